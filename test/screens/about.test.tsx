import { screen, within } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readRuntimePackages } from '../../src/build/runtime-packages.ts'
import { renderApp } from '../app/render-app.tsx'

it('names every package of the lock file that is run, with its version and licence', async () => {
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  await renderApp('/about')
  const [, ...rows] = within(screen.getByRole('table', { name: 'Components and licences' })).getAllByRole(
    'row',
  )
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
    readRuntimePackages(lock).map(({ name, version, licence }) => [name, version, licence]),
  )
})

it('has a statement for each thing that is asked for', async () => {
  await renderApp('/about')
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  for (const topic of [
    'Accessibility',
    'Privacy',
    'Security',
    'Records',
    'Browsers',
    'Getting your work out',
  ])
    expect(headings).toContain(topic)
})
