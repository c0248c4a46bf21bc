import { useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Determination } from '../../domain/classify/types.ts'
import { marks, needsReasonToAgree } from '../../domain/classify/whole-of-standard.ts'
import type { Standard } from '../../domain/content/standard.ts'
import { againstOf } from '../../domain/record/against.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import { standingOfCheck } from '../../domain/record/standing.ts'
import { standsWithin } from '../../domain/report/words/bands.ts'
import { farBelowInText, markNames, resultInText } from '../../domain/report/words/whole-of-standard.ts'
import { address } from '../addresses.ts'
import { FormEnd } from '../question/form-end.tsx'
import { WithResult } from '../result/with-result.tsx'
import { stepWords } from '../steps/words.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { BandsBeside } from './bands-beside.tsx'
import { useViewForm, viewFieldId, viewRules } from './view-form.ts'
import styles from './whole-of-standard-screen.module.css'
import { meanings, wholeOfStandardWords as words } from './words.ts'

/** The result’s band read whole beside its neighbours, for whoever assesses: then agree, or depart with reasons. */
export function WholeOfStandardScreen(props: AssessmentScreenProps) {
  return (
    <WithResult {...props} step={words.heading}>
      {(classification) => {
        // Another result is another form: what was filled in for the last one is read from the record again.
        const { outcome, band, stream } = againstOf(classification)
        return <Check key={`${outcome} ${band} ${stream}`} {...props} classification={classification} />
      }}
    </WithResult>
  )
}

type CheckProps = AssessmentScreenProps & { readonly classification: Determination }

function Check({ standard, record, classification }: CheckProps) {
  const [, navigate] = useLocation()
  const { form, errors } = useViewForm(record, classification)
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)
  const goOn = form.handleSubmit(() => navigate(address('recommendation', { id: record.id })))
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{stepWords.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading lead={leadOf(standard, classification)}>{words.heading}</PageHeading>
      <p>{words.how}</p>
      <Details summary={words.marks}>
        <dl className={styles.meanings}>
          {marks.map((mark) => (
            <div key={mark}>
              <dt>{markNames[mark]}</dt>
              <dd>{meanings[mark]}</dd>
            </div>
          ))}
        </dl>
      </Details>
      <BandsBeside standard={standard} record={record} classification={classification} />
      <Gaps standard={standard} />
      <form noValidate onSubmit={(event) => void goOn(event)}>
        <View standard={standard} record={record} classification={classification} form={form} />
        <FormEnd record={record} />
      </form>
    </>
  )
}

/** Which words a result has here. */
function kindOf({ outcome }: Determination): 'indicated' | 'below' | 'open' {
  if (outcome === 'indicated') return 'indicated'
  return outcome === 'below-ses' ? 'below' : 'open'
}

function leadOf(standard: Standard, classification: Determination): string {
  const kind = kindOf(classification)
  if (kind === 'below') return words.lead.below
  return kind === 'open'
    ? words.lead.open(standsWithin(standard, classification.best))
    : words.lead.indicated(resultInText(standard, againstOf(classification)))
}

function Gaps({ standard }: { readonly standard: Standard }) {
  return (
    <Details summary={words.gaps}>
      <ul>
        {standard.text.gaps.map(({ id, about, text }) => (
          <li key={id}>
            {about}. {text}
          </li>
        ))}
      </ul>
    </Details>
  )
}

type ViewProps = CheckProps & Pick<ReturnType<typeof useViewForm>, 'form'>

function View({ standard, record, classification, form }: ViewProps) {
  const kind = kindOf(classification)
  const rules = viewRules(classification)
  const view = useWatch({ control: form.control, name: 'view' })
  const { errors } = form.formState
  const isToRedo = standingOfCheck(record, classification) === 'to-redo'
  const isFarBelow = needsReasonToAgree(classification)
  const agreeHint = isFarBelow
    ? words.farBelowHint(farBelowInText(standard, classification))
    : words.agreeHint
  const agree =
    kind === 'indicated'
      ? words.agree.indicated(resultInText(standard, { ...againstOf(classification), stream: null }))
      : words.agree[kind]
  return (
    <>
      {isToRedo && (
        <Notice tone="attention" heading={stepWords.redoHeading}>
          <p>{words.redo}</p>
        </Notice>
      )}
      <Radios
        id={viewFieldId.view}
        legend={words.decide}
        legendAs="h2"
        error={errors.view?.message}
        registration={form.register('view', rules.view)}
        choices={[
          { value: 'agree', label: agree },
          { value: 'depart', label: words.depart[kind] },
        ]}
      />
      {/* A reason is kept with its view, so it is asked for once there is one to keep it with. */}
      {(view !== '' || isToRedo) && (
        <TextArea
          id={viewFieldId.reasons}
          label={view === 'agree' && !isFarBelow ? words.reasonsOptional : words.reasons}
          hint={view === 'depart' ? words.departHint : agreeHint}
          error={errors.reasons?.message}
          limit={passageLimit}
          registration={form.register('reasons', rules.reasons)}
        />
      )}
    </>
  )
}
