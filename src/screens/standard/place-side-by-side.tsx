import { useForm, useWatch } from 'react-hook-form'
import { BackLink } from '../../components/back-link.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { WordsThatDiffer } from '../../components/words-that-differ.tsx'
import { gapsAt, type ReadingPlace } from '../../domain/content/reading.ts'
import type { Level } from '../../domain/content/schema.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { levelInText, levelName } from '../../domain/report/words/bands.ts'
import { kindName } from '../../domain/report/words/kinds.ts'
import { usePrintTitle } from '../../outputs/screen/print-identity.ts'
import { address } from '../addresses.ts'
import { BandColumn } from './band-column.tsx'
import { EntryList } from './entry-list.tsx'
import styles from './standard.module.css'
import { standardWords as words } from './words.ts'
import '../../outputs/pages.css'

type Props = { readonly standard: Standard; readonly place: ReadingPlace }

const pairs = [
  { id: '0-1', lower: 0, upper: 1 },
  { id: '1-2', lower: 1, upper: 2 },
  { id: '2-3', lower: 2, upper: 3 },
] as const satisfies readonly { id: string; lower: Level; upper: Level }[]

/** One part of the standard, with 2 neighbouring levels side by side and what tells them apart marked. */
export function PlaceSideBySide({ standard, place }: Props) {
  const form = useForm({ defaultValues: { pair: '1-2' } })
  const chosen = useWatch({ control: form.control, name: 'pair' })
  const { lower, upper } = pairs.find(({ id }) => id === chosen) ?? pairs[1]
  useDocumentTitle([place.name, words.title])
  usePrintTitle(`${place.name}, ${standard.release.id}`)
  return (
    <div className={styles.reading}>
      <BackLink to={address('standard')}>{words.back}</BackLink>
      <PageHeading caption={words.title} lead={place.summary}>
        {place.name}
      </PageHeading>
      <form className={styles.filter}>
        <Radios
          id="pair"
          legend={words.pair}
          layout="inline"
          registration={form.register('pair')}
          choices={pairs.map((pair) => ({
            value: pair.id,
            label: words.pairOf(levelName(standard, pair.lower), levelInText(standard, pair.upper)),
          }))}
        />
      </form>
      <h2>{words.statementsOf}</h2>
      {place.ownScale && (
        <Notice>
          <p>{words.ownScale}</p>
        </Notice>
      )}
      <div className={styles.columns}>
        {[lower, upper].map((level) => (
          <BandColumn key={level} standard={standard} place={place.id} level={level} />
        ))}
      </div>
      <EntryList entries={gapsAt(standard, place.id)} />
      <h2>{words.apart}</h2>
      <p>{words.apartLead}</p>
      {place.questions.map((question) => (
        <OneQuestion key={question.id} standard={standard} question={question} levels={[lower, upper]} />
      ))}
    </div>
  )
}

type QuestionProps = {
  readonly standard: Standard
  readonly question: ReadingPlace['questions'][number]
  readonly levels: readonly [Level, Level]
}

function OneQuestion({ standard, question, levels: [lower, upper] }: QuestionProps) {
  const textAt = (level: Level) =>
    question.options
      .filter((option) => option.level === level)
      .map(({ text }) => text)
      .join(' ')
  return (
    <section>
      <h3>{question.name}</h3>
      <div className={styles.columns}>
        {([lower, upper] as const).map((level) => (
          <div key={level}>
            <p className={styles.level}>{levelName(standard, level)}</p>
            {question.options
              .filter((option) => option.level === level)
              .map(({ id, text, kind }) => (
                <p key={id}>
                  <WordsThatDiffer text={text} from={textAt(level === lower ? upper : lower)} />{' '}
                  <span className={styles.kind}>{kindName(kind)}.</span>
                </p>
              ))}
          </div>
        ))}
      </div>
    </section>
  )
}
