import { version } from '../../package.json'

/** The version of the app, as the package names it. */
export const appVersion = version
