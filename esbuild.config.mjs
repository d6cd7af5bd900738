// Builds dist/: every package bundled in, a script per lazy import, and what V8 compiles of them, so that the program starts fast.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build as bundle, context } from 'esbuild'
import { LOADER, noEngines, ours } from './bundle.mjs'
import { billOfMaterials, thirdParty } from './licences.mjs'
import { coreOf, pack } from './pack.mjs'

const dist = 'dist'
const watching = process.argv.includes('--watch')

// The bundle holds other people's code, so it carries their licences.
const licences = {
  name: 'licences',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {})
      put(join(dist, 'THIRD-PARTY.txt'), thirdParty(inputs))
      put(join(dist, 'sbom.cdx.json'), billOfMaterials(inputs, json('package.json'), json('package-lock.json')))
    })
  },
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'))
const HOUR = 3_600_000
const CHUNKS = join(dist, 'chunks')

// Somebody may have the program open, and load a part of it only now. So nothing is taken away from under them: parts are named after
// what they hold, each file is put there whole, the doors last, and the parts of a build that was replaced stay for at least an hour.
const inPlace = {
  name: 'in-place',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [], metafile = { outputs: {} } }) => {
      const modules = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
      const scripts = await pack(modules, coreOf(metafile.outputs))
      const before = statSync(join(dist, 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
      if (Date.now() - before > HOUR)
        for (const name of readdirSync(CHUNKS))
          if (statSync(join(CHUNKS, name)).mtimeMs < before) rmSync(join(CHUNKS, name))
      const now = new Date()
      // `main.js` comes last.
      for (const [path, text] of [...scripts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        put(join(dist, path), text)
        utimesSync(join(dist, path), now, now)
      }
      if (!watching) warm()
    })
  },
}

function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, contents)
  renameSync(beside, path)
}

// What V8 compiled is kept after the program did what it does most, on the example: for this Node alone, and nobody needs it.
function warm() {
  // What lies there compiled may be anybody's, and would be believed: it begins anew.
  for (const name of readdirSync(CHUNKS)) if (/\.bin(\.|$)/.test(name)) rmSync(join(CHUNKS, name))
  execFileSync(process.execPath, ['warm.cjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
}

const build = await context({
  ...ours,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: dist,
  write: false,
  chunkNames: '[name]-[hash]',
  splitting: true,
  metafile: true,
  loader: LOADER,
  plugins: [noEngines, licences, inPlace],
})
if (watching) await build.watch()
else {
  await build.rebuild()
  await build.dispose()
  // The ranking methods, for whoever wants to check them: `import { methods } from 'masterplan/ranking'`, or `require`, each with its types.
  const types = ['-p', 'src/ranking', '--outDir', join(dist, 'ranking')]
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...types], { stdio: 'inherit' })
  for (const [folder, format, type] of [
    ['ranking', 'esm', 'module'],
    ['ranking-cjs', 'cjs', 'commonjs'],
  ]) {
    await bundle({ ...ours, format, entryPoints: { [`${folder}/index`]: 'src/ranking/index.ts' }, outdir: dist })
    put(join(dist, folder, 'package.json'), `${JSON.stringify({ type })}\n`)
  }
  for (const name of readdirSync(join(dist, 'ranking')))
    if (name.endsWith('.d.ts')) copyFileSync(join(dist, 'ranking', name), join(dist, 'ranking-cjs', name))
}
