import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const SLOW = 'test/**/*.slow.test.ts'
const PROPERTIES = 'test/**/*.property.test.ts'
/** These put something in the place of a module, or load an engine that starts once. */
const APART = [
  'test/page/preview-cost.slow.test.ts',
  'test/page/preview-same.slow.test.ts',
  'test/report/pdf.slow.test.ts',
]

const RUNS = Number(process.env['RUNS'] ?? 0.25)

export default defineConfig({
  // Templates are text, fonts and WebAssembly are bytes, as in the build; without this vitest would treat them as styles and pages.
  plugins: [
    {
      name: 'as-in-the-build',
      enforce: 'pre',
      async resolveId(id, importer) {
        if (/^\0/.test(id) || !/\.(css|html|typ|yml|page\.js|ttf|woff2|wasm)$/.test(id)) return null
        const found = await this.resolve(id, importer, { skipSelf: true })
        return found && `\0as-in-the-build:${/\.(ttf|woff2|wasm)$/.test(id) ? 'bytes' : 'text'}:${found.id}!`
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
    globalSetup: ['test/build.ts', 'test/folders.ts'],
    setupFiles: 'test/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What comes out of a package as bytes is ours to load, not for Node.
    server: { deps: { inline: [/as-in-the-build/] } },
    // One process per core. By default one core is left for vitest itself, which has little to do: half of a machine with two.
    maxWorkers: availableParallelism(),
    // Processes and not threads: some tests set TZ, and starting git from one of many threads of a large process is dear.
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          // What needs Node and git only: `npm test`.
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [SLOW, PROPERTIES],
          // The program holds no state between runs, so test files may share it; loading it per file took as long as testing it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // What needs a browser, an office or other programs, and properties: `npm run test:slow`, each night with RUNS=1, in full.
          name: 'slow',
          include: [SLOW, PROPERTIES],
          exclude: APART,
          provide: { runs: RUNS },
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART, provide: { runs: RUNS } } },
    ],
  },
})
