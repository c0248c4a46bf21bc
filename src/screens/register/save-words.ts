/** The words of saving to a file, wherever that is offered. */
export const saveWords = {
  save: 'Save to a file',
  savedAs: (name: string): string => `Saved as ‘${name}’.`,
  left: (name: string): string => `‘${name}’ stays as it was.`,
  notFiled: 'Not saved to a file yet.',
  filed: (when: string): string => `Saved to a file ${when}.`,
  notFiledSince: (when: string): string => `Not saved to a file since ${when}.`,
} as const
