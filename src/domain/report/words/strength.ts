/** How sure a result is, and why. */
import type { Indicated, Strength, StrengthLimit } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import type { Words } from '../types.ts'
import { possibleInText } from './bands.ts'
import { join, paragraphOf, say } from './inline.ts'
import { couldCorroborate, doubtIn, unsettledOf } from './characteristics.ts'
import { dimensionsInText } from './dimensions.ts'
import { listOf, verb } from './lists.ts'
import { questionLinkInText, streamName } from './questions.ts'
import { movesInText } from './steps.ts'

/** The name of the strength, as the method has it. */
export function strengthName(standard: Standard, finding: Indicated): string {
  return (
    standard.method.strengths.find((strength) => strength.id === finding.strength)?.name ?? finding.strength
  )
}

/** What the word for the strength says, for who reads it for the first time: where it stands among the method’s words. */
export const strengthPlaces: Readonly<Record<Strength, string>> = {
  clear: 'the highest of 3\u00a0strengths',
  supported: 'the middle of 3\u00a0strengths',
  borderline: 'the lowest of 3\u00a0strengths',
}

/**
 * Why the result is as sure as it is. For a clear result, what was tested and held; for another, what
 * keeps it from being surer, a sentence each.
 */
export function strengthReason(standard: Standard, finding: Indicated): Words {
  const limits = finding.strengthLimits.map((limit) => limitInWords(standard, finding, limit))
  if (limits.length === 0) {
    return join(
      'The distinguishing characteristics agree with the band, and no other band is possible on the answers given. ' +
        'No change of one or 2\u00a0answers by a step, no other weighting and no other majority would move it.',
    )
  }
  return paragraphOf(
    finding.strength === 'supported'
      ? 'The distinguishing characteristics agree with the band, and no single step moves it. What follows keeps it from the highest strength, clear.'
      : null,
    ...limits,
  )
}

function limitInWords(standard: Standard, finding: Indicated, limit: StrengthLimit): Words {
  switch (limit) {
    case 'not-corroborated':
      return paragraphOf(characteristicsSentence(standard, finding), wereTheyFirm(standard, finding))
    case 'other-bands-possible':
      return say`With every doubt counted, the answers leave ${possibleInText(standard, finding.possibleBands)} possible.`
    case 'single-step':
      return join(`A step of one level in a single answer would ${movesInText(finding.edges.edges)}.`)
    case 'pair':
      return join(`A step of one level in each of 2\u00a0answers would ${movesInText(finding.edges.edges)}.`)
    case 'weighting':
      return join('Another weighting of the dimensions would change it.')
    case 'majority':
      return join('Another majority of the dimensions would change it.')
    case 'dimension-far-below':
      return say`${farBelow(standard, finding)} 2\u00a0or more levels below the band.`
    case 'verification':
      return say`The secondary verification ${verificationClause(standard, finding)}.`
  }
}

function characteristicsSentence(standard: Standard, finding: Indicated): Words {
  switch (finding.characteristicsFinding) {
    case 'point-above':
      return join('The distinguishing characteristics point above the band.')
    case 'point-below':
      return join('The distinguishing characteristics point below the band.')
    case 'unsettled':
      return unsettledSentence(standard, finding)
    case 'corroborate':
      return join('The distinguishing characteristics agree with the band.')
  }
}

/** Which answers leave the characteristics open, and which way. */
function unsettledSentence(standard: Standard, finding: Indicated): Words {
  const { reach, above, open } = unsettledOf(standard, finding)
  const whether = [
    ...(reach ? ['whether they reach the band'] : []),
    ...(above ? ['whether they point above it'] : []),
  ]
  const told = reach ? whether.join(', and ') : 'whether they point above the band'
  const names = listOf(open.map(({ question }) => questionLinkInText(standard, question)))
  return say`The distinguishing characteristics are unsettled: the ${verb(open.length, 'answer', 'answers')} on ${names} ${verb(open.length, 'is', 'are')} ${doubtIn(open)}, which leaves open ${told}.`
}

/**
 * What the strength would be without the doubt about the characteristics; said where nothing else makes the result
 * borderline. An answer that is not known could turn out either way.
 */
function wereTheyFirm(standard: Standard, finding: Indicated): string | null {
  const { characteristicsFinding, strengthLimits } = finding
  const other = strengthLimits.includes('single-step') || strengthLimits.includes('dimension-far-below')
  if (characteristicsFinding !== 'unsettled' || other || !couldCorroborate(standard, finding)) return null
  const { open } = unsettledOf(standard, finding)
  const strength = strengthLimits.length > 1 ? 'supported' : 'clear'
  const these = open.length === 1 ? 'that answer' : 'those answers'
  return open.some(({ judgement }) => judgement === null)
    ? `With ${these} known and firm, the result could be ${strength}.`
    : `Were ${these} firm at the level given, the result would be ${strength}.`
}

function farBelow(standard: Standard, finding: Indicated): Words {
  const far = finding.dimensions.filter((dimension) => dimension.best[1] <= finding.band - 2)
  const names = dimensionsInText(standard, far)
  return say`${names} ${verb(far.length, 'stands', 'stand')}`
}

function verificationClause(standard: Standard, finding: Indicated): Words {
  const names = finding.stream.secondary.map((stream) => streamName(standard, stream))
  return say`reads the band otherwise through ${listOf(names, 'or')}`
}
