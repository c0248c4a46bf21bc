/** Entry of `npm run -s classify`. */
import { finish } from './outcome.ts'
import { runClassify } from './run-classify.ts'

finish(await runClassify(process.argv.slice(2), new Date().toISOString()))
