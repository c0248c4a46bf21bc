/** The words of the report screen beside the report’s own. */
export const reportWords = {
  back: 'Back to the task list',
  /** In the name of the file. */
  withReport: 'with report',
  markedAs: (marking: string): string => `Protective marking: ${marking}.`,
  changeMarking: 'Change the marking',
  outputs: 'Print or save the report',
  print: 'Print the report',
  whatFor: 'What each is for',
  printHint: 'Print: on paper, or as a PDF by your browser. What is printed is what stands below.',
  preparing: 'The file is being prepared.',
  saved: (name: string): string => `Saved as ‘${name}’, where your browser keeps downloads.`,
  failed: 'The file could not be made. Load the page again, then save the report once more.',
  markingFirst:
    'Choose a protective marking first. It is printed at the top and bottom of every page, and stands in the name of every file.',
} as const

/** The files of the report, in the order in which they are offered. */
export const formats = [
  {
    format: 'docx',
    button: 'Save as Word',
    use: 'Word: to comment on, or to take parts of into another document. It does not carry the record.',
  },
  {
    format: 'html',
    button: 'Save as a web page',
    use: 'Web page: one file that opens in any browser. It carries the record, and this tool opens it again.',
  },
  {
    format: 'json',
    button: 'Save as data',
    use: 'Data: the record with its fingerprint and the words of the report, as JSON. This tool opens it again.',
  },
] as const
