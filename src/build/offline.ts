/** How the hosted app is installed and used without a network: its manifest, and the worker that keeps its files. */
import type { VitePWAOptions } from 'vite-plugin-pwa'

export const offlineSettings: Partial<VitePWAOptions> = {
  // A new version waits until someone asks for it: a worker must not change the tool under an assessment.
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifestFilename: 'manifest.json',
  manifest: {
    name: 'SES role classification',
    short_name: 'SES roles',
    description:
      'Works out, with reasons, how an executive role reads against the Senior Executive Service work level standards.',
    lang: 'en-AU',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#00313a',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  },
  workbox: {
    // By this name ‘erase everything here’ finds what the worker keeps.
    cacheId: 'ses-role-classifier',
    globPatterns: ['**/*.{html,js,css,svg,png}'],
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
