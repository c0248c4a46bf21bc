/** The names of several dimensions in a sentence. */
import type { DimensionId } from '../../content/schema.ts'
import type { Standard } from '../../content/standard.ts'
import type { Words } from '../types.ts'
import { listOf } from './lists.ts'
import { dimensionName } from './questions.ts'
import { quote } from './quote.ts'

/** The dimensions of these findings, each name in quotation marks: there is an ‘and’ in some of them. */
export function dimensionsInText(
  standard: Standard,
  findings: readonly { readonly dimension: DimensionId }[],
): Words {
  return listOf(findings.map(({ dimension }) => quote(dimensionName(standard, dimension))))
}
