import { Link } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Part } from '../../components/part.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { appVersion } from '../../content/app-version.ts'
import { newestRelease } from '../../content/releases.ts'
import { address } from '../addresses.ts'
import styles from './about-screen.module.css'
import { components } from './components.ts'
import {
  aboutWords as words,
  accessibility,
  browsers,
  gettingOut,
  records,
  security,
  whatItIs,
} from './words.ts'

/** The statements that people ask for before they let a tool in. */
export function AboutScreen() {
  useDocumentTitle([words.title])
  return (
    <>
      <BackLink to={address('start')}>Back to the start</BackLink>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Statement {...whatItIs}>
        <p>{words.version(appVersion, newestRelease)}</p>
      </Statement>
      <Statement {...accessibility} />
      <Part heading={words.privacyHeading}>
        <p>{words.privacy}</p>
        <p>
          <Link to={address('privacy')}>{words.privacyLink}</Link>
        </p>
      </Part>
      <Statement {...security} />
      <Statement {...records} />
      <Statement {...browsers} />
      <Statement {...gettingOut} />
      <Part heading={words.componentsHeading}>
        <p>{words.components(components.length)}</p>
        <Components />
        <p>{words.ownLicence}</p>
      </Part>
    </>
  )
}

type StatementProps = typeof whatItIs & { readonly children?: React.ReactNode }

function Statement({ heading, sentences, items, children }: StatementProps) {
  return (
    <Part heading={heading}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {items !== undefined && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
    </Part>
  )
}

function Components() {
  return (
    <table className={styles.components}>
      <caption className="visually-hidden">{words.componentsHeading}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.version}</th>
          <th scope="col">{words.columns.licence}</th>
        </tr>
      </thead>
      <tbody>
        {components.map(({ name, version, licence }) => (
          <tr key={`${name} ${version}`}>
            <th scope="row">{name}</th>
            <td>{version}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
