/** Annex: the standard’s text that this report rests on, each statement with its kind and its source. */
import type { Classification, OpposingStatement } from '../../classify/types.ts'
import type { DescriptorId, Kind } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import { facts, paragraph } from '../blocks.ts'
import type { Subject } from '../subject.ts'
import type { Block, Section } from '../types.ts'
import { kindName, reference } from '../words/kinds.ts'
import { streamName } from '../words/questions.ts'
import { scaledOption } from '../words/reason.ts'

export function standardAnnex(subject: Subject): Section {
  const { standard } = subject
  const used = descriptorsUsed(subject)
  return {
    id: 'annex-standard',
    heading: 'the text this report rests on',
    blocks: [
      paragraph(
        'The statements restate the standard in this tool’s words; where one is of another kind, its kind stands after it. Read the standard itself, as a whole, before deciding.',
      ),
      ...(used.length > 0
        ? statementsBlocks(standard, used)
        : [paragraph('No statement of the standard is cited.')]),
      ...sourcesBlocks(standard, used),
      ...streamBlocks(subject),
      paragraph('What could not be read', 'name'),
      ...standard.text.gaps.map((gap) => paragraph(`${gap.about}. ${gap.text}`)),
    ],
  }
}

/** Every statement that the report cites: of the answers given, and of the opposing cases. */
export function descriptorsUsed({ standard, record, classification }: Subject): readonly DescriptorId[] {
  const used = new Set<DescriptorId>()
  for (const question of standard.questions) {
    const chosen = record.answers[question.id]?.option
    for (const id of scaledOption(standard, question.id, chosen ?? null)?.descriptors ?? []) used.add(id)
  }
  for (const statement of statementsToldOf(classification)) {
    for (const id of statement.descriptors) used.add(id)
  }
  return standard.text.descriptors.map(({ id }) => id).filter((id) => used.has(id))
}

/** The statements of the opposing cases that are told: all of the band above, and what holds the band below. */
function statementsToldOf(classification: Classification): readonly OpposingStatement[] {
  if (classification.outcome !== 'indicated' && classification.outcome !== 'below-ses') return []
  const above = classification.caseAbove?.dimensions.flatMap((dimension) => dimension.statements) ?? []
  if (classification.outcome === 'below-ses') return above
  const holding = classification.caseBelow.dimensions
    .filter((dimension) => dimension.met === 'met')
    .flatMap((dimension) => dimension.statements.filter((statement) => statement.met === 'met'))
  return [...above, ...holding]
}

function statementsBlocks(standard: Standard, used: readonly DescriptorId[]): readonly Block[] {
  const statements = used.flatMap((id) => standard.descriptor(id) ?? [])
  return standard.release.sources.flatMap((source) => {
    const own = statements.filter((statement) => statement.source === source.id)
    if (own.length === 0) return []
    return [
      paragraph(source.title, 'name'),
      ...own.map(({ id, text, kind }) => paragraph(`${reference(id)}: ${withKind(text, kind)}`)),
    ]
  })
}

/** Most are of one kind, which is said once above them: only another is said after its text. */
function withKind(text: string, kind: Kind): string {
  return kind === 'restated' ? text : `${text} (${kindName(kind)}.)`
}

function sourcesBlocks(standard: Standard, used: readonly DescriptorId[]): readonly Block[] {
  const ids = new Set(used.map((id) => standard.descriptor(id)?.source))
  const sources = standard.release.sources.filter((source) => ids.has(source.id))
  if (sources.length === 0) return []
  return [facts(sources.map((source) => [source.title, `${source.address} (${source.read})`] as const))]
}

function streamBlocks({ standard, classification }: Subject): readonly Block[] {
  if (classification.outcome === 'incomplete') return []
  const { stream, secondary } = classification.stream
  if (stream === null) return []
  const rows = [stream, ...secondary].flatMap((id) => {
    const told = standard.stream(id)
    return told ? [[`${streamName(standard, id)} stream`, withKind(told.summary, told.kind)] as const] : []
  })
  return [facts(rows)]
}
