// Builds dist/, or the folder that is named: one ES module per entry and lazy import, every package bundled in, so that the program starts fast.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { context } from 'esbuild'
import { thirdParty } from './licences.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const [dist = 'dist'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

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
      put(join(dist, 'THIRD-PARTY.txt'), thirdParty(Object.keys(metafile?.inputs ?? {})))
    })
  },
}

const HOUR = 3_600_000
const CHUNKS = join(dist, 'chunks')

// Somebody may have the program open, and load a part of it only now. So nothing is taken away from under them: parts are named after
// what they hold, each file is put there whole, the doors last, and the parts of a build that was replaced stay for at least an hour.
const inPlace = {
  name: 'in-place',
  setup({ onEnd }) {
    onEnd(({ outputFiles = [] }) => {
      const before = statSync(join(dist, 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
      if (Date.now() - before > HOUR)
        for (const name of readdirSync(CHUNKS))
          if (statSync(join(CHUNKS, name)).mtimeMs < before) rmSync(join(CHUNKS, name))
      const isPart = ({ path }) => dirname(path) === resolve(CHUNKS)
      const now = new Date()
      for (const { path, contents } of [
        ...outputFiles.filter(isPart),
        ...outputFiles.filter((file) => !isPart(file)),
      ]) {
        put(path, contents)
        utimesSync(path, now, now)
      }
    })
  },
}

function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, contents)
  renameSync(beside, path)
}

const build = await context({
  // The program, and the ranking methods for whoever wants to check them: `import { methods } from 'masterplan/ranking'`.
  entryPoints: { main: 'src/cli/main.ts', 'ranking/index': 'src/ranking/index.ts' },
  outdir: dist,
  write: false,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  legalComments: 'none',
  loader: {
    '.css': 'text',
    '.html': 'text',
    '.typ': 'text',
    '.yml': 'text',
    '.page.js': 'text',
    '.ttf': 'binary',
    '.wasm': 'binary',
  },
  define: { __VERSION__: JSON.stringify(version) },
  // Some packages are CommonJS and ask for `require` and `__filename`, which an ES module doesn't have.
  banner: {
    js: "import{createRequire as __mpRequire}from'node:module';import{fileURLToPath as __mpPath}from'node:url';const require=__mpRequire(import.meta.url),__filename=__mpPath(import.meta.url);",
  },
  plugins: [noEngines, licences, inPlace],
})
if (process.argv.includes('--watch')) await build.watch()
else {
  await build.rebuild()
  await build.dispose()
  const types = ['-p', 'src/ranking', '--outDir', join(dist, 'ranking')]
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...types], { stdio: 'inherit' })
}
