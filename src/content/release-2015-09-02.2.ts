/** The files of release 2015-09-02.2, in one module so that the build makes one chunk of them. */
import type { ReleaseFiles } from '../domain/content/compile.ts'
import method from '../../content/releases/2015-09-02.2/method.json'
import questionnaire from '../../content/releases/2015-09-02.2/questionnaire.json'
import release from '../../content/releases/2015-09-02.2/release.json'
import standard from '../../content/releases/2015-09-02.2/standard.json'

export const files: ReleaseFiles = { release, standard, questionnaire, method }
