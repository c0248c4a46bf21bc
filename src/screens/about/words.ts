/** The statements that people ask for before they let a tool in. */

type Statement = {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly items?: readonly string[]
}

export const aboutWords = {
  title: 'About this tool',
  lead: 'What it is, what it was tested with, and what it was not.',
  version: (version: string, release: string) =>
    `This is version ${version} of the tool. It asks its questions from release ${release} of its content.`,
  privacyLink: 'See what is kept, and where',
  privacyHeading: 'Privacy',
  privacy:
    'What you enter stays in this browser and in the files that you save. The tool has no account, no cookie and no measuring of use. Nothing is sent to anyone.',
  componentsHeading: 'Components and licences',
  components: (count: number) =>
    `The tool is made with these ${count} packages, read from its lock file when it was built. Their licences in full, and a bill of materials, are in the folder that the tool came in.`,
  ownLicence: 'The tool itself comes without a licence to others until its owner grants one.',
  columns: { name: 'Package', version: 'Version', licence: 'Licence' },
} as const

export const whatItIs: Statement = {
  heading: 'What it is',
  sentences: [
    'The tool guides the classification of an executive role against the Senior Executive Service work level standards, and writes a report with reasons. The agency head or a delegate decides.',
    'Its method is its own. The Australian Public Service Commission has not endorsed it.',
  ],
}

export const accessibility: Statement = {
  heading: 'Accessibility',
  sentences: [
    'The tool is built to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Each screen is checked by automated rules at the widths of a phone and a laptop. Each is also checked for sideways scrolling at 320 pixels and with text at 200%.',
    'The whole way from the start to the printed report is walked by keyboard alone. The report prints to a tagged PDF.',
    'These gaps are known:',
  ],
  items: [
    'It was not tried with a screen reader such as JAWS, NVDA or VoiceOver, nor with speech control.',
    'It was not tried by people with disability.',
    'It was not tried in Firefox or Safari.',
    'The Word report was not opened in Word itself.',
  ],
}

export const security: Statement = {
  heading: 'Security',
  sentences: [
    'A rule in the page has the browser run only the tool’s own code and refuse every connection. In the single file, the code is named by its hash. The sums of all files come with the tool.',
    'A file that you open is read within limits of size and depth, against a strict description, and shown as text only.',
    'These limits are known:',
  ],
  items: [
    'What is kept in the browser is not encrypted by the tool.',
    'The fingerprint of a record shows that it changed. It does not show who made it.',
    'Nobody independent has assessed the tool’s security.',
  ],
}

export const records: Statement = {
  heading: 'Records',
  sentences: [
    'A report or a file that an agency uses in its business is likely to be a Commonwealth record under the Archives Act 1983. Ask your records area.',
    'The storage of a browser is no place for records. Save the assessment to a file, and put the file and the report into your agency’s system.',
    'Each report has its record details: identifier, title, assessor, dates, protective marking, and what it relates to. It also names the version of the tool and the release of the content. The disposal class is for the agency to set. A decided assessment never changes; a correction is a new version that refers to it.',
  ],
}

export const browsers: Statement = {
  heading: 'Browsers',
  sentences: [
    'The tool is tested in Chromium, which Chrome and Edge are built on. It needs Chrome or Edge 110 or later.',
    'The protective marking and page numbers at the edges of printed pages need version 131 or later, from November 2024. Before that, the marking is still printed as the first and last line of the report.',
    'Firefox 115 and Safari 16.4 should have what the tool needs. Neither was tried.',
    'It installs nothing, and needs no extension, macro or administrator. It opens from a web address or as a single file.',
  ],
}

export const gettingOut: Statement = {
  heading: 'Getting your work out',
  sentences: ['Nothing ties your work to this tool. Each assessment can be taken out as:'],
  items: [
    'a JSON file with everything in it; a JSON Schema of its form is in the folder that the tool came in',
    'a web page that stands alone and opens in any browser',
    'a Word document',
    'a PDF, by printing',
  ],
}
