/** What is printed in the margins of every page: the marking, the title, what the document is not, the record. */
import { useEffect } from 'react'
import type { Report } from '../../domain/report/types.ts'

type Identity = Pick<Report, 'title' | 'notices' | 'recordLabel'>

/** Sets the marking of the pages’ margins while a screen of an assessment stands: whatever is printed of it is marked. */
export function usePrintMarking(marking: string): void {
  useMarginText('--marking', marking)
}

/** Sets the other texts of the pages’ margins while a screen stands that shows the report. */
export function usePrintIdentity({ title, notices, recordLabel }: Identity): void {
  useMarginText('--print-title', shortened(title))
  useMarginText('--print-notice', notices.join(', '))
  useMarginText('--print-record', recordLabel)
}

/** Sets the title in the pages’ margins while a page stands that belongs to no assessment. */
export function usePrintTitle(title: string): void {
  useMarginText('--print-title', shortened(title))
}

/** Margin boxes take their text from custom properties of the root element. */
function useMarginText(name: `--${string}`, text: string): void {
  useEffect(() => {
    const root = document.documentElement.style
    root.setProperty(name, cssString(text))
    return () => {
      root.removeProperty(name)
    }
  }, [name, text])
}

/** A text as a CSS string: quotation marks and backslashes escaped, line breaks turned into spaces. */
export function cssString(text: string): string {
  return `"${text.replace(/[\r\n\f]+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}

// A margin box is one line beside the marking; a title that does not fit would push it aside.
function shortened(title: string): string {
  return title.length > 48 ? `${title.slice(0, 47).trimEnd()}…` : title
}
