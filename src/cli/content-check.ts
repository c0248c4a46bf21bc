/** Entry of `npm run -s content:check`. */
import { contentFolder } from './content-folder.ts'
import { finish } from './outcome.ts'
import { runContentCheck } from './run-content-check.ts'

finish(runContentCheck(process.argv.slice(2), contentFolder))
