/** The build of a next version, for the test of an update: the app as it is, under a changed name. */
import { defineConfig, mergeConfig } from 'vite'
import config from '../../vite.config.ts'
import { serviceName } from '../../src/components/service.ts'

export const nextName = `${serviceName}, next version`

export default defineConfig((env) =>
  mergeConfig(config(env), {
    plugins: [
      {
        name: 'next-version',
        transform: (code: string, id: string) =>
          id.endsWith('src/components/service.ts') ? code.replace(serviceName, nextName) : undefined,
      },
    ],
  }),
)
