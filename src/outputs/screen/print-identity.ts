/** What is printed in the margins of every page: the marking, the title, what the document is not, the record. */
import { useEffect } from 'react'
import type { Report } from '../../domain/report/types.ts'

type Margins = Pick<Report, 'marking' | 'title' | 'notices' | 'recordLabel'>

/**
 * Sets the text of the pages’ margins while a screen stands that shows the record. Margin boxes take their
 * text from custom properties of the root element.
 */
export function usePrintIdentity({ marking, title, notices, recordLabel }: Margins): void {
  const notice = notices.join(', ')
  useEffect(() => {
    const root = document.documentElement.style
    const texts = {
      '--marking': marking,
      '--print-title': shortened(title),
      '--print-notice': notice,
      '--print-record': recordLabel,
    }
    for (const [name, text] of Object.entries(texts)) root.setProperty(name, cssString(text))
    return () => {
      for (const name of Object.keys(texts)) root.removeProperty(name)
    }
  }, [marking, title, notice, recordLabel])
}

/** A text as a CSS string: quotation marks and backslashes escaped, line breaks turned into spaces. */
export function cssString(text: string): string {
  return `"${text.replace(/[\r\n\f]+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}

// A margin box is one line beside the marking; a title that does not fit would push it aside.
function shortened(title: string): string {
  return title.length > 48 ? `${title.slice(0, 47).trimEnd()}…` : title
}
