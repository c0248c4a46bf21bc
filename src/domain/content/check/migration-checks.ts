/** Migrations: without gaps, and honest about every question and option that is not the same in both releases. */
import type { Migration } from '../migration-schema.ts'
import { optionsOf, type OfferedOption, type Question, type Standard } from '../standard.ts'
import type { Content, ContentCheck, ContentFile } from './types.ts'

/** A migration with the releases that it leads from and to. */
type Passage = { readonly migration: Migration; readonly from: Standard; readonly to: Standard }

type Problem = { readonly id: string; readonly message: string }

function fileOf({ from, to }: Migration): ContentFile {
  return `migrations/${from}--${to}.json`
}

function passagesOf({ releases, migrations }: Content): readonly Passage[] {
  const find = (id: string) => releases.find(({ release }) => release.id === id)
  return migrations.flatMap((migration) => {
    const [from, to] = [find(migration.from), find(migration.to)]
    return from && to ? [{ migration, from, to }] : []
  })
}

function passageCheck(id: string, judge: (passage: Passage) => readonly Problem[]): ContentCheck {
  return {
    id,
    find: (content) =>
      passagesOf(content).flatMap((passage) =>
        judge(passage).map((problem) => ({ check: id, file: fileOf(passage.migration), ...problem })),
      ),
  }
}

/** The question that one of these releases asks; undefined where it asks none of that identifier. */
function questionIn(standard: Standard, id: string | null): Question | undefined {
  return standard.questions.find((question) => question.id === id)
}

/** What a question became; null where it is not asked any more. */
function becomes({ questions }: Migration, id: string): string | null {
  const named = questions.find((question) => question.id === id)
  return named === undefined ? id : named.becomes
}

/** The words and the place of a question: with another of either, an answer may mean something else. */
function meaningOf(question: Question): string {
  switch (question.type) {
    case 'statement':
      return `${question.statement.stream}: ${question.statement.text}`
    case 'forced-choice':
      return question.forcedChoice.question
    case 'indicator':
      return `${question.indicator.dimension}: ${question.indicator.question}`
    case 'characteristic':
      return question.characteristic.question
  }
}

const isSameOption = (one: OfferedOption, other: OfferedOption | undefined) =>
  one.text === other?.text && one.level === other.level

/** Releases and migrations side by side: the pair of each place, or what is missing there. */
function findGaps({ releases, migrations }: Content): readonly (Problem & { readonly file: ContentFile })[] {
  const ids = releases.map(({ release }) => release.id)
  const wanted = ids.slice(1).map((to, index) => `${ids[index] ?? ''}--${to}`)
  const held = migrations.map(({ from, to }) => `${from}--${to}`)
  return [
    ...wanted
      .filter((pair) => held.filter((each) => each === pair).length !== 1)
      .map((pair) => ({
        file: `migrations/${pair}.json` as const,
        id: pair,
        message:
          'Each release needs one migration from the release before it. Add the file, or delete the second one.',
      })),
    ...held
      .filter((pair) => !wanted.includes(pair))
      .map((pair) => ({
        file: `migrations/${pair}.json` as const,
        id: pair,
        message:
          'A migration leads from one release to the very next. Mend ‘from’ and ‘to’, or delete the file.',
      })),
  ]
}

export const migrationChecks: readonly ContentCheck[] = [
  {
    id: 'migration-gapless',
    find: (content) => findGaps(content).map((gap) => ({ check: 'migration-gapless', ...gap })),
  },
  passageCheck('migration-frame', ({ from, to }) => {
    const frame = ({ streams, dimensions }: Standard) =>
      [...streams, ...dimensions].map(({ id }): string => id)
    return frame(from)
      .filter((id) => !frame(to).includes(id))
      .map((id) => ({
        id,
        message: 'Streams and dimensions keep their identifiers, as findings are kept by them. Put it back.',
      }))
  }),
  passageCheck('migration-question-known', ({ migration, from, to }) =>
    migration.questions
      .filter(
        ({ id, becomes: next }) =>
          questionIn(from, id) === undefined ||
          (next !== null && questionIn(to, next)?.type !== questionIn(from, id)?.type),
      )
      .map(({ id }) => ({
        id,
        message:
          'A question of the earlier release becomes one of the same type, or none (null). Mend the identifiers.',
      })),
  ),
  passageCheck('migration-option-known', ({ migration, from, to }) =>
    migration.options
      .filter(({ question, id, becomes: next }) => {
        const [asked, asks] = [questionIn(from, question), questionIn(to, becomes(migration, question))]
        const offers = (standard: Standard, of: Question | undefined, option: string) =>
          of !== undefined && optionsOf(standard, of).some((each) => each.id === option)
        return !offers(from, asked, id) || (next !== null && !offers(to, asks, next))
      })
      .map(({ id }) => ({
        id,
        message:
          'An option of the earlier release becomes one of the same question, or none (null). Mend the identifiers.',
      })),
  ),
  passageCheck('migration-named-twice', ({ migration }) => {
    const named = [
      ...migration.questions.map(({ id }): string => id),
      ...migration.options.map(({ question, id }) => `${question}: ${id}`),
    ]
    return named
      .filter((id, index) => named.indexOf(id) !== index)
      .map((id) => ({
        id,
        message: 'It is named twice, and only one of the two can hold. Delete the other.',
      }))
  }),
  passageCheck('migration-question-unnamed', ({ migration, from, to }) =>
    from.questions
      .filter(({ id }) => migration.questions.every((named) => named.id !== id))
      .filter((question) => {
        const next = questionIn(to, question.id)
        return next?.type !== question.type || meaningOf(next) !== meaningOf(question)
      })
      .map(({ id }) => ({
        id,
        message:
          'The question is gone or has changed. Say under ‘questions’ what it became, and why an answer still holds.',
      })),
  ),
  passageCheck('migration-option-unnamed', ({ migration, from, to }) =>
    from.questions.flatMap((question) => {
      const next = questionIn(to, becomes(migration, question.id))
      if (next === undefined) return []
      const offered = optionsOf(to, next)
      return optionsOf(from, question)
        .filter(
          (option) =>
            !isSameOption(
              option,
              offered.find(({ id }) => id === option.id),
            ),
        )
        .filter(
          ({ id }) => !migration.options.some((named) => named.question === question.id && named.id === id),
        )
        .map(({ id }) => ({
          id,
          message:
            'The option is gone or has changed. Say under ‘options’ what it became, or null for asked again, and why.',
        }))
    }),
  ),
]
