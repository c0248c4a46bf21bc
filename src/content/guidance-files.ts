/** The files of every release of the guidance that this app holds, oldest first: each one module, which becomes one chunk of the build. */
import type { GuidanceFiles } from '../domain/guidance/compile.ts'

export const guidanceFiles: Readonly<Record<string, () => Promise<{ files: GuidanceFiles }>>> = {
  '2020-06-11.1': () => import('./guidance-2020-06-11.1.ts'),
}
