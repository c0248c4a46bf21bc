/**
 * What the browser is told not to do, in one place: the policy inside each page, the headers that a server
 * sends, and the settings of three servers that send them. `npm start` sends the same headers.
 */

type Policy = Readonly<Record<string, string>>

function writePolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

const nothing: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Named although the default covers it: it is what ‘nothing is sent’ rests on.
  'connect-src': "'none'",
}

const ownFolder: Policy = {
  ...nothing,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
}

/** The policy inside the hosted page: its own origin for what it is made of, and no connection at all. */
export const hostedPagePolicy = writePolicy(ownFolder)

/**
 * The policy inside the single file: the scripts and the style that have these hashes.
 *
 * @param scriptHashes base 64 of the SHA-256 of the text of each; likewise `styleHash`
 */
export function singleFilePolicy(scriptHashes: readonly string[], styleHash: string): string {
  return writePolicy({
    ...nothing,
    'script-src': scriptHashes.map((hash) => `'sha256-${hash}'`).join(' '),
    'style-src': `'sha256-${styleHash}'`,
    'img-src': 'data:',
  })
}

/** The headers that a server sends with each file. */
export const fileHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // A new version is found at the next visit, and what has not changed is not sent again.
  'Cache-Control': 'no-cache',
}

/** The folder of the files that a page asks for. */
const assets = 'assets'

/**
 * The headers that a server sends with the page and the worker; browsers heed those of policy nowhere else, and with each
 * of a page’s files they would only be weight. They allow one thing more than the page allows itself: the worker, which
 * reads its policy here, fetches the files of its own folder to keep them for offline use.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': writePolicy({
    ...ownFolder,
    'connect-src': "'self'",
    'frame-ancestors': "'none'",
  }),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()',
  ...fileHeaders,
}

/** The headers that go with what is asked for at a path. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return path.includes(`/${assets}/`) ? fileHeaders : pageHeaders
}

function forEachHeader(
  write: (name: string, value: string) => string,
  headers: Readonly<Record<string, string>>,
): string {
  return Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n')
}

const pageOnly = Object.fromEntries(Object.entries(pageHeaders).filter(([name]) => !(name in fileHeaders)))

const nginxHeader = (name: string, value: string) => `add_header ${name} "${value}" always;`

/** The samples of the README, by the language of their code block. */
export const serverSamples: Readonly<Record<string, string>> = {
  nginx: `location /ses/ {
  alias /srv/www/ses/;
${forEachHeader((name, value) => `  ${nginxHeader(name, value)}`, pageHeaders)}
  location /ses/${assets}/ {
    alias /srv/www/ses/${assets}/;
${forEachHeader((name, value) => `    ${nginxHeader(name, value)}`, fileHeaders)}
  }
}`,
  apache: `<Directory "/srv/www/ses">
${forEachHeader((name, value) => `  Header always set ${name} "${value}"`, pageHeaders)}
</Directory>
<Directory "/srv/www/ses/${assets}">
${forEachHeader((name) => `  Header always unset ${name}`, pageOnly)}
</Directory>`,
  xml: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${forEachHeader((name, value) => `        <add name="${name}" value="${value}" />`, pageHeaders)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${assets}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${forEachHeader((name) => `          <remove name="${name}" />`, pageOnly)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>`,
}
