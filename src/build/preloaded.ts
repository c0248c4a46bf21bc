import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Has the page fetch a module, with all that it imports and its styles, beside the script that will import it: without,
 * they would be asked for only when that script has arrived.
 *
 * @param module its path from the root of the project
 * @throws Error, when built, where no chunk holds the module
 */
export function preloaded(module: string): Plugin {
  return {
    name: 'preloaded',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const holder = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)))
        if (holder === undefined) throw new Error(`No chunk holds ‘${module}’: it cannot be asked for early.`)
        const link = (rel: string, file: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        })
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
        const scripts = new Set<string>()
        const follow = (file: string): void => {
          const chunk = byName.get(file)
          // The page’s own script is in the page already.
          if (chunk === undefined || chunk.isEntry || scripts.has(file)) return
          scripts.add(file)
          chunk.imports.forEach(follow)
        }
        follow(holder.fileName)
        return [
          ...[...scripts].map((file) => link('modulepreload', file)),
          ...[...(holder.viteMetadata?.importedCss ?? [])].map((file) => link('stylesheet', file)),
        ]
      },
    },
  }
}
