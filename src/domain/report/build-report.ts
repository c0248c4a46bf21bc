/** Builds the report: the one tree that screen and print render, in the order in which a committee reads. */
import type { Classification } from '../classify/types.ts'
import type { Standard } from '../content/standard.ts'
import { fingerprintOf } from '../record/fingerprint.ts'
import { writeResultCode } from '../record/result-code.ts'
import type { AssessmentRecord } from '../record/schema.ts'
import { propertiesOf } from './record-details.ts'
import { annexes } from './sections/annexes.ts'
import { historySection } from './sections/history.ts'
import { characteristicsSection } from './sections/characteristics.ts'
import { checksSection } from './sections/checks.ts'
import { dutiesSection } from './sections/duties.ts'
import { decisionSection } from './sections/decision.ts'
import { indicatedSection } from './sections/indicated.ts'
import { missingSection, unansweredSection } from './sections/missing.ts'
import { opposingCaseSections } from './sections/opposing-cases.ts'
import { profileSection } from './sections/profile.ts'
import { reasonsSection } from './sections/reasons.ts'
import { recommendationSection } from './sections/recommendation.ts'
import { resultSection, summaryText } from './sections/result.ts'
import { reviewSection } from './sections/review.ts'
import { roleSection } from './sections/role.ts'
import { signaturesSection } from './sections/signatures.ts'
import { verificationSection } from './sections/verification.ts'
import { wholeOfStandardSection } from './sections/whole-of-standard.ts'
import { isDetermined, type ReportContext, type Subject } from './subject.ts'
import type { Report, Section } from './types.ts'
import { runningTitle } from './words/running-title.ts'
import { markingNotChosen, titleOf } from './words/role.ts'

/**
 * @param standard the release that the record names
 * @param classification what `classify` found for this record under this release
 * @param context when the report is made and in whose time zone; without it, moments are told in UTC
 * @param fingerprint of this record, where it is at hand
 * @returns the whole report; of an unfinished record, an incomplete draft without findings
 */
export function buildReport(
  standard: Standard,
  record: AssessmentRecord,
  classification: Classification,
  context: ReportContext = {},
  fingerprint = fingerprintOf(record),
): Report {
  const subject: Subject = {
    standard,
    record,
    classification,
    context,
    resultCode: writeResultCode(standard, record, classification),
    fingerprint,
  }
  const { role } = record
  const title = titleOf(role)
  return {
    marking: role.marking || markingNotChosen,
    markingChosen: role.marking !== '',
    kind: 'Classification of a role',
    title,
    subtitle: [role.agency.trim(), role.workArea.trim()].filter((part) => part !== '').join(', '),
    runningTitle: runningTitle(title),
    properties: propertiesOf(subject),
    notices: [
      ...(record.example === undefined ? [] : ['Not a real role']),
      ...(classification.outcome === 'incomplete' ? ['Incomplete draft'] : []),
    ],
    summary: summaryText(standard, classification),
    resultCode: subject.resultCode,
    recordLabel: `Record ${record.id}`,
    sections: [
      resultSection(subject),
      ...(isDetermined(subject) ? [signaturesSection(subject)] : []),
      roleSection(subject),
      ...findings(subject),
      ...steps(subject),
      historySection(subject),
      ...annexes(subject),
    ],
  }
}

function findings(subject: Subject): readonly Section[] {
  if (!isDetermined(subject)) {
    return [unansweredSection(subject)]
  }
  return [
    profileSection(subject),
    indicatedSection(subject),
    reasonsSection(subject),
    characteristicsSection(subject),
    ...opposingCaseSections(subject),
    missingSection(subject),
    verificationSection(subject),
    dutiesSection(subject),
    checksSection(subject),
  ]
}

/** The steps from the result to the decision. An unfinished record that came no further than its answers has none. */
function steps(subject: Subject): readonly Section[] {
  if (!isDetermined(subject) && subject.record.acts.length === 0) return []
  return [
    wholeOfStandardSection(subject),
    recommendationSection(subject),
    reviewSection(subject),
    decisionSection(subject),
  ]
}
