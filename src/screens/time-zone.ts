/** The time zone of whoever reads. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
