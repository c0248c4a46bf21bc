/** A new assessment record, with every field empty. */
import { recordVersion } from './record-version.ts'
import type { AssessmentRecord, ReleaseId, Role } from './schema.ts'

/** The form about the role before anything is written. */
export const emptyRole: Role = {
  title: '',
  agency: '',
  workArea: '',
  primaryPurpose: '',
  duties: '',
  status: '',
  presentClassification: '',
  presentClassificationOther: '',
  earlierEvaluations: '',
  duration: '',
  durationDetail: '',
  reportsTo: '',
  supervisorLevel: '',
  layersAbove: '',
  layersBelow: '',
  marking: '',
  assessor: '',
  assessorRole: '',
  assessedOn: '',
  methodologyApplied: '',
  methodologyReference: '',
}

/**
 * Creates a record with nothing answered.
 *
 * @param from.id unique in the browser: lower-case letters, digits and hyphens
 * @param from.release the content release the record is made, and always read, under
 * @param from.now the moment of creation, ISO 8601 in UTC
 */
export function createRecord(from: { id: string; release: ReleaseId; now: string }): AssessmentRecord {
  return {
    format: 'ses-role-classification',
    version: recordVersion,
    id: from.id,
    release: from.release,
    createdAt: from.now,
    changedAt: from.now,
    sequence: 0,
    role: emptyRole,
    sources: [],
    dutyTies: [],
    answers: {},
    verification: {},
    explanations: {},
    showAsIGo: { on: false },
    changes: [],
    reviews: [],
    acts: [],
  }
}
