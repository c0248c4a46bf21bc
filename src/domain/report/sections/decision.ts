/** The delegate’s decision, apart from what is indicated, recommended and found. */
import type { Decision } from '../../record/decision-schema.ts'
import { isReduction, reasonsWanted } from '../../record/decision-checks.ts'
import { isFinal } from '../../record/final.ts'
import { facts, paragraph, passages } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section, Words } from '../types.ts'
import { dateInWords } from '../words/dates.ts'
import {
  allocatedName,
  certificationHeading,
  certificationNote,
  decisionLabels as labels,
  numbersHeading,
  numbersNote,
  powerNote,
  reasonsWantedInText,
  reductionNote,
} from '../words/decision.ts'
import { paragraphOf, say, strong } from '../words/inline.ts'
import { nameAndRole } from '../words/name-and-role.ts'
import { classificationLabels, labelOf } from '../words/role.ts'

/** What the decision is told from. */
type Grounds = Pick<Subject, 'standard' | 'record' | 'classification'>

export function decisionSection(subject: Subject): Section {
  const { decision } = subject.record
  const made = isFinal(subject.record) ? decision : undefined
  return {
    id: 'decision',
    heading: 'Decision of the delegate',
    brief: made === undefined,
    // A draft is no decision: nothing of it is told before it is made.
    blocks: made ? decisionBlocks(subject, made) : [paragraph('No decision has been made.')],
    ...(made && { sections: apartSections(made) }),
  }
}

/** What the decision says: as the report prints it, and as it is checked before it is made. */
export function decisionBlocks(subject: Grounds, decision: Decision): readonly Block[] {
  const { standard, record, classification } = subject
  const { band, delegate, delegateRole, on, reviewOn } = decision
  const wanted = reasonsWanted(record, classification, band).map((ground) => reasonsWantedInText[ground])
  return [
    paragraph(paragraphOf(allocation(subject, decision), ...wanted)),
    ...(isReduction(record.role, band)
      ? [
          paragraph(
            reductionNote(labelOf(classificationLabels, record.role.presentClassification)),
            'attention',
          ),
        ]
      : []),
    facts([
      [labels.band, given(band === null ? '' : allocatedName(standard, band))],
      [labels.delegate, given(nameAndRole(delegate, delegateRole))],
      [labels.on, given(on === '' ? '' : dateInWords(on))],
      ...(reviewOn === '' ? [] : [[labels.reviewOn, dateInWords(reviewOn)] as const]),
    ]),
    ...passages([
      [labels.duties, decision.duties],
      [labels.power, decision.power],
      [labels.reasons, decision.reasons],
      [labels.conditions, decision.conditions],
      [labels.reviewTrigger, decision.reviewTrigger],
    ]),
    paragraph(powerNote, 'quiet'),
  ]
}

function allocation({ standard }: Grounds, { band }: Decision): Words {
  if (band === null) return []
  return band === 0
    ? say`The delegate finds that ${strong('no SES classification')} is to be allocated to the group of duties.`
    : say`The delegate allocates ${strong(allocatedName(standard, band))} to the group of duties.`
}

function given(text: string): string {
  return text.trim() || 'Not provided'
}

/** What stands beside the decision and has no part in it. */
export function apartSections(decision: Decision): readonly Section[] {
  const { numbersReference, certifiedBy, certifiedOn, neighbours } = decision
  return [
    {
      id: 'part-numbers',
      heading: numbersHeading,
      blocks: [facts([[labels.numbersReference, given(numbersReference)]]), paragraph(numbersNote, 'quiet')],
    },
    {
      id: 'part-certification',
      heading: certificationHeading,
      blocks: [
        paragraph(certificationNote, 'quiet'),
        facts([
          [labels.certifiedBy, given(certifiedBy)],
          [labels.certifiedOn, given(certifiedOn === '' ? '' : dateInWords(certifiedOn))],
        ]),
        ...passages([
          [labels.supervisor, neighbours.supervisor],
          [labels.peers, neighbours.peers],
          [labels.reports, neighbours.reports],
          [labels.layers, neighbours.layers],
        ]),
      ],
    },
  ]
}
