/** What time has done to the guidance must be said: nothing that was replaced may stand as if it held. */
import { checkOf, type GuidanceCheck } from './types.ts'

/** Instruments of 2020 that are known to have been replaced. */
const replaced = /Directions 2016|Regulations 1999|Circular 2018/

/** The section about the panel and the Commissioner, and the development that has overtaken it. */
const panelSection = 'selection-panels'
const panelDevelopment = 'circulars'

export const standingChecks: readonly GuidanceCheck[] = [
  checkOf('superseded-by', 'items.json', ({ guidance: { items } }) =>
    items
      .filter(({ standing, developments }) => standing === 'superseded' && developments.length === 0)
      .map(({ id }) => ({
        id,
        message: 'It is superseded, and nothing says by what. Name the development.',
      })),
  ),
  checkOf('basis-replaced', 'items.json', ({ guidance: { items } }) =>
    items
      .filter(({ basis, standing }) => basis !== null && replaced.test(basis) && standing !== 'superseded')
      .map(({ id, basis }) => ({
        id,
        message: `‘${basis}’ was replaced since 2020. Mark the item as superseded.`,
      })),
  ),
  checkOf('panel-overtaken', 'items.json', ({ guidance: { items } }) =>
    items
      .filter(
        ({ section, developments }) => section === panelSection && !developments.includes(panelDevelopment),
      )
      .map(({ id }) => ({
        id,
        message: `An item about the panel must say that another circular holds now. Add the development ‘${panelDevelopment}’.`,
      })),
  ),
  checkOf('development-used', 'release.json', ({ guidance: { release, items } }) =>
    release.developments
      .filter(({ id }) => !items.some(({ developments }) => developments.includes(id)))
      .map(({ id }) => ({ id, message: `No item names ‘${id}’. Name it where it bears, or delete it.` })),
  ),
  checkOf('development-fact', 'release.json', ({ guidance: { release }, facts }) =>
    release.developments
      .filter(
        ({ facts: cited }) =>
          cited.length === 0 ||
          !cited.every((id) => facts.facts.some((fact) => fact.id === id && fact.status !== 'not-found')),
      )
      .map(({ id }) => ({
        id,
        message: 'It rests on no fact, or on one that facts.json does not hold as read. Cite what was read.',
      })),
  ),
  checkOf('named-by-date', 'release.json', ({ guidance: { release } }) =>
    release.id === `${release.pageDate}.${release.revision}`
      ? []
      : [
          {
            id: release.id,
            message: 'A release is named by the date of its page and its revision. Mend the one that is off.',
          },
        ],
  ),
]
