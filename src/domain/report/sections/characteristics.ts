/** The distinguishing characteristics: a test of the result, and never a sixth vote. */
import type { Indicated } from '../../classify/types.ts'
import type { Standard } from '../../content/standard.ts'
import { paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section, Words } from '../types.ts'
import { levelInText } from '../words/bands.ts'
import { join, paragraphOf, say, strong } from '../words/inline.ts'
import { listOf, verb } from '../words/lists.ts'
import { questionLinkInText } from '../words/questions.ts'
import { doubtIn, unsettledOf } from '../words/characteristics.ts'
import { reasonOf } from '../words/reason.ts'

export function characteristicsSection(subject: Determined): Section {
  const { standard, record, classification } = subject
  return {
    id: 'characteristics',
    heading: standard.questionnaire.characteristics.name,
    blocks: [
      paragraph(
        paragraphOf(
          'They test the result and do not count towards it.',
          classification.outcome === 'indicated'
            ? findingSentence(standard, classification)
            : join('No band is indicated, so there is none that they could test.'),
        ),
      ),
      {
        type: 'reasons',
        items: classification.characteristics.map((finding) => reasonOf(standard, record, finding, [])),
      },
    ],
  }
}

function findingSentence(standard: Standard, finding: Indicated): Words {
  const band = levelInText(standard, finding.band)
  const needed = standard.method.characteristicsMajority
  const total = finding.characteristics.length
  const names = (least: number) =>
    listOf(
      finding.characteristics
        .filter((characteristic) => characteristic.best[0] >= least)
        .map((characteristic) => questionLinkInText(standard, characteristic.question)),
    )
  const reaching = finding.characteristics.filter((characteristic) => characteristic.best[0] >= finding.band)
  switch (finding.characteristicsFinding) {
    case 'point-above':
      return say`They ${strong('point above')} the band: ${names(finding.band + 1)} stand higher than ${band}, and ${needed} of ${total} are enough.`
    case 'corroborate':
      return say`They ${strong('corroborate')} it: ${names(finding.band)} reach ${band}, and ${needed} of ${total} are enough.`
    case 'point-below':
      return reaching.length === 0
        ? say`They ${strong('point below')} the band: none reaches ${band}, and ${needed} of ${total} would have to.`
        : say`They ${strong('point below')} the band: only ${names(finding.band)} ${verb(reaching.length, 'reaches', 'reach')} ${band}, and ${needed} of ${total} would have to.`
    case 'unsettled':
      return unsettledSentence(standard, finding)
  }
}

/** What is certain of the characteristics, and which way the answers that are not leave them open. */
function unsettledSentence(standard: Standard, finding: Indicated): Words {
  const band = levelInText(standard, finding.band)
  const needed = standard.method.characteristicsMajority
  const total = finding.characteristics.length
  const certain = finding.characteristics.filter(({ possible }) => possible[0] >= finding.band)
  const { reach, above, open } = unsettledOf(standard, finding)
  const reaching =
    certain.length === 0
      ? say`none certainly reaches ${band}`
      : certain.length === total
        ? say`all ${total} reach ${band}`
        : say`only ${listOf(certain.map(({ question }) => questionLinkInText(standard, question)))} certainly ${verb(certain.length, 'reaches', 'reach')} ${band}`
  const whether = [
    ...(reach ? [`whether ${needed} of ${total} reach ${band}`] : []),
    ...(above ? [`whether ${needed} of ${total} stand higher`] : []),
  ]
  return paragraphOf(
    say`They are ${strong('unsettled')}: ${reaching}.`,
    say`The ${verb(open.length, 'answer', 'answers')} on ${listOf(open.map(({ question }) => questionLinkInText(standard, question)))} ${verb(open.length, 'is', 'are')} ${doubtIn(open)} and ${verb(open.length, 'leaves', 'leave')} open ${listOf(whether)}.`,
  )
}
