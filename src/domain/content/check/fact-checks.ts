/** Facts and what rests on them: bound both ways, one fact to one question, and the kind of each text honest. */
import type { Facts, FactId } from '../schema.ts'
import type { Standard } from '../standard.ts'
import { findCitations, scaledQuestions } from './citations.ts'
import type { Citation, Content, ContentCheck, ContentProblem } from './types.ts'

type Fact = Facts['facts'][number]

/** Whether a fact was read in the standard of the Executive Level, which the sources of the release name. */
function isExecutiveLevel({ sources }: Fact, { release }: Standard): boolean {
  const own = release.sources.filter(({ id }) => /^(?:aps-)?el-wls/.test(id)).map(({ address }) => address)
  return sources.length > 0 && sources.every((address) => own.includes(address))
}

function byId(facts: Facts): ReadonlyMap<FactId, Fact> {
  return new Map(facts.facts.map((fact) => [fact.id, fact]))
}

/** One check over every text that rests on facts: what `judge` says of a text is a problem. */
function citationCheck(
  id: string,
  judge: (citation: Citation, cited: readonly Fact[], standard: Standard) => string | null,
): ContentCheck {
  return {
    id,
    find: ({ standard, facts }) => {
      const known = byId(facts)
      return findCitations(standard).flatMap((citation) => {
        const cited = citation.facts.flatMap((fact) => known.get(fact) ?? [])
        const message = judge(citation, cited, standard)
        return message === null ? [] : [{ check: id, file: citation.file, id: citation.id, message }]
      })
    },
  }
}

/** One check over every fact: what `judge` says of a fact is a problem. */
function factCheck(
  id: string,
  judge: (fact: Fact, users: readonly string[], standard: Standard) => string | null,
): ContentCheck {
  return {
    id,
    find: ({ standard, facts }) => {
      const users = new Map<FactId, string[]>()
      for (const citation of findCitations(standard)) {
        for (const fact of citation.facts) users.set(fact, [...(users.get(fact) ?? []), citation.id])
      }
      return facts.facts.flatMap((fact) => {
        const message = judge(fact, users.get(fact.id) ?? [], standard)
        return message === null ? [] : [{ check: id, file: 'facts.json', id: fact.id, message } as const]
      })
    },
  }
}

/** Whether a fact was read, in a whole copy or in a cut one. */
const isRead = ({ status }: Fact) => status === 'seen' || status === 'seen-cut'

const list = (ids: readonly string[]) => ids.map((id) => `‘${id}’`).join(', ')

function findSharedFacts({ standard, facts }: Content): ContentProblem[] {
  const known = byId(facts)
  const askedBy = new Map<FactId, Set<string>>()
  for (const question of scaledQuestions(standard)) {
    for (const fact of question.options.flatMap((option) => option.facts)) {
      askedBy.set(fact, (askedBy.get(fact) ?? new Set()).add(question.id))
    }
  }
  return [...askedBy].flatMap(([fact, questions]) =>
    questions.size > 1 && known.get(fact)?.use === 'statement'
      ? [
          {
            check: 'fact-one-question',
            file: 'questionnaire.json',
            id: fact,
            message: `The statement ‘${fact}’ is asked by ${list([...questions])}. Keep it in one question: one fact must not count twice.`,
          } as const,
        ]
      : [],
  )
}

function findDoubledFacts({ facts }: Content): ContentProblem[] {
  const ids = facts.facts.map(({ id }) => id)
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      check: 'fact-doubled',
      file: 'facts.json',
      id,
      message: `The fact ‘${id}’ stands twice. Give one of them an identifier of its own, or delete it.`,
    }))
}

export const factChecks: readonly ContentCheck[] = [
  { id: 'fact-doubled', find: findDoubledFacts },
  { id: 'fact-one-question', find: findSharedFacts },
  citationCheck('fact-exists', ({ facts }, cited) => {
    const missing = facts.filter((id) => !cited.some((fact) => fact.id === id))
    return missing.length === 0
      ? null
      : `${list(missing)} is cited and is not in facts.json. Add the fact, or cite another.`
  }),
  citationCheck('fact-cited-twice', ({ facts }) =>
    new Set(facts).size === facts.length ? null : 'The same fact is cited twice. Delete one of the two.',
  ),
  citationCheck('rests-on-fact', ({ facts }) =>
    facts.length > 0
      ? null
      : 'The text rests on no fact. Cite what it rests on; a scale of this tool’s own cites a principle.',
  ),
  citationCheck('not-found-cited', (_, cited) => {
    const absent = cited.filter(({ status }) => status === 'not-found').map(({ id }) => id)
    return absent.length === 0
      ? null
      : `${list(absent)} was not found, so nothing can rest on it. Show it as a gap.`
  }),
  factCheck('fact-used', ({ id, excused }, users) =>
    users.length > 0 || excused !== undefined
      ? null
      : `Nothing rests on ‘${id}’. Restate it where it belongs, or say in ‘excused’ why it is not used.`,
  ),
  factCheck('fact-used-and-excused', ({ id, excused }, users) =>
    users.length > 0 && excused !== undefined
      ? `‘${id}’ is excused, yet ${list(users)} rests on it. Delete the excuse or the citation.`
      : null,
  ),
  factCheck('fact-source', ({ id, sources, status }) =>
    sources.length > 0 || status === 'not-found' ? null : `‘${id}’ names no source. Say where it was read.`,
  ),
  factCheck('fact-source-listed', ({ sources, excused }, _, { release }) => {
    const listed = release.sources.map(({ address }) => address)
    const missing = excused === undefined ? sources.filter((address) => !listed.includes(address)) : []
    return missing.length === 0
      ? null
      : `${list(missing)} is not among the sources of release.json. Add it there, so that a report can name it.`
  }),
  citationCheck('kind-restated', ({ kind }, cited, standard) => {
    if (kind !== 'restated') return null
    const wrong = cited.filter((fact) => fact.status !== 'seen' || isExecutiveLevel(fact, standard))
    return wrong.length === 0
      ? null
      : `‘restated’ rests on seen facts alone, and none of the Executive Level: not on ${list(wrong.map(({ id }) => id))}. Change the kind or the fact.`
  }),
  citationCheck('kind-restated-in-part', ({ kind }, cited, standard) => {
    if (kind !== 'restated-in-part') return null
    const isOther = cited.every((fact) => isExecutiveLevel(fact, standard))
    const isPart = cited.every(isRead) && cited.some(({ status }) => status === 'seen-cut')
    return isPart && !isOther
      ? null
      : '‘restated-in-part’ rests on facts whose copy was cut, and on seen ones beside them. Change the kind or the facts.'
  }),
  citationCheck('kind-other-standard', ({ kind }, cited, standard) => {
    if (kind !== 'restated-other-standard') return null
    return cited.every((fact) => isRead(fact) && isExecutiveLevel(fact, standard))
      ? null
      : '‘restated-other-standard’ rests on facts of the Executive Level standard alone. Change the kind or the facts.'
  }),
]
