/** Reads a PDF as a reader’s software does: its pages, its tags, its outline, its title and language. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A heading in the tag tree: its role, H1 to H6, and the text that a screen reader says. */
type TaggedHeading = { readonly role: string; readonly text: string }

export type ReadPdf = {
  readonly pages: readonly string[]
  /** For each page, its lines from top to bottom. */
  readonly lines: readonly (readonly string[])[]
  readonly text: string
  readonly tagged: boolean
  readonly language: string | null
  readonly title: string | null
  /** Whether a reader shows the title rather than the name of the file. */
  readonly showsTitle: boolean
  readonly outline: readonly string[]
  readonly headings: readonly TaggedHeading[]
  /** What a screen reader says, in its order, but for figures, marks of lists and the heads of tables. */
  readonly said: string
  /** For each page, the text of each cell of a table that stands on it, as far as it stands on it. */
  readonly cells: readonly (readonly string[])[]
  /** Roles in the tag tree and how often each occurs. */
  readonly roles: ReadonlyMap<string, number>
}

type Node = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of node.children ?? []) walk(child, visit)
}

/** A row of heads alone: it stands again on every page that its table runs over. */
function isHead(node: Node): boolean {
  const cells = (node.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
  return node.role === 'TR' && cells.length > 1 && cells.every(({ role }) => role === 'TH')
}

/** The text under a node, without what `leaveOut` says. */
function textUnder(
  node: Node,
  byTag: ReadonlyMap<string, string>,
  leaveOut: (node: Node) => boolean = () => false,
): string {
  if (leaveOut(node)) return ''
  if (node.type === 'content') return byTag.get(node.id ?? '') ?? ''
  return (node.children ?? []).map((child) => textUnder(child, byTag, leaveOut)).join('')
}

const isNotSaid = (node: Node) => node.role === 'Figure' || node.role === 'Lbl' || isHead(node)

type Placed = { readonly x: number; readonly y: number; readonly text: string }

/** Text on about one height is one line, whatever its size and whatever order it was painted in. */
function linesOf(placed: readonly Placed[]): string[] {
  const lines: Placed[][] = []
  for (const item of placed.toSorted((a, b) => b.y - a.y)) {
    const last = lines.at(-1)
    if (last?.[0] !== undefined && last[0].y - item.y < 3) last.push(item)
    else lines.push([item])
  }
  return lines.map((line) =>
    squeeze(
      line
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const byTag = new Map<string, string>()
  const open: string[] = []
  const placed: Placed[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '')
      if (id !== undefined) byTag.set(id, `${byTag.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      if (item.str.trim() !== '')
        placed.push({ x: Number(item.transform[4]), y: Number(item.transform[5]), text: item.str })
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  const lines = linesOf(placed)
  const tree: Node | null = await page.getStructTree()
  return { lines, byTag, tree }
}

/** @param bytes the file as the browser printed it */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise
  const lines: string[][] = []
  const headings: TaggedHeading[] = []
  const roles = new Map<string, number>()
  const cells: string[][] = []
  let said = ''
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number)
    lines.push(page.lines)
    const onPage: string[] = []
    cells.push(onPage)
    if (page.tree === null) continue
    said += textUnder(page.tree, page.byTag, isNotSaid)
    walk(page.tree, (node) => {
      if (node.role === undefined) return
      roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
      if (node.role === 'TD' || node.role === 'TH') onPage.push(squeeze(textUnder(node, page.byTag)))
      if (/^H[1-6]$/.test(node.role))
        headings.push({ role: node.role, text: squeeze(textUnder(node, page.byTag)) })
    })
  }

  const [{ info }, markInfo, preferences, outline] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    document.getViewerPreferences(),
    document.getOutline(),
  ])
  const pages = lines.map((page) => page.join('\n'))
  const read = {
    pages,
    lines,
    text: squeeze(pages.join(' ')),
    tagged: markInfo?.Marked === true,
    language: 'Language' in info ? String(info.Language) : null,
    title: 'Title' in info ? String(info.Title) : null,
    showsTitle:
      preferences !== null && 'DisplayDocTitle' in preferences && preferences['DisplayDocTitle'] === true,
    outline: flatten(outline ?? []),
    headings,
    said,
    cells,
    roles,
  }
  await document.loadingTask.destroy()
  return read
}

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] }

function flatten(items: readonly OutlineItem[]): string[] {
  return items.flatMap((item) => [squeeze(item.title), ...flatten(item.items)])
}
