/** Options and the descriptors of the standard that they stand for; the figures and names of the method. */
import type { Descriptor, Option } from '../schema.ts'
import type { Standard } from '../standard.ts'
import { scaledQuestions } from './citations.ts'
import type { Content, ContentCheck, ContentFile, ContentProblem } from './types.ts'

function descriptorsOf(standard: Standard, option: Option): Descriptor[] {
  return option.descriptors.flatMap((id) => standard.descriptor(id) ?? [])
}

/** One check over every option that has a level. */
function optionCheck(
  id: string,
  judge: (option: Option, descriptors: readonly Descriptor[]) => string | null,
): ContentCheck {
  return {
    id,
    find: ({ standard }) =>
      scaledQuestions(standard)
        .flatMap((question) => question.options)
        .flatMap((option) => {
          const message = judge(option, descriptorsOf(standard, option))
          return message === null
            ? []
            : [{ check: id, file: 'questionnaire.json', id: option.id, message } as const]
        }),
  }
}

/** One check over the release as a whole. */
function wholeCheck(
  id: string,
  file: ContentFile,
  judge: (content: Content) => readonly { readonly id: string; readonly message: string }[],
): ContentCheck {
  return {
    id,
    find: (content) => judge(content).map((problem): ContentProblem => ({ check: id, file, ...problem })),
  }
}

/** The checks that classify and the report know of. A check that is named nowhere else would never be raised. */
const knownChecks = [
  'dimension-far-below',
  'forced-choice-conflict',
  'verification-missing',
  'verification-to-redo',
  'representative-without-authority',
  'narrow-without-statement',
  'same-level-everywhere',
  'dimension-unknown',
  'reads-lower-than-present',
  'about-agency',
  'same-evidence',
  'assertion-only',
  'above-supervisor',
  'words-person',
  'words-pay',
  'words-market',
  'words-title',
  'words-volume',
  'words-numbers',
  'words-level',
]

export const scaleChecks: readonly ContentCheck[] = [
  optionCheck('option-level-0-kind', ({ level, kind }) =>
    level > 0 || kind === 'restated-other-standard' || kind === 'derived'
      ? null
      : 'Level 0 is below the SES: its kind is ‘restated-other-standard’ or ‘derived’. Change the kind.',
  ),
  optionCheck('option-descriptor-level', ({ level }, descriptors) => {
    const other = descriptors.filter((descriptor) => descriptor.level !== level).map(({ id }) => id)
    return other.length === 0
      ? null
      : `The option has level ${level}, but ${other.join(', ')} has not. Cite descriptors of its own level.`
  }),
  optionCheck('option-descriptor-kind', ({ kind }, descriptors) =>
    kind === 'derived' ||
    (descriptors.length > 0 && descriptors.every((descriptor) => descriptor.kind === kind))
      ? null
      : `A ‘${kind}’ option cites descriptors of that kind, and at least one. Change the kind, or the descriptors.`,
  ),
  optionCheck('option-descriptor-facts', ({ facts }, descriptors) => {
    const other = descriptors
      .filter((descriptor) => !descriptor.facts.some((fact) => facts.includes(fact)))
      .map(({ id }) => id)
    return other.length === 0
      ? null
      : `${other.join(', ')} rests on no fact that the option rests on. Cite its fact, or drop it.`
  }),
  wholeCheck('option-identifier', 'questionnaire.json', ({ standard }) =>
    scaledQuestions(standard).flatMap((question) =>
      question.options
        .filter(
          ({ id, level }) => id !== `${question.id}-${level}` && !id.startsWith(`${question.id}-${level}-`),
        )
        .map(({ id, level }) => ({
          id,
          message: `The identifier must begin with ‘${question.id}-${level}’, so that a file can be read without a list.`,
        })),
    ),
  ),
  wholeCheck('source-known', 'standard.json', ({ standard, facts }) => {
    const addresses = new Set(standard.release.sources.map(({ address }) => address))
    return standard.text.descriptors.flatMap(({ id, facts: cited, source }) => {
      const address = standard.release.sources.find((one) => one.id === source)?.address ?? ''
      const read = facts.facts.filter((fact) => cited.includes(fact.id)).flatMap((fact) => fact.sources)
      return addresses.has(address) && read.includes(address)
        ? []
        : [
            {
              id,
              message: `Its source ‘${source}’ is not where its facts were read. Name the source that facts.json gives.`,
            },
          ]
    })
  }),
  wholeCheck('band-order', 'standard.json', ({ standard }) =>
    standard.text.bands.map(({ level }) => level).join() === '0,1,2,3'
      ? []
      : [
          {
            id: 'bands',
            message:
              'The bands must be four, from level 0 to level 3 in order. Add or move the one that is off.',
          },
        ],
  ),
  wholeCheck('gap-shown', 'standard.json', ({ standard }) =>
    standard.dimensions
      .filter(({ id, ownScale }) => ownScale && !standard.text.gaps.some((gap) => gap.id === id))
      .map(({ id }) => ({
        id,
        message: 'The scale is this tool’s own, and no gap says so. Add the gap with the same identifier.',
      })),
  ),
  wholeCheck('review-by', 'release.json', ({ standard: { release } }) =>
    release.reviewBy > release.pageDate && release.id.startsWith(`${release.pageDate}.`)
      ? []
      : [
          {
            id: release.id,
            message:
              'The release is named by the date of its page, and is to be reviewed after it. Mend the dates.',
          },
        ],
  ),
  wholeCheck('method-figures', 'method.json', ({ standard: { method, dimensions } }) => {
    const { weightings, majorities } = method
    const isFair =
      method.dimensionMajority === 2 &&
      method.bandMajority === 3 &&
      method.characteristicsMajority === 2 &&
      weightings.majority * dimensions.length === weightings.total * method.bandMajority &&
      weightings.least * dimensions.length <= weightings.total &&
      weightings.most * dimensions.length >= weightings.total &&
      majorities.from <= weightings.majority &&
      majorities.to >= weightings.majority
    return isFair
      ? []
      : [
          {
            id: 'majorities',
            message:
              'A majority, a weight or their total is off: 2 of 3, 3 of 5, and the same share of the weights.',
          },
        ]
  }),
  wholeCheck('method-checks', 'method.json', ({ standard }) => {
    const named = standard.method.checks.map(({ id }): string => id)
    const off = [
      ...knownChecks.filter((id) => !named.includes(id)),
      ...named.filter((id) => !knownChecks.includes(id)),
    ]
    return off.map((id) => ({
      id,
      message: `‘${id}’ is a check of the method or of the content, and not of both. Add or delete it.`,
    }))
  }),
  wholeCheck('method-settings', 'method.json', ({ standard }) => {
    const ids = new Set<string>(
      scaledQuestions(standard).flatMap((question) => [question.id, ...question.options.map(({ id }) => id)]),
    )
    return standard.method.checks.flatMap(({ id, settings = {} }) =>
      Object.entries(settings)
        .filter(([, value]) => !/^\d+$/.test(value) && !ids.has(value))
        .map(([name, value]) => ({
          id,
          message: `The setting ‘${name}’ names ‘${value}’, which is no question and no option. Mend the name.`,
        })),
    )
  }),
]
