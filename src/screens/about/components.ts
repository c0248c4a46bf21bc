type Component = { readonly name: string; readonly version: string; readonly licence: string }

/** Put in its place by the build, which reads the lock file. */
declare const __RUNTIME_PACKAGES__: readonly Component[]

/** The packages that the app is made with, as the lock file names them. */
export const components = __RUNTIME_PACKAGES__
