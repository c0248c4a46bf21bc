import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Block, Report, Words } from '../../src/domain/report/types.ts'
import { ReportSections, ReportView } from '../../src/outputs/screen/report-view.tsx'
import { dimensionsAt, notEnoughKnown, recordAt, recordWith, streamsAt } from '../builders/answers.ts'
import { questionId } from '../builders/record.ts'
import { reportOf } from '../domain/report/whole-answers.ts'

/** Every piece of text that the model holds, wherever it stands. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return isText(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
  }
  return []
}

/** Keys that hold what a thing is, and not what is read. */
function isText(key: string): boolean {
  return !['type', 'tone', 'id', 'question', 'descriptor', 'mark', 'room'].includes(key)
}

const squeeze = (text: string) => text.replace(/\s+/g, '')

const reports: readonly (readonly [string, Report])[] = [
  ['indicated', reportOf(recordAt(2, { leads: { answer: 2, note: 'The chart shows it.' } }))],
  [
    'borderline',
    reportOf(recordAt(2, { ...dimensionsAt(2, 2, 2, 1, 0), ...streamsAt({ delivery: 3, regulatory: 2 }) })),
  ],
  ['below the SES', reportOf(recordAt(0))],
  ['not determined', reportOf(recordAt(2, dimensionsAt(2, 2, 1, 1, notEnoughKnown)))],
  ['incomplete', reportOf({ ...recordWith({ leads: 2 }), example: 'a-case' })],
]

describe('the rendered report', () => {
  test.each(reports)('%s: holds no text that the model does not', (_, report) => {
    const { container } = render(<ReportView report={report} />)
    let rest = squeeze(container.textContent)
    for (const text of textsIn(report)
      .map(squeeze)
      .toSorted((a, b) => b.length - a.length)) {
      if (text !== '') rest = rest.split(text).join('|')
    }
    expect(rest.replaceAll('|', '')).toBe('')
  })

  test.each(reports)(
    '%s: marking first and last, one heading of the first level, none skipped',
    (_, report) => {
      const { container } = render(<ReportView report={report} />)
      const article = screen.getByRole('article')
      expect(article.firstElementChild).toHaveTextContent(report.marking)
      expect(article.lastElementChild).toHaveTextContent(report.marking)
      const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
        Number(heading.tagName.slice(1)),
      )
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    },
  )

  test('the band profile is a picture with a name and a description, and its table stands beside it', () => {
    const report = reportOf(
      recordAt(2, { reach: { answer: 2, firmness: 'could-be-lower' }, setting: notEnoughKnown }),
    )
    render(<ReportView report={report} />)
    const picture = screen.getByRole('img', { name: 'Where the role stands on each dimension and indicator' })
    expect(picture).toHaveAccessibleDescription(
      /Leadership and accountability: SES Band\s2.*The role is indicated at SES Band\s2/,
    )
    const table = screen.getByRole('table', { name: 'The band profile as a table' })
    expect(
      within(table).getByRole('row', {
        name: /Stakeholder management.*Not enough known: Difficulty of the setting/,
      }),
    ).toBeVisible()
  })
})

describe('each kind of block', () => {
  const words: Words = [{ text: 'Some ' }, { text: 'strong', strong: true }, { text: ' words' }]
  const show = (block: Block) =>
    render(<ReportSections sections={[{ id: 'part-test', heading: 'Heading', blocks: [block] }]} />)

  test('paragraph', () => {
    show({ type: 'paragraph', words, tone: 'lead' })
    expect(screen.getByText('strong').closest('p')).toHaveTextContent('Some strong words')
  })

  test.each([[true as const], [undefined]])('list, ordered: %s', (ordered) => {
    show({ type: 'list', items: [words, words], ...(ordered && { ordered }) })
    expect(screen.getByRole('list').tagName).toBe(ordered ? 'OL' : 'UL')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  test('facts', () => {
    show({ type: 'facts', rows: [{ term: 'Agency', words }] })
    expect(screen.getByRole('term')).toHaveTextContent('Agency')
    expect(screen.getByRole('definition')).toHaveTextContent('Some strong words')
  })

  test('table, with its groups', () => {
    show({
      type: 'table',
      caption: 'Things',
      columns: [
        { name: 'Name', room: 'name' },
        { name: 'What', room: 'rest' },
      ],
      groups: [{ heading: [{ text: 'Group' }], rows: [[[{ text: 'One' }], words]] }],
    })
    const table = screen.getByRole('table', { name: 'Things' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
    expect(within(table).getByRole('rowheader', { name: 'Group' })).toHaveAttribute('scope', 'rowgroup')
    expect(within(table).getByRole('rowheader', { name: 'One' })).toBeVisible()
    expect(within(table).getByRole('cell')).toHaveTextContent('Some strong words')
  })

  test('reasons, with notes in their paragraphs', () => {
    show({
      type: 'reasons',
      items: [
        {
          question: questionId('reach'),
          name: 'Reach',
          level: 'SES Band\u00a02',
          explains: 'Explains the result',
          sentences: [words, words],
          basis: [[{ text: 'It is firm.' }]],
          notes: [{ label: 'Note', paragraphs: ['First.', 'Second <i>as typed</i>.'] }],
        },
      ],
    })
    expect(screen.getByText('Explains the result')).toBeVisible()
    expect(screen.getByText('Second <i>as typed</i>.')).toBeVisible()
  })

  test('passages', () => {
    show({ type: 'passages', items: [{ label: 'Why', paragraphs: ['Because.'] }] })
    expect(screen.getByText('Because.', { exact: false })).toHaveTextContent('Why Because.')
  })
})

test('a screen decides how statements lead to their answers; paper has the text alone', () => {
  const sections = [
    {
      id: 'part-test',
      heading: 'Heading',
      blocks: [{ type: 'paragraph', words: [{ text: 'Reach', question: questionId('reach') }] }],
    },
  ] as const
  const { unmount } = render(<ReportSections sections={sections} />)
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  unmount()
  render(
    <ReportSections
      sections={sections}
      linkToAnswer={(question, text) => <a href={`#/${question}`}>{text}</a>}
    />,
  )
  expect(screen.getByRole('link', { name: 'Reach' })).toHaveAttribute('href', '#/reach')
})
