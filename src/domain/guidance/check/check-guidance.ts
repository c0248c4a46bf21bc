/** The check of a release of the guidance: what the schema and the compiling cannot say. */
import { wordRules } from '../../content/check/word-checks.ts'
import { namedIn } from '../named.ts'
import { standingChecks } from './standing-checks.ts'
import { findGuidanceTexts } from './texts.ts'
import { checkOf, type GuidanceCheck, type GuidanceContent, type GuidanceProblem } from './types.ts'

/** Nothing that rings or receives mail: what held in 2020 must not be taken for what holds now. */
const contact = /\(?0\d\)?[\d -]{6,}|\b\d{4} \d{4}\b|@|\[at\]/

const bindingChecks: readonly GuidanceCheck[] = [
  checkOf('section-represented', 'release.json', ({ guidance: { release, items } }) =>
    release.sections
      .filter(({ id }) => !items.some(({ section }) => section === id))
      .map(({ id, name }) => ({
        id,
        message: `No item comes from the section ‘${name}’. Add one, so that every section of the source is represented.`,
      })),
  ),
  checkOf('stage-used', 'release.json', ({ guidance: { release, items } }) =>
    release.stages
      .filter(({ id }) => !items.some(({ stage }) => stage === id))
      .map(({ id, name }) => ({
        id,
        message: `Nothing happens in the stage ‘${name}’. Give it an item, or delete it.`,
      })),
  ),
  checkOf('question-used', 'conditions.json', ({ guidance: { conditions, items } }) => {
    const used = new Set([
      ...[...conditions, ...items].flatMap(({ when }) => namedIn(when)),
      ...items.flatMap(({ due }) =>
        due?.rule === 'weeks-after' ? [due.anchor, due.agreed.fact] : due ? [due.anchor] : [],
      ),
    ])
    return conditions
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        id,
        message: `Nothing depends on ‘${id}’. Use its answer in an item, or do not ask it.`,
      }))
  }),
  checkOf('stage-order', 'items.json', ({ guidance: { release, items } }) => {
    const place = (stage: string) => release.stages.findIndex(({ id }) => id === stage)
    return items
      .filter(({ stage }, at) => place(stage) < place(items[at - 1]?.stage ?? ''))
      .map(({ id }) => ({
        id,
        message: `‘${id}’ stands after an item of a later stage. Move it up: the file is the order of the list.`,
      }))
  }),
  checkOf('one-action', 'items.json', ({ guidance: { items } }) =>
    items
      .filter(({ action }) => /[.?!]\s/.test(action))
      .map(({ id }) => ({
        id,
        message: 'The action is more than one sentence. Move what explains it to ‘detail’.',
      })),
  ),
  {
    id: 'no-contact',
    find: ({ guidance }) =>
      findGuidanceTexts(guidance)
        .filter(({ text }) => contact.test(text))
        .map(({ file, id }) => ({
          check: 'no-contact',
          file,
          id,
          message:
            'A telephone number or mail address of 2020 must not stand as a current one. Leave it out.',
        })),
  },
]

const wordChecks: readonly GuidanceCheck[] = wordRules.map(({ id, judge }) => ({
  id,
  find: ({ guidance }) =>
    findGuidanceTexts(guidance).flatMap((text) => {
      const message = judge(text)
      return message === null ? [] : [{ check: id, file: text.file, id: text.id, message }]
    }),
}))

/**
 * Every check, by family. Those of the guidance alone have a broken fixture each; those of words have theirs with the
 * standard’s.
 */
export const guidanceChecks: readonly GuidanceCheck[] = [...bindingChecks, ...standingChecks]

/** With the rules for words, which hold for every text. */
export const everyGuidanceCheck: readonly GuidanceCheck[] = [...guidanceChecks, ...wordChecks]

/** Everything that is wrong with a release of the guidance that compiles. An empty list means that it may be released. */
export function checkGuidance(content: GuidanceContent): readonly GuidanceProblem[] {
  return everyGuidanceCheck.flatMap((check) => check.find(content))
}
