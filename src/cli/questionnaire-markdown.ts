/** The questionnaire on paper, for an interview. No levels and no bands: they would lead the answers. */
import {
  allowsUnknown,
  asksFirmness,
  optionsOf,
  type Question,
  type Standard,
} from '../domain/content/standard.ts'

/** Writes every question of a release as Markdown: what to have at hand, tick boxes, firmness, room for a note. */
export function writeQuestionnaire(standard: Standard): string {
  const { questionnaire, release } = standard
  const { contribution, characteristics, firmness, unknown } = questionnaire
  const ofType = (type: Question['type']) => standard.questions.filter((question) => question.type === type)
  const total = standard.questions.length
  const number = (question: Question) => `${standard.questions.indexOf(question) + 1} of ${total}`

  const statements = ofType('statement').map((question) =>
    join(`### ${number(question)}: ${wordsOf(question).question}`, boxes(standard, question), room),
  )
  const forcedChoice = ofType('forced-choice').map((question) =>
    writeQuestion(standard, question, number(question)),
  )
  const dimensions = standard.dimensions.map((dimension) =>
    join(
      `## ${dimension.name}`,
      dimension.summary,
      ...ofType('indicator')
        .filter((question) => question.type === 'indicator' && question.indicator.dimension === dimension.id)
        .map((question) => writeQuestion(standard, question, number(question))),
    ),
  )

  return `${join(
    '# Questionnaire on an executive role',
    `Content release ${release.id}: ${release.description}.`,
    release.attribution,
    join(
      `- Role: ${blank}`,
      `- Agency and work area: ${blank}`,
      `- Asked of: ${blank}`,
      `- Asked by, and date: ${blank}`,
    ).replaceAll('\n\n', '\n'),
    '## How to answer',
    list(questionnaire.bestFit),
    `‘${unknown.label}’: ${unknown.hint}`,
    `Where it is asked how firm a judgement is, the choices are: ${firmness.options.map(({ label }) => `‘${label}’`).join(', ')}.`,
    '## Contribution',
    contribution.question,
    contribution.why,
    list(contribution.mind),
    ...statements,
    ...forcedChoice,
    ...dimensions,
    `## ${characteristics.name}`,
    characteristics.why,
    ...ofType('characteristic').map((question) => writeQuestion(standard, question, number(question))),
  )}\n`
}

const blank = '______________________________'
const room = `Note, and where it can be checked: ${blank}`

/** Blocks with an empty line between them; what is empty is left out. */
function join(...blocks: string[]): string {
  return blocks.filter(Boolean).join('\n\n')
}

function list(items: readonly string[], mark = '-'): string {
  return items.map((item) => `${mark} ${item}`).join('\n')
}

function titled(title: string, items: readonly string[]): string {
  return items.length > 0 ? join(`**${title}**`, list(items)) : ''
}

function writeQuestion(standard: Standard, question: Question, number: string): string {
  const { name, question: asked, hint, ask, mind, notes } = wordsOf(question)
  const { firmness } = standard.questionnaire
  return join(
    `### ${number}: ${name}`,
    asked,
    hint,
    titled('Have at hand', ask),
    titled('Keep in mind', mind),
    titled(
      'What to look for, by stream',
      standard.streams.flatMap(({ id, name: stream }) => (notes[id] ? [`${stream}: ${notes[id].text}`] : [])),
    ),
    '**Answer**',
    boxes(standard, question),
    asksFirmness(question)
      ? join(
          firmness.question,
          list(
            firmness.options.map(({ label }) => label),
            '- [ ]',
          ),
        )
      : '',
    room,
  )
}

function boxes(standard: Standard, question: Question): string {
  const options = optionsOf(standard, question).map(({ text }) => text)
  const { label } = standard.questionnaire.unknown
  return list(allowsUnknown(question) ? [...options, label] : options, '- [ ]')
}

type Words = {
  readonly name: string
  readonly question: string
  readonly hint: string
  readonly ask: readonly string[]
  readonly mind: readonly string[]
  readonly notes: Readonly<Record<string, { readonly text: string }>>
}

const bare = { name: '', hint: '', ask: [], mind: [], notes: {} }

function wordsOf(question: Question): Words {
  switch (question.type) {
    case 'statement':
      return { ...bare, question: question.statement.text }
    case 'forced-choice':
      return { ...bare, ...question.forcedChoice }
    case 'indicator':
      return { ...bare, ...question.indicator }
    case 'characteristic':
      return { ...bare, ...question.characteristic }
  }
}
