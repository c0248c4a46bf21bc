/** ‘A. Drafter, Director’: who did something, as an act keeps it and the report prints it; '' where neither is given. */
export function nameAndRole(name: string, role: string): string {
  return [name.trim(), role.trim()].filter((part) => part !== '').join(', ')
}
