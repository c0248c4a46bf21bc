/** Every text of a release that a reader sees, with where it stands and what it is. */
import type { Content, ContentFile } from './types.ts'

/**
 * - heading: a short name, in sentence case, without a full stop
 * - fragment: an item of a list, without a full stop
 * - sentence: whole sentences
 * - question: one question
 * - option: what is chosen as an answer; whole sentences
 */
type TextPart = 'heading' | 'fragment' | 'sentence' | 'question' | 'option'

export type Text = {
  readonly file: ContentFile
  readonly id: string
  readonly part: TextPart
  readonly text: string
  /** The question of the questionnaire that the text is read with; null where there is none. */
  readonly question: string | null
}

function reader(file: ContentFile) {
  return (
    part: TextPart,
    id: string,
    texts: string | readonly string[],
    question: string | null = null,
  ): Text[] =>
    (typeof texts === 'string' ? [texts] : texts).map((text) => ({ file, id, part, text, question }))
}

/**
 * The texts of a release, of its facts and of the migrations. Names that belong to others are left out, as their
 * capitals are not ours to mend: streams, bands, standards, and titles of sources.
 */
export function findTexts({ standard, facts, migrations }: Content): readonly Text[] {
  return [
    ...releaseTexts(standard),
    ...standardTexts(standard),
    ...questionTexts(standard),
    ...methodTexts(standard),
    ...factTexts(facts),
    ...migrationTexts(migrations),
  ]
}

function releaseTexts({ release }: Content['standard']): Text[] {
  const read = reader('release.json')
  return [
    ...read('heading', 'title', release.title),
    ...read('fragment', 'description', release.description),
    ...read('sentence', 'checkedAgainst', release.checkedAgainst),
    ...read('sentence', 'notChecked', release.notChecked),
    ...read('sentence', 'attribution', release.attribution),
    ...release.sources.flatMap(({ id, read: how }) => read('sentence', id, how)),
  ]
}

function standardTexts({ text }: Content['standard']): Text[] {
  const read = reader('standard.json')
  return [
    ...text.introduction.flatMap(({ id, text: words }) => read('sentence', id, words)),
    ...text.streams.flatMap(({ id, summary }) => read('sentence', id, summary)),
    ...text.bands.flatMap(({ name, summary }) => read('sentence', name, summary)),
    ...read('sentence', 'executiveLevel', text.executiveLevel.advice),
    ...text.dimensions.flatMap(({ id, name, summary }) => [
      ...read('heading', id, name),
      ...read('sentence', id, summary),
    ]),
    ...text.descriptors.flatMap(({ id, text: words }) => read('sentence', id, words)),
    ...text.gaps.flatMap(({ id, about, text: words }) => [
      ...read('heading', id, about),
      ...read('sentence', id, words),
    ]),
  ]
}

function questionTexts({ questionnaire, indicators, characteristics }: Content['standard']): Text[] {
  const read = reader('questionnaire.json')
  const { contribution, firmness, unknown } = questionnaire
  const { forcedChoice } = contribution
  return [
    ...read('sentence', 'bestFit', questionnaire.bestFit),
    ...read('heading', unknown.id, unknown.label),
    ...read('sentence', unknown.id, unknown.hint),
    ...read('question', 'firmness', firmness.question),
    ...firmness.options.flatMap(({ id, label }) => read('heading', id, label)),
    ...read('question', 'contribution', contribution.question, 'contribution'),
    ...read('sentence', 'contribution', [contribution.why, ...contribution.mind], 'contribution'),
    ...contribution.scale.flatMap(({ id, label }) => read('heading', id, label)),
    ...contribution.statements.flatMap(({ id, text }) => read('option', id, text, 'contribution')),
    ...read('heading', forcedChoice.id, forcedChoice.name, forcedChoice.id),
    ...read('question', forcedChoice.id, forcedChoice.question, forcedChoice.id),
    ...read('sentence', forcedChoice.id, forcedChoice.hint, forcedChoice.id),
    ...forcedChoice.options.flatMap(({ id, text }) =>
      read('option', `${forcedChoice.id}: ${id}`, text, forcedChoice.id),
    ),
    ...[...indicators, ...characteristics].flatMap(({ id, name, question, why, ask, mind, options }) => [
      ...read('heading', id, name, id),
      ...read('question', id, question, id),
      ...read('sentence', id, [why, ...mind], id),
      ...read('fragment', id, ask, id),
      ...options.flatMap((option) => read('option', option.id, option.text, id)),
    ]),
    ...indicators.flatMap(({ id, notes }) =>
      Object.entries(notes).flatMap(([stream, note]) =>
        read('sentence', `${id}, note for ${stream}`, note.text, id),
      ),
    ),
    ...read('heading', 'characteristics', questionnaire.characteristics.name),
    ...read('sentence', 'characteristics', questionnaire.characteristics.why),
    ...questionnaire.unusualRoles.flatMap(({ id, role, rule, example }) => [
      ...read('heading', id, role),
      ...read('sentence', id, [rule, example]),
    ]),
  ]
}

function methodTexts({ method }: Content['standard']): Text[] {
  const read = reader('method.json')
  return [
    ...method.strengths.flatMap(({ id, name, definition }) => [
      ...read('heading', id, name),
      ...read('sentence', id, definition),
    ]),
    ...read('sentence', 'rule', method.rule),
    ...read('sentence', 'standing', method.standing),
    ...method.checks.flatMap(({ id, name, message, mend }) => [
      ...read('heading', id, name),
      ...read('sentence', id, [message, mend]),
    ]),
  ]
}

function factTexts({ facts }: Content['facts']): Text[] {
  const read = reader('facts.json')
  return facts.flatMap(({ id, restatement, excused }) => [
    ...read('sentence', id, restatement),
    ...(excused === undefined ? [] : read('sentence', id, excused)),
  ])
}

function migrationTexts(migrations: Content['migrations']): Text[] {
  return migrations.flatMap(({ from, to, summary, questions, options }) => {
    const read = reader(`migrations/${from}--${to}.json`)
    return [
      ...read('sentence', 'summary', summary),
      ...[...questions, ...options].flatMap(({ id, reason }) => read('sentence', id, reason)),
    ]
  })
}
