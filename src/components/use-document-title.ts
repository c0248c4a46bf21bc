import { useEffect } from 'react'
import { serviceName } from './service.ts'

/**
 * Sets the document's title while the page stands.
 *
 * @param parts from the particular to the general: page, role; the service's name is added
 * @param hasErrors puts ‘Error: ’ first, so that it is the first thing heard
 */
export function useDocumentTitle(parts: readonly string[], hasErrors = false): void {
  const title = `${hasErrors ? 'Error: ' : ''}${[...parts.filter(Boolean), serviceName].join(' – ')}`
  useEffect(() => {
    document.title = title
  }, [title])
}
