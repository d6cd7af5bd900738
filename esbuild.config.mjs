// Builds dist/: one ES module per entry and lazy import, every package bundled in, so that the program starts fast.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { context } from 'esbuild'
import { thirdParty } from './licences.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

// gray-matter brings an engine that runs code and an old YAML parser; this program hands it an engine of its own.
const noEngines = {
  name: 'no-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /engines$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'engines', namespace: 'none' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

// The bundle holds other people's code, so it carries their licences.
const licences = {
  name: 'licences',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      writeFileSync('dist/THIRD-PARTY.txt', thirdParty(Object.keys(metafile?.inputs ?? {})))
    })
  },
}

rmSync('dist', { recursive: true, force: true })
const build = await context({
  // The program, and the ranking methods for whoever wants to check them: `import { methods } from 'masterplan/ranking'`.
  entryPoints: { main: 'src/cli/main.ts', 'ranking/index': 'src/ranking/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  legalComments: 'none',
  loader: { '.css': 'text', '.html': 'text', '.typ': 'text', '.page.js': 'text', '.ttf': 'binary', '.wasm': 'binary' },
  define: { __VERSION__: JSON.stringify(version) },
  // Some packages are CommonJS and ask for `require` and `__filename`, which an ES module doesn't have.
  banner: {
    js: "import{createRequire as __mpRequire}from'node:module';import{fileURLToPath as __mpPath}from'node:url';const require=__mpRequire(import.meta.url),__filename=__mpPath(import.meta.url);",
  },
  plugins: [noEngines, licences],
})
if (process.argv.includes('--watch')) await build.watch()
else {
  await build.rebuild()
  await build.dispose()
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/ranking'], { stdio: 'inherit' })
}
