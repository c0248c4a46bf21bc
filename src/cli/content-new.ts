/** Entry of `npm run -s content:new`. */
import { finish } from './outcome.ts'
import { projectFolders, runContentNew } from './run-content-new.ts'

finish(runContentNew(process.argv.slice(2), projectFolders))
