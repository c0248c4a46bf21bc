/**
 * `npm run content:freeze`: freezes the releases of the standard and of the guidance by their hashes. A release that is
 * frozen and has changed since is refused, because assessments may rest on it: make a new release instead. One that is
 * new has to pass the content check first. A record and a result code of it are kept for the tests, so that it opens
 * for ever.
 */
import { existsSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { classify } from '../domain/classify/classify.ts'
import { caseSchema } from '../domain/content/case-schema.ts'
import { compileRelease } from '../domain/content/compile.ts'
import { findBindingProblem } from '../domain/record/bind.ts'
import { recordFromCase } from '../domain/record/from-case.ts'
import { writeResultCode } from '../domain/record/result-code.ts'
import { type Kind, listReleases, readJson, readRelease } from './content-folder.ts'
import { frozenFile, hashRelease, readFrozen } from './hash-release.ts'
import { type CommandOutcome, refuseWith, succeed, together } from './outcome.ts'
import { runContentCheck } from './run-content-check.ts'

/** The worked case that a record of each release is kept of. */
const keptCase = 'cases/regulatory-band-2.json'

export async function runContentFreeze(content: string): Promise<CommandOutcome> {
  return together([freeze('releases', content), freeze('guidance', content)])
}

function freeze(kind: Kind, content: string): CommandOutcome {
  const frozen = readFrozen(kind)
  const releases = listReleases(content, kind)
  const hashes = Object.fromEntries(releases.map((release) => [release, hashRelease(release, kind)]))
  const changed = Object.entries(frozen).filter(([release, hash]) => hashes[release] !== hash)
  if (changed.length > 0) {
    return refuseWith(
      changed.map(
        ([release]) =>
          `The release ${release} is frozen and no longer as it was. Undo the change, or make it in a new release.`,
      ),
    )
  }
  const fresh = releases.filter((release) => !(release in frozen))
  const failed = fresh
    .map((release) => runContentCheck([release], content))
    .find(({ status }) => status !== 0)
  if (failed) return failed
  if (kind === 'releases') for (const release of fresh) keepRecord(content, release)
  writeFileSync(frozenFile(kind), `${JSON.stringify(hashes, null, 2)}\n`)
  return succeed(
    releases
      .map((release) => `${release} ${hashes[release]}${fresh.includes(release) ? ' (new)' : ''}`)
      .join('\n'),
  )
}

/** Keeps a record, its code and its result for `test/released/`. One that is there already stays. */
function keepRecord(content: string, release: string): void {
  const file = new URL(`../../test/released/release-${release}.json`, import.meta.url)
  if (existsSync(file)) return
  const standard = compileRelease(readRelease(content, release))
  const workedCase = { ...z.parse(caseSchema, readJson(content, keptCase)), release: standard.release.id }
  const id = `fixture-release-${release.replaceAll('.', '-')}`
  const { example: _, ...record } = recordFromCase(standard, workedCase, { id, now: '2026-11-27T01:00:00Z' })
  const classification = classify(standard, record)
  const problem = findBindingProblem(standard, record)
  if (problem !== null || classification.outcome !== 'indicated')
    throw new Error(
      `content/${keptCase} does not fit the release: ${problem ?? classification.outcome}. Mend the case first.`,
    )
  const { outcome, band, stream, possibleBands, strength } = classification
  const result = { outcome, band, stream: stream.stream, possibleBands, strength }
  writeFileSync(
    file,
    `${JSON.stringify({ record, code: writeResultCode(standard, record), result }, null, 2)}\n`,
  )
}
