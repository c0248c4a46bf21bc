/** The words of checking a record. */
import type { FingerprintComparison } from '../../domain/record/compare-fingerprint.ts'
import { listOf } from '../../domain/report/words/lists.ts'
import { plain } from '../../domain/report/words/inline.ts'

export const checkWords = {
  title: 'Check a record',
  lead: 'See whether a record is as it was when it was saved, and whether it still gives the result that it states.',
  nothingAdded:
    'Nothing that you check here is added to the assessments in this browser, and nothing is sent.',
  back: 'Back to the start',
  file: 'File of a record',
  fileHint:
    'Choose or drop a file that ends in .json, or a report that ends in .html. It is checked as soon as it is chosen.',
  unreadable:
    'The browser could not read the file. Check that it is still where it was, and choose it again.',
  or: 'Or a result code',
  code: 'Result code',
  codeHint: 'It begins with SESWLS/ and stands on the first page of a report.',
  checkCode: 'Check the code',
  enterCode: 'Enter a result code',
  results: (count: number): string =>
    count === 1 ? 'What the check found' : `What the check found in ${count} records`,
  waiting: 'Checking.',
  notRecomputed: 'The result cannot be recomputed',
  fingerprint: 'Fingerprint',
  matches: 'The record matches the fingerprint that its file carries.',
  changed:
    'The record does not match the fingerprint that its file carries. It was changed after the file was saved.',
  implementationChanged:
    'The record matches its fingerprint. What its file holds about the time after the decision does not match: that part was changed after the file was saved.',
  noneCarried: 'The file carries no fingerprint. Compare the one below with a printed report.',
  ofRecord: 'Fingerprint of the record as it is in the file',
  paper: 'Fingerprint from paper',
  paperHint: 'As printed on page one of the report. Spaces and capitals do not matter.',
  compare: 'Compare',
  enterPaper: 'Enter the fingerprint as it is printed',
  same: 'The fingerprint from paper is the fingerprint of this record.',
  sameHeading: 'Same',
  differsHeading: 'Not the same',
  result: 'Result, recomputed',
  underRelease: (release: string): string => `Recomputed under release ${release} of the content.`,
  hiddenUntil: {
    sealed:
      'A blind review of this record is under way. Its result is shown here once the reviewer’s ratings are sealed.',
    opened: 'The result is hidden until it is opened in the assessment.',
  },
  noSeals: 'Nothing has been sealed in this record: no recommendation was made yet.',
  ofCode: 'What the code gives',
  codeHolds:
    'The code is whole: its 2 check symbols agree with the rest. It holds answers and verifications. It carries no fingerprint, and nothing of the role, its evidence or its decision.',
  limitsHeading: 'What this does not prove',
  limits: [
    'A fingerprint shows that a record was changed, and not who wrote it.',
    'Whoever changes a file can compute a new fingerprint and put it into the same file. Compare with paper, or with a copy that somebody else keeps.',
    'In a report saved as HTML, the record inside is checked. The words around it are not.',
  ],
  state: 'State',
  role: 'Role',
  agency: 'Agency',
  marking: 'Protective marking',
  lastChanged: 'Last changed',
  record: 'Record',
} as const

/** What came of comparing with paper, where it is not the same. */
export function differenceInWords(found: Exclude<FingerprintComparison, { outcome: 'same' }>): string {
  switch (found.outcome) {
    case 'strange':
      return `A fingerprint has digits and the letters a to f only. ‘${found.character}’ is not among them.`
    case 'wrong-length':
      return `A fingerprint has ${found.wanted} digits, and this has ${found.digits}. Type it in the groups in which it is printed, and the group that differs is found.`
    case 'differs': {
      if (found.groups.length === 8)
        return 'It differs in every group. It belongs to another record, or to another version of this one.'
      const places = plain(listOf(found.groups.map((group) => String(group))))
      return found.groups.length === 1
        ? `Group ${places} differs. Read that group again. If it is as printed, the record is another than the one on paper.`
        : `Groups ${places} differ. Read them again. If they are as printed, the record is another than the one on paper.`
    }
  }
}
