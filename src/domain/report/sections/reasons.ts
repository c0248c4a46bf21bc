/** The reasons, dimension by dimension: the rule as it worked out there, and the three answers behind it. */
import { indicatorsOf } from '../../classify/dimensions.ts'
import { isCertain } from '../../classify/levels.ts'
import type { DimensionFinding, ScaledFinding } from '../../classify/types.ts'
import type { Level } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { paragraph } from '../blocks.ts'
import type { Determined } from '../subject.ts'
import type { Section, Words } from '../types.ts'
import { wideningDoubts } from '../widening-doubts.ts'
import { levelInText, rangeInText, standsWithin } from '../words/bands.ts'
import { paragraphOf, say } from '../words/inline.ts'
import { listOf, verb } from '../words/lists.ts'
import { sourcesSentence } from '../words/kinds.ts'
import { dimensionName, questionLinkInText } from '../words/questions.ts'
import { citedBy, explainsLabel, reasonOf, scaledOption } from '../words/reason.ts'

export function reasonsSection(subject: Determined): Section {
  const { standard, record, classification } = subject
  const explanation = explanationOf(subject)
  return {
    id: 'reasons',
    heading: 'Reasons by dimension',
    blocks: [
      paragraph(
        paragraphOf(
          `A dimension stands at the highest level that at least ${standard.method.dimensionMajority} of its 3 answers reach.`,
          explanationSentence(subject),
          sourcesSentence(
            standard,
            citedBy(standard, [
              ...classification.dimensions.flatMap(({ indicators }) => indicators),
              ...classification.characteristics,
            ]),
          ),
        ),
        'quiet',
      ),
    ],
    sections: classification.dimensions.map((finding) => ({
      id: `reasons-${finding.dimension}`,
      heading: `${dimensionName(standard, finding.dimension)}: ${rangeInText(standard, finding.best)}`,
      blocks: [
        paragraph(
          paragraphOf(
            ruleSentence(standard, finding),
            doubtSentence(standard, finding),
            ownScaleSentence(standard, finding),
          ),
        ),
        {
          type: 'reasons',
          items: finding.indicators.map((indicator) => reasonOf(standard, record, indicator, explanation)),
        },
      ],
    })),
  }
}

/** The answers that explain the result; none where no result is determined. */
function explanationOf({ classification }: Determined): readonly ScaledFinding['question'][] {
  return classification.outcome === 'not-determined' ? [] : classification.explanation
}

/** What the mark at some of the answers says, and what it does not: the set is minimal, and need not be the only one. */
function explanationSentence(subject: Determined): string | null {
  const explanation = explanationOf(subject)
  if (explanation.length === 0) return null
  const { classification } = subject
  const hasLower =
    classification.outcome === 'indicated' &&
    indicatorsOf(classification.dimensions).some(
      ({ question, best: [, high] }) => explanation.includes(question) && high < classification.band,
    )
  const lower = hasLower ? ' A lower answer is among them because it keeps the band above away.' : ''
  return `Together, the answers marked ‘${explainsLabel}’ are enough for the result, and of these none can be left out. Other sets of answers may be enough too.${lower}`
}

/** How the majority of the three answers worked out. */
function ruleSentence(standard: Standard, finding: DimensionFinding): Words {
  const majority = standard.method.dimensionMajority
  const name = (indicators: readonly ScaledFinding[]) =>
    listOf(indicators.map((indicator) => questionLinkInText(standard, indicator.question)))
  if (!isCertain(finding.best)) {
    const open = finding.indicators.filter((indicator) => indicator.judgement === null)
    return say`Not enough is known on ${name(open)}, so the dimension could stand ${standsWithin(standard, finding.best)}.`
  }
  const level = finding.best[0]
  const reaching = finding.indicators.filter((indicator) => indicator.best[0] >= level)
  const above = level < 3 ? beyond(standard, finding, level) : []
  if (level === 0) {
    const some = finding.indicators.filter((indicator) => indicator.best[0] >= 1)
    return some.length === 0
      ? say`None of ${name(finding.indicators)} ${finding.indicators.every(({ best }) => isCertain(best)) ? '' : 'certainly '}reaches ${levelInText(standard, 1)}, and ${majority} would have to.`
      : say`Only ${name(some)} reaches ${levelInText(standard, 1)}, and ${majority} would have to.`
  }
  const all = reaching.length === finding.indicators.length
  return paragraphOf(
    all
      ? say`${name(reaching)} all reach ${levelInText(standard, level)}.`
      : say`${name(reaching)} ${verb(reaching.length, 'reaches', 'reach')} ${levelInText(standard, level)}, and ${majority} of 3 are enough.`,
    above,
  )
}

function beyond(standard: Standard, finding: DimensionFinding, level: Level): Words {
  const next = finding.indicators.filter((indicator) => indicator.best[0] > level)
  const [only] = next
  if (next.length === 0 || only === undefined || level === 3) return []
  const higher: Level = level === 0 ? 1 : level === 1 ? 2 : 3
  return say`Only ${questionLinkInText(standard, only.question)} reaches ${levelInText(standard, higher)}.`
}

/** Which answers could put the dimension elsewhere, and where. */
function doubtSentence(standard: Standard, finding: DimensionFinding): Words | null {
  const same = finding.possible[0] === finding.best[0] && finding.possible[1] === finding.best[1]
  if (same) return null
  return say`With the doubt about ${listOf(wideningDoubts(finding).map((indicator) => questionLinkInText(standard, indicator.question)))} counted, the dimension could stand ${standsWithin(standard, finding.possible)}.`
}

function ownScaleSentence(standard: Standard, finding: DimensionFinding): Words | null {
  const dimension = standard.dimension(finding.dimension)
  if (!dimension?.ownScale) return null
  const elsewhere = finding.indicators.filter(({ question, option }) => {
    const chosen = scaledOption(standard, question, option)
    return chosen !== undefined && chosen.descriptors.length > 0
  })
  const names = listOf(elsewhere.map(({ question }) => questionLinkInText(standard, question)))
  return paragraphOf(
    'The standard’s text for this dimension was not available; the scale is this tool’s own.',
    elsewhere.length === 0
      ? null
      : say`The ${verb(elsewhere.length, 'answer', 'answers')} on ${names} ${verb(elsewhere.length, 'rests on a statement', 'rest on statements')} found elsewhere in the standard.`,
  )
}
