/** Entry of `npm run content:freeze`. */
import { contentFolder } from './content-folder.ts'
import { finish } from './outcome.ts'
import { runContentFreeze } from './run-content-freeze.ts'

finish(await runContentFreeze(contentFolder))
