import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Templates are text, fonts and WebAssembly are bytes, as in the build; without this vitest would treat them as styles and pages.
  plugins: [
    {
      name: 'as-in-the-build',
      enforce: 'pre',
      async resolveId(id, importer) {
        if (/^\0/.test(id) || !/\.(css|html|typ|page\.js|ttf|wasm)$/.test(id)) return null
        const found = await this.resolve(id, importer, { skipSelf: true })
        return found && `\0as-in-the-build:${/\.(ttf|wasm)$/.test(id) ? 'bytes' : 'text'}:${found.id}!`
      },
      load(id) {
        const [, kind, path = ''] = /^\0as-in-the-build:(bytes|text):(.*)!$/.exec(id) ?? []
        if (kind === 'text') return `export default ${JSON.stringify(readFileSync(path, 'utf8'))}`
        if (kind === 'bytes')
          return `export default new Uint8Array(Buffer.from(${JSON.stringify(readFileSync(path, 'base64'))}, 'base64'))`
        return null
      },
    },
  ],
  test: {
    globalSetup: 'test/build.ts',
    setupFiles: 'test/setup.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What comes out of a package as bytes is ours to load, not for Node.
    server: { deps: { inline: [/as-in-the-build/] } },
  },
})
