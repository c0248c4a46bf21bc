import type { Standard } from '../content/standard.ts'

/**
 * A setting of a check, as the release gives it.
 *
 * @throws Error where the release has no such check, or the check no such setting
 */
export function settingOf({ method }: Standard, check: string, name: string): string {
  const setting = method.checks.find(({ id }) => id === check)?.settings?.[name]
  if (setting === undefined) throw new Error(`The release gives the check ‘${check}’ no setting ‘${name}’.`)
  return setting
}

/**
 * A setting that is a number of levels.
 *
 * @throws Error where the release has none, or it is no whole number
 */
export function numberSettingOf(standard: Standard, check: string, name: string): number {
  const number = Number(settingOf(standard, check, name))
  if (!Number.isInteger(number))
    throw new Error(`The release gives the check ‘${check}’ no whole number as its setting ‘${name}’.`)
  return number
}
