/** The words of the task, apart from those of its screens: the task list is fetched long before them. */
export const taskWords = {
  group: 'After the decision',
  task: 'What must happen next',
  hint: 'Steps and dates, kept apart from the assessment',
  notStarted: 'Not started',
  done: (count: number): string => (count === 1 ? 'One step done' : `${count} steps done`),
} as const
