/** How the hosted app is used without a network: the worker that keeps its files. */
import type { VitePWAOptions } from 'vite-plugin-pwa'

export const offlineSettings: Partial<VitePWAOptions> = {
  // A new version waits until someone asks for it: a worker must not change the tool under an assessment.
  registerType: 'prompt',
  injectRegister: false,
  // It stands among the public files, and a page names it with the worker: on its way it has no use for it.
  manifest: false,
  workbox: {
    // By this name ‘erase everything here’ finds what the worker keeps.
    cacheId: 'ses-role-classifier',
    globPatterns: ['**/*.{html,js,css,svg,png,json}'],
    // Every screen in every state is for who makes the tool.
    globIgnores: ['assets/{all-screens,one-state,states}-*'],
    // Addresses of the app are in the hash: the folder is the only page there is.
    navigateFallback: null,
    cleanupOutdatedCaches: true,
    // The first page is served by the worker as well: its screens stay those of the version that it began with.
    clientsClaim: true,
    inlineWorkboxRuntime: true,
  },
}
