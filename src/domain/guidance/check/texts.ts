/** Every text of a release of the guidance that a reader sees, with where it stands and the part it plays. */
import type { Text } from '../../content/check/texts.ts'
import type { Guidance } from '../compile.ts'
import type { GuidanceProblem } from './types.ts'

export type GuidanceText = Pick<Text, 'id' | 'part' | 'text'> & Pick<GuidanceProblem, 'file'>

type Texts = string | readonly string[]

function reader(file: GuidanceText['file']) {
  return (part: Text['part'], id: string, texts: Texts): GuidanceText[] =>
    (typeof texts === 'string' ? [texts] : texts).map((text) => ({ file, id, part, text }))
}

/** The texts in the order of the files. Names that belong to others are left out. */
export function findGuidanceTexts({ release, conditions, items }: Guidance): readonly GuidanceText[] {
  const ofRelease = reader('release.json')
  const ofConditions = reader('conditions.json')
  const ofItems = reader('items.json')
  return [
    ...ofRelease('fragment', 'title', [release.title, release.source.title]),
    ...ofRelease('sentence', 'release', [release.source.read, ...release.leftOut, release.attribution]),
    ...[...release.sections, ...release.stages].flatMap(({ id, name }) => ofRelease('heading', id, name)),
    ...release.developments.flatMap(({ id, older, newer, since, text }) => [
      ...ofRelease('fragment', id, [older, newer, since]),
      ...ofRelease('sentence', id, text),
    ]),
    ...conditions.flatMap((condition) => [
      ...ofConditions('question', condition.id, condition.question),
      ...(condition.hint === undefined ? [] : ofConditions('fragment', condition.id, condition.hint)),
      ...(condition.type === 'choice'
        ? ofConditions(
            'fragment',
            condition.id,
            condition.options.map(({ label }) => label),
          )
        : []),
    ]),
    ...items.flatMap(({ id, action, detail, basis, due }) => [
      ...ofItems('sentence', id, [action, ...detail]),
      ...ofItems('fragment', id, [...(basis === null ? [] : [basis]), ...(due ? [due.label] : [])]),
    ]),
  ]
}
