/** What is printed in the margins of every page: the marking, the title, what the document is not, the record. */
import { useEffect } from 'react'
import type { PrintedDocument } from '../../domain/report/types.ts'
import { runningTitle } from '../../domain/report/words/running-title.ts'

type Identity = Pick<PrintedDocument, 'title' | 'notices' | 'recordLabel'>

/** Sets the marking of the pages’ margins while a screen of an assessment stands: whatever is printed of it is marked. */
export function usePrintMarking(marking: string): void {
  useMarginText('--marking', cssString(marking))
}

/** Sets the other texts of the pages’ margins while a screen stands that shows the report. */
export function usePrintIdentity(report: Identity): void {
  const texts = identityTexts(report)
  useMarginText('--print-title', texts['--print-title'])
  useMarginText('--print-notice', texts['--print-notice'])
  useMarginText('--print-record', texts['--print-record'])
}

/** All texts of the margins as CSS strings, by the custom properties that the pages take them from. */
export function marginTexts(report: Identity & Pick<PrintedDocument, 'marking'>) {
  return { '--marking': cssString(report.marking), ...identityTexts(report) }
}

/** The head of a printed page has two lines beside the marking. */
function identityTexts({ title, notices, recordLabel }: Identity) {
  return {
    '--print-title': cssString(runningTitle(title, 2)),
    '--print-notice': cssString(notices.join(', ')),
    '--print-record': cssString(recordLabel),
  }
}

/** Sets the title in the pages’ margins while a page stands that belongs to no assessment. */
export function usePrintTitle(title: string): void {
  useMarginText('--print-title', cssString(runningTitle(title, 2)))
}

/** Margin boxes take their text from custom properties of the root element. */
function useMarginText(name: `--${string}`, text: string): void {
  useEffect(() => {
    const root = document.documentElement.style
    root.setProperty(name, text)
    return () => {
      root.removeProperty(name)
    }
  }, [name, text])
}

/**
 * A text as a CSS string: quotation marks and backslashes escaped, line breaks turned into spaces. A ‘<’ is written
 * by its number, so that no text can end a style element.
 */
export function cssString(text: string): string {
  return `"${text
    .replace(/[\r\n\f]+/g, ' ')
    .replace(/["\\]/g, '\\$&')
    .replaceAll('<', '\\3c ')}"`
}
