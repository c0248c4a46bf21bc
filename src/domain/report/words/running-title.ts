/** A title as the head of a page has it: one line beside the marking. One that does not fit would push it aside. */
export function runningTitle(title: string): string {
  return title.length > 48 ? `${title.slice(0, 47).trimEnd()}…` : title
}
