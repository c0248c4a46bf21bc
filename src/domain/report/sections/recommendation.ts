/** The assessor’s recommendation, apart from what is indicated. */
import { againstOf, isSameClassification } from '../../record/against.ts'
import type { Recommendation } from '../../record/recommendation-schema.ts'
import { standingOfCheck, standingOfRecommendation } from '../../record/standing.ts'
import { facts, paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { levelName } from '../words/bands.ts'
import { dateInWords } from '../words/dates.ts'
import { say, strong } from '../words/inline.ts'
import { nameAndRole } from '../words/name-and-role.ts'
import { streamName } from '../words/questions.ts'
import { resultInText } from '../words/whole-of-standard.ts'

export function recommendationSection(subject: Subject): Section {
  const { recommendation } = subject.record
  const isMade = recommendation?.against !== undefined
  return {
    id: 'recommendation',
    heading: 'Recommendation of the assessor',
    brief: !isMade,
    // A draft is no recommendation: nothing of it is told before it is made.
    blocks: isMade ? madeBlocks(subject, recommendation) : [paragraph('No recommendation has been made.')],
  }
}

function madeBlocks(subject: Subject, recommendation: Recommendation): readonly Block[] {
  const { standard, record, classification } = subject
  const { band, stream, by, role, on, reasons } = recommendation
  const isToRedo = standingOfRecommendation(record, classification) === 'to-redo'
  return [
    ...(isToRedo
      ? [
          paragraph(
            say`${strong('To redo.')} The band or the stream has changed since this recommendation was made.`,
            'attention',
          ),
        ]
      : [paragraph(comparison(subject, recommendation))]),
    facts([
      ['Classification recommended', band === null ? 'None' : levelName(standard, band)],
      ['Stream recommended', stream ? streamName(standard, stream) : 'None'],
      ['Recommended by', nameAndRole(by, role) || 'Not provided'],
      ['Date', on === '' ? 'Not provided' : dateInWords(on)],
    ]),
    ...passages([['Reasons', reasons]]),
  ]
}

function comparison(
  { standard, record, classification }: Subject,
  { band, stream = null }: Pick<Recommendation, 'band' | 'stream'>,
): Words {
  if (classification.outcome === 'incomplete') return []
  const indicated = againstOf(classification)
  const recommends = say`The assessor recommends ${strong(resultInText(standard, { band, stream }))}`
  if (indicated.band === null) return say`${recommends}. The answers alone do not settle the band.`
  if (isSameClassification(indicated, { band, stream })) return say`${recommends}, as the answers indicate.`
  const agreed =
    record.wholeOfStandard?.view === 'agree' && standingOfCheck(record, classification) === 'done'
      ? ', with which the whole-of-standard check agrees'
      : ''
  return say`${recommends}, and so departs from what the answers indicate, ${resultInText(standard, indicated)}${agreed}.`
}
