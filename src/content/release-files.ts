/** The files of every content release that this app holds, oldest first: each one module, which becomes one chunk of the build. */
import type { ReleaseFiles } from '../domain/content/compile.ts'

export const releaseFiles: Readonly<Record<string, () => Promise<{ files: ReleaseFiles }>>> = {
  '2015-09-02.1': () => import('./release-2015-09-02.1.ts'),
  '2015-09-02.2': () => import('./release-2015-09-02.2.ts'),
}
