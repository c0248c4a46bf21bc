/** The words of the privacy page: what is kept where, true for the way this copy was opened. */
import { counted } from '../../domain/report/words/lists.ts'
import type { Erasable } from '../../storage/erase-everything.ts'
import type { WayServed } from '../../storage/way-served.ts'

export const privacyWords = {
  title: 'What is kept, and where',
  lead: {
    https: (host: string) => `This copy of the tool came from ${host}, over an encrypted connection.`,
    device: () => 'This copy of the tool is served by this computer itself.',
    http: (host: string) =>
      `This copy of the tool came from ${host}, over a connection that is not encrypted.`,
    file: () => 'This copy of the tool is a file that you opened.',
  } satisfies Readonly<Record<WayServed, (host: string) => string>>,

  sentHeading: 'What is sent',
  sent: {
    https: [
      'Nothing that you enter is sent. The tool fetches its own files from where it came from, and a rule in the page has the browser refuse every other connection.',
    ],
    device: [
      'Nothing that you enter is sent. The tool fetches its own files from where it came from, and a rule in the page has the browser refuse every other connection.',
    ],
    http: [
      'Nothing that you enter is sent. The tool fetches its own files from where it came from, and a rule in the page has the browser refuse every other connection.',
      'Because the connection is not encrypted, someone in between could change those files on their way. Where that matters, use a copy from an https address, or the tool as a single file.',
    ],
    file: [
      'Nothing is sent. Everything is in the file, and a rule in it has the browser refuse every connection.',
    ],
  } satisfies Readonly<Record<WayServed, readonly string[]>>,

  keptHeading: 'What is kept here',
  refused:
    'This browser does not let the tool read its storage. Your work lasts only while this page stays open: save it to a file before you leave.',
  none: 'No assessment is kept in this browser. What else it may keep:',
  assessments: (count: number) =>
    `${counted(count, 'assessment')}, with all that was entered and its history`,
  inBin: (count: number) => `${counted(count, 'deleted assessment')}, for 30\u00a0days`,
  official: 'the official wording that you loaded; assessments that use it carry it as well',
  files: 'when each was last saved to a file, and which file that was',
  leaving: 'for a moment, the last words typed before a page was closed',
  preference: 'how many questions you like on a page',
  offlineCopy: 'the files of the tool itself, for use without a network',
  elsewhere: 'Files that you save are where you put them. The tool does not know of them afterwards.',

  placeHeading: 'Where it is',
  place:
    'It is in the storage of this browser, in your profile on this device. The tool does not encrypt it. Whoever can use your account on this device can open it. Where your agency copies profiles to a server, it may be copied along.',
  readers: {
    https: (origin: string) =>
      `Only pages from ${origin} can read it. Another tool at the same address could.`,
    device: (origin: string) => `Only pages from ${origin} can read it.`,
    http: (origin: string) =>
      `Only pages from ${origin} can read it. Another tool at the same address could.`,
    file: () =>
      'Browsers such as Chrome and Edge give all pages that are opened as files one shared storage. Any other page that you open as a file in this profile could read what is kept here. Save your work to a file, and erase it here when you are done.',
  } satisfies Readonly<Record<WayServed, (origin: string) => string>>,

  termHeading: 'For how long',
  promised: 'This browser has promised to keep it until you erase it.',
  notPromised:
    'This browser may remove it when the device runs short of space. It goes as well when browsing data is cleared.',
  noPromise:
    'This browser gives no promise to keep what belongs to a page that was opened in this way. It goes as well when browsing data is cleared.',
  ask: 'Ask this browser to keep it',
  askedInVain: 'This browser did not promise. It may do so once the tool has been used more.',
  counts: 'A saved file is the record that counts. What is kept here is for your convenience.',

  eraseHeading: 'Erase everything here',
  erase: 'This removes all of the above from this browser. Files that you saved stay as they are.',
  toErase: 'Erase everything here',
} as const

export const eraseWords = {
  title: 'Erase everything here',
  lead: 'All that the tool keeps in this browser goes, and nothing brings it back.',
  nothing: 'No assessment is kept in this browser.',
  neverFiled: (count: number) => `Never saved to a file: ${counted(count, 'assessment')}`,
  changedSince: (count: number) =>
    `Changed since ${count === 1 ? 'it was' : 'they were'} last saved to a file: ${counted(count, 'assessment')}`,
  allFiled: 'Every assessment is in a file as it is now. The files stay as they are.',
  also: 'Deleted assessments go as well, and so do worked examples, your preference, and the tool’s own files for use without a network. Other windows of the tool are emptied too.',
  confirm: 'Erase everything',
  keep: 'Keep everything',
  problem: 'Not everything could be erased',
  left: {
    assessments:
      'The assessments are still there, because another window of the tool holds them or the browser refuses. Close every other window of the tool and erase again.',
    texts: 'The browser refuses access to the storage of your preference.',
    offline: 'The files of the tool for use without a network are still there.',
  } satisfies Readonly<Record<Erasable, string>>,
  otherwise:
    'Clearing the browsing data of this address, in the settings of the browser, removes everything too.',
} as const

export const erasedWords = {
  title: 'Everything here is erased',
  lead: 'The tool keeps no assessment in this browser any more.',
  files: 'Files that you saved are still where you put them. They open in this tool as before.',
} as const
