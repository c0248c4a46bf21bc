/** One broken fixture for each content check: the place in the real content that is broken, and how. */

export type Breakage = {
  readonly check: string
  /** Steps from the file down: keys, places in a list, or identifiers of items. */
  readonly at: string
  /** What stands there instead, or how it is made of what stood there. */
  readonly becomes: unknown
}

const put = (check: string, at: string, becomes: unknown): Breakage => ({ check, at, becomes })

/** A text changed by a replacement that must find something to replace. */
const reword = (check: string, at: string, from: string | RegExp, to: string): Breakage =>
  put(check, at, (old: unknown) => {
    const changed = String(old).replace(from, to)
    if (changed === old) throw new Error(`‘${String(from)}’ is not in ‘${String(old)}’`)
    return changed
  })

const append = (check: string, at: string, item: unknown): Breakage =>
  put(check, at, (old: unknown) => [...(Array.isArray(old) ? old : []), item])

const drop = (check: string, at: string, id: string): Breakage =>
  put(check, at, (old: unknown) =>
    Array.isArray(old) ? old.filter((item: { id?: string; level?: number }) => item.id !== id) : old,
  )

const mind = 'questionnaire.indicators.leads.mind.0'
const advice = 'standard.executiveLevel.advice'

export const breakages: readonly Breakage[] = [
  // Facts
  append('fact-doubled', 'facts.facts', {
    id: 'G-1',
    restatement: 'The same fact once more.',
    status: 'seen',
    use: 'principle',
    sources: ['https://apsc.gov.au/work-level-standards-senior-executive-service'],
  }),
  append('fact-one-question', 'questionnaire.indicators.direction.options.direction-1.facts', 'B1-LA-1'),
  append('fact-exists', 'questionnaire.indicators.leads.options.leads-1-unit.facts', 'B1-LA-99'),
  append('fact-cited-twice', 'questionnaire.indicators.leads.options.leads-1-unit.facts', 'B1-LA-1'),
  put('rests-on-fact', 'questionnaire.indicators.leads.notes.delivery.facts', []),
  append('not-found-cited', 'questionnaire.indicators.complexity.options.complexity-1.facts', 'B1-JCE'),
  append('fact-used', 'facts.facts', {
    id: 'X-1',
    restatement: 'A fact on which nothing rests.',
    status: 'seen',
    use: 'principle',
    sources: ['https://apsc.gov.au/work-level-standards-senior-executive-service'],
  }),
  put('fact-used-and-excused', 'facts.facts.B1-LA-1.excused', 'It is said to be unused.'),
  put('fact-source', 'facts.facts.B1-LA-1.sources', []),
  append('fact-source-listed', 'facts.facts.B1-LA-1.sources', 'https://example.gov.au/elsewhere'),
  put('kind-restated', 'questionnaire.indicators.leads.options.leads-0.kind', 'restated'),
  put(
    'kind-restated-in-part',
    'questionnaire.indicators.leads.options.leads-1-unit.kind',
    'restated-in-part',
  ),
  put(
    'kind-other-standard',
    'questionnaire.indicators.leads.options.leads-1-unit.kind',
    'restated-other-standard',
  ),

  // Scales and the method
  put('option-level-0-kind', 'questionnaire.indicators.guidance.options.guidance-0.kind', 'restated'),
  append(
    'option-descriptor-level',
    'questionnaire.indicators.leads.options.leads-1-unit.descriptors',
    'b2-la-1',
  ),
  put('option-descriptor-kind', 'questionnaire.indicators.leads.options.leads-1-unit.descriptors', []),
  append(
    'option-descriptor-facts',
    'questionnaire.indicators.leads.options.leads-1-unit.descriptors',
    'b1-la-3',
  ),
  put('option-identifier', 'questionnaire.indicators.leads.options.leads-1-unit.id', 'leads-one'),
  put('source-known', 'standard.descriptors.b1-la-1.source', 'ses-wls-band-3'),
  put('band-order', 'standard.bands', (old: unknown) => (Array.isArray(old) ? old.toReversed() : old)),
  drop('gap-shown', 'standard.gaps', 'judgement-independence'),
  put('review-by', 'release.reviewBy', '2015-09-01'),
  put('method-figures', 'method.bandMajority', 2),
  drop('method-checks', 'method.checks', 'same-level-everywhere'),
  put('method-settings', 'method.checks.narrow-without-statement.settings.indicator', 'width'),

  // Migrations
  put('migration-gapless', 'migrations', []),
  put('migration-gapless', 'migrations.0.to', '2099-01-01.1'),
  put('migration-frame', '', (old: unknown): unknown =>
    JSON.parse(JSON.stringify(old).replaceAll('"leadership-accountability"', '"leadership"')),
  ),
  put('migration-question-known', 'migrations.0.questions.0.becomes', 'leads'),
  put('migration-option-known', 'migrations.0.options.0.id', 'accountabilities-9'),
  put('migration-named-twice', 'migrations.0.options.0.id', 'accountabilities-3'),
  put('migration-question-unnamed', 'migrations.0.questions', []),
  put('migration-option-unnamed', 'migrations.0.options', []),

  // Words
  put('straight-quote', mind, "A unit's name decides nothing."),
  put('double-quote', mind, 'The name “branch” decides nothing.'),
  put('double-space', mind, 'A unit’s name  decides nothing.'),
  put('edge-space', mind, ' A unit’s name decides nothing.'),
  put('space-before-stop', mind, 'A unit’s name decides nothing .'),
  put('date-ordinal', mind, 'The name was given on the 2nd\u00a0of September.'),
  put('date-space', mind, 'The name was given on 2 September 2015.'),
  put('band-space', mind, 'The name is common at Band 1.'),
  put('number-range', mind, 'The name is common for 2–3 layers.'),
  put('per-cent', mind, 'The name is given to 20 % of units.'),
  put('number-word', mind, 'Count the two layers below.'),
  put('ellipsis', mind, 'A unit’s name decides nothing...'),
  put('contraction', mind, 'A unit’s name doesn’t decide.'),
  put('foreign-spelling', mind, 'How the unit is organized decides nothing.'),
  put('exclamation', mind, 'A unit’s name decides nothing!'),
  put('markup', mind, 'A unit’s name decides <b>nothing</b>.'),
  put('banned-word', mind, 'Please look at the layers instead.'),
  put('heading-case', 'questionnaire.indicators.leads.name', 'What It Leads'),
  put('heading-start', 'questionnaire.indicators.leads.name', 'what it leads'),
  put('heading-stop', 'questionnaire.indicators.leads.name', 'What it leads.'),
  reword('fragment-stop', 'questionnaire.indicators.leads.ask.0', /$/, '.'),
  reword('sentence-stop', mind, /\.$/, ''),
  reword('option-stop', 'questionnaire.indicators.leads.options.leads-1-unit.text', /\.$/, ''),
  put(
    'option-band',
    'questionnaire.indicators.leads.options.leads-1-unit.text',
    'Leads a unit, as at Band\u00a01.',
  ),
  reword('question-mark', 'questionnaire.indicators.leads.question', /\?$/, '.'),
  put('one-question', 'questionnaire.indicators.leads.question', 'What does it lead? And where?'),
  put('sentence-length', advice, `Classify the role ${'against the standard and '.repeat(8)}nothing else.`),
  put(
    'question-average',
    'questionnaire.indicators.leads.mind',
    Array.from({ length: 60 }, () => `Look at ${'the chart and '.repeat(8)}the titles.`),
  ),
]
