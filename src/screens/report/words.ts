/** The words of the report screen beside the report’s own. */
export const reportWords = {
  back: 'Back to the task list',
  markedAs: (marking: string): string => `Protective marking: ${marking}.`,
  changeMarking: 'Change the marking',
  print: 'Print the report',
  printHint: 'Your browser can print to paper or save a PDF. What is printed is what stands below.',
  markingFirst: 'Choose a protective marking first. It is printed at the top and bottom of every page.',
} as const
