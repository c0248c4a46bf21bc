/** Entry of `npm run -s questionnaire`. */
import { finish } from './outcome.ts'
import { runQuestionnaire } from './run-questionnaire.ts'

finish(await runQuestionnaire(process.argv.slice(2)))
