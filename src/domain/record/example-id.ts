/** The identifiers of worked examples: one each, so that an example that was opened before is found again. */
const prefix = 'example-'

/** The identifier of the record that a worked case is opened as. A copy of it has another. */
export function exampleId(caseId: string): string {
  return prefix + caseId
}

/** Whether a record of this identifier was opened as a worked example, and not copied from one. */
export function isExampleId(id: string): boolean {
  return id.startsWith(prefix)
}
