/** Entry of `npm run -s content:diff`. */
import { contentFolder } from './content-folder.ts'
import { finish } from './outcome.ts'
import { runContentDiff } from './run-content-diff.ts'

finish(runContentDiff(process.argv.slice(2), contentFolder))
