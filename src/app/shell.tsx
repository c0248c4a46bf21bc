import { Suspense, useRef, type MouseEvent, type ReactNode } from 'react'
import { Link } from 'wouter'
import { serviceName } from '../components/service.ts'
import { address } from '../screens/addresses.ts'
import { NewVersionNotice } from './offline/later.ts'
import styles from './shell.module.css'

type Props = {
  readonly children: ReactNode
  /** Between the header and the page: whose assessment this is. */
  readonly bar?: ReactNode
  /** After the page: the marking again. */
  readonly end?: ReactNode
  /** The page lays itself out over the whole width. */
  readonly wide?: boolean
}

/** What every page stands in: skip link, header, main region, footer. */
export function Shell({ children, bar, end, wide = false }: Props) {
  const main = useRef<HTMLElement>(null)
  // A link to ‘#main’ would be a route under hash routing.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    main.current?.focus()
    main.current?.scrollIntoView()
  }
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip} onClick={skip}>
        Skip to main content
      </a>
      <header>
        <div className="service-band">
          <Link to={address('start')} className="service-name">
            {serviceName}
          </Link>
        </div>
        {bar}
        <Suspense fallback={null}>
          <NewVersionNotice />
        </Suspense>
      </header>
      <main ref={main} id="main" tabIndex={-1} className={wide ? styles.wide : styles.page}>
        {children}
      </main>
      <footer>
        {end}
        <div className={styles.footer}>
          <nav className={styles.links} aria-label="About the standard and this tool">
            <Link to={address('standard')}>Read the standard</Link>
            <Link to={address('forms')}>Blank forms</Link>
            <Link to={address('privacy')}>What is kept, and where</Link>
            <Link to={address('about')}>About this tool</Link>
            <Link to={address('releases')}>Releases of the content</Link>
          </nav>
          <div className={styles.foot}>
            <p>
              Based on the Senior Executive Service work level standards of the Australian Public Service
              Commission. The Commission has not endorsed this tool.
            </p>
            <p>
              Your answers stay in this browser, and in what you save, copy or print. Nothing is sent
              anywhere.
            </p>
          </div>
        </div>
      </footer>
    </div>
  )
}
