// Makes one script of the tests of a slice and of the program that Stryker changed, so that nothing is read from disk for each mutant.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { LOADER, noEngines, ours } from '../../bundle.mjs'

const files = process.argv.slice(2)
const here = {
  name: 'here',
  setup({ onLoad }) {
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
    // What is remembered from one mutant to the next would hide what the next one changes. Draws depend on nothing but their input.
    onLoad({ filter: /\/ranking\/plans\/sureness\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('remembered(secondOpinions)', 'secondOpinions'),
      loader: 'ts',
    }))
  },
}

await build({
  ...ours,
  stdin: {
    contents: `import fc from 'fast-check'
import { reading } from 'vitest'
fc.configureGlobal({ seed: 20261123, numRuns: 12, endOnFailure: true })
${files.map((file) => `await reading(${JSON.stringify(resolve(file))}, () => import(${JSON.stringify(resolve(file))}))`).join('\n')}
export * from 'vitest'`,
    resolveDir: process.cwd(),
  },
  outfile: 'test/mutation/tests.bundle.mjs',
  loader: LOADER,
  alias: { vitest: resolve('test/mutation/vitest.mjs') },
  external: ['@vitest/expect'],
  plugins: [noEngines, here],
  logLevel: 'error',
  banner: {
    js: `import { createRequire as __requiring } from 'node:module'; const __url = ${JSON.stringify(pathToFileURL(resolve('src/x')).href)}; const require = __requiring(__url)`,
  },
})
