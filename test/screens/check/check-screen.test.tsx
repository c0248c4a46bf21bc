import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { writeDataBlock } from '../../../src/domain/record/data-block.ts'
import { fingerprintOf } from '../../../src/domain/record/fingerprint.ts'
import { writeBackup, writeRecordFile } from '../../../src/domain/record/record-file.ts'
import { writeResultCode } from '../../../src/domain/record/result-code.ts'
import { groupsOf } from '../../../src/domain/record/compare-fingerprint.ts'
import { renderApp } from '../../app/render-app.tsx'
import { fullRecord } from '../../builders/full-record.ts'
import { at, completeRecord } from '../../builders/record.ts'
import { standard } from '../../builders/standard.ts'

const record = fullRecord()
const field = () => screen.getByLabelText('File of a record')
const finding = () => screen.findByRole('heading', { name: /^What the check found/ })

async function checkFile(text: string, name = 'record.json') {
  const app = await renderApp('/check')
  await app.user.upload(field(), new File([text], name))
  return app
}

describe('checking a file', () => {
  it('finds that a record is as it was, and that its result is the sealed one, and keeps nothing', async () => {
    const { place, storage } = await checkFile(writeRecordFile(record))
    await waitFor(async () => expect(await finding()).toHaveFocus())
    const found = screen.getByRole('article', { name: 'Head of Grants' })
    expect(within(found).getByText('The record matches the fingerprint that its file carries.')).toBeVisible()
    expect(within(found).getByText(groupsOf(fingerprintOf(record))[0] ?? '')).toBeVisible()
    expect(await within(found).findByRole('heading', { name: /^Recommended, 2\sMarch\s2026/ })).toBeVisible()
    expect(storage.saved).toEqual([])
    expect(place()).toBe('/check')
  })

  it('finds one changed byte', async () => {
    await checkFile(writeRecordFile(record).replace('Head of Grants', 'Head of Grunts'))
    await finding()
    expect(screen.getByText(/^The record does not match the fingerprint/)).toBeVisible()
  })

  it('shows no result that was not opened in the assessment since the answers last changed', async () => {
    await checkFile(writeRecordFile(completeRecord(2)))
    await finding()
    expect(
      await screen.findByText('The result is hidden until it is opened in the assessment.'),
    ).toBeVisible()
    expect(screen.getByRole('main')).not.toHaveTextContent(/Band.2/)
  })

  it('calls no seal the last step where an act without one follows', async () => {
    await checkFile(writeRecordFile({ ...record, role: { ...record.role, title: 'Head of Rivers' } }))
    await finding()
    expect(await screen.findByText('The record was taken further after this was sealed.')).toBeVisible()
  })

  it('reads a self-standing report and a backup', async () => {
    const { user } = await checkFile(
      `<!doctype html>${writeDataBlock(writeRecordFile(record))}`,
      'report.html',
    )
    await finding()
    await user.upload(field(), new File([writeBackup([record, completeRecord()], at(1))], 'backup.json'))
    expect(await screen.findByRole('heading', { name: 'What the check found in 2 records' })).toBeVisible()
    expect(screen.getAllByText('The record matches the fingerprint that its file carries.')).toHaveLength(2)
  })

  it('reads a backup over 5 MB, as one of many records is', async () => {
    await checkFile(`${writeBackup([record], at(1))}${' '.repeat(5_000_001)}`, 'backup.json')
    expect(await screen.findByRole('article', { name: 'Head of Grants' })).toBeVisible()
  })

  it.each([
    ['a file that is not ours', 'hello', /^The file is none that this tool saves/],
    ['a file over 5 MB', ' '.repeat(5_000_001), /^The file is over 5\sMB/],
  ])('says what is wrong with %s', async (_, text, message) => {
    await checkFile(text)
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    await waitFor(() => expect(summary).toHaveFocus())
    expect(within(summary).getByRole('link')).toHaveTextContent(message)
    expect(field()).toHaveAccessibleDescription(expect.stringMatching(/The file is/))
    expect(document.title).toMatch(/^Error: /)
  })

  it('says that answers do not fit their release, and does not compute', async () => {
    await checkFile(
      writeRecordFile({ ...record, answers: Object.fromEntries([['no-question', { note: 'x' }]]) }),
    )
    await finding()
    expect(await screen.findByText(/has no question ‘no-question’/)).toBeVisible()
  })

  it('compares a fingerprint from paper, and names the group that differs', async () => {
    const { user } = await checkFile(writeRecordFile(record))
    await finding()
    const paper = screen.getByRole('textbox', { name: 'Fingerprint from paper' })
    const compare = () => user.click(screen.getByRole('button', { name: 'Compare' }))
    await compare()
    expect(paper).toHaveAccessibleDescription(
      expect.stringContaining('Enter the fingerprint as it is printed'),
    )
    const groups = groupsOf(fingerprintOf(record))
    await user.type(paper, groups.join(' ').toUpperCase())
    await compare()
    expect(
      await screen.findByText('The fingerprint from paper is the fingerprint of this record.'),
    ).toBeVisible()
    await user.clear(paper)
    await user.type(paper, groups.with(2, '00000000').join(' '))
    await compare()
    expect(await screen.findByText(/^Group 3 differs\./)).toBeVisible()
  })

  it('says what a check does not prove', async () => {
    await renderApp('/check')
    expect(screen.getByRole('heading', { name: 'What this does not prove' })).toBeVisible()
    expect(screen.getByText(/can compute a new fingerprint and put it into the same file/)).toBeVisible()
  })
})

describe('checking a result code', () => {
  const code = writeResultCode(standard, completeRecord())
  const open = async () => {
    const app = await renderApp('/check')
    await app.user.click(screen.getByText('Or a result code'))
    return app
  }
  const check = (app: Awaited<ReturnType<typeof open>>) =>
    app.user.click(screen.getByRole('button', { name: 'Check the code' }))

  it('gives the result that it stands for, and keeps nothing', async () => {
    const app = await open()
    await app.user.click(screen.getByRole('textbox', { name: 'Result code' }))
    await app.user.paste(code)
    await check(app)
    expect(await screen.findByText(/^The role is indicated at Senior Executive Service/)).toBeVisible()
    expect(app.storage.saved).toEqual([])
  })

  it.each([
    ['nothing', '', 'Enter a result code'],
    ['a damaged code', code.slice(0, -1), /^The result code is/],
  ])('says what is wrong with %s', async (_, text, message) => {
    const app = await open()
    await app.user.click(screen.getByRole('textbox', { name: 'Result code' }))
    if (text !== '') await app.user.paste(text)
    await check(app)
    const summary = await screen.findByRole('alert', { name: 'There is a problem' })
    expect(within(summary).getByRole('link')).toHaveTextContent(message)
  })
})
