// One program that needs no Node: `node executable.mjs [--node NODE] [FOLDER]` puts it in a folder, with the typesetter for PDF beside it. It
// is a Node (this one, unless another is named, of another system if need be) that finds our script in its own file.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { inject } from 'postject'
import { LOADER, noEngines, ours } from './bundle.mjs'
import { billOfMaterials, thirdParty } from './licences.mjs'

/** What Node looks for in its own file, to see whether a script was put there. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
const TYPESETTER = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'

const { values, positionals } = parseArgs({
  options: { node: { type: 'string', default: process.execPath } },
  allowPositionals: true,
})
const folder = positionals[0] ?? join('dist', 'executable')
const program = join(folder, values.node.endsWith('.exe') ? 'masterplan.exe' : 'masterplan')
mkdirSync(folder, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'masterplan-executable-'))
try {
  const { metafile } = await build({
    ...ours,
    format: 'cjs',
    minify: true,
    metafile: true,
    // Whoever double-clicks it types nothing, and wants the page. It is its own first file, by its path and not as somebody typed it.
    stdin: {
      contents:
        "import { start } from './src/cli/main.ts'; process.argv[1] = process.execPath; if (process.argv.length === 2) process.argv.push('open'); void start()",
      resolveDir: '.',
      loader: 'ts',
    },
    outfile: join(scratch, 'main.cjs'),
    loader: LOADER,
    plugins: [noEngines],
    logLevel: 'error',
    // As if the script stood in `dist/` beside the program: its documents and typesetter are found from there.
    banner: {
      js: "const __url = require('node:url').pathToFileURL(require('node:path').join(process.execPath, '../dist/main.js')).href;",
    },
  })
  const config = { main: join(scratch, 'main.cjs'), output: join(scratch, 'blob'), disableExperimentalSEAWarning: true }
  writeFileSync(join(scratch, 'sea.json'), JSON.stringify(config))
  execFileSync(process.execPath, ['--experimental-sea-config', join(scratch, 'sea.json')], { stdio: 'ignore' })
  copyFileSync(values.node, program)
  chmodSync(program, 0o755)
  const mac = isMac(program)
  // A signature is of the file as it was; who has a Mac signs it anew: `codesign --sign - masterplan`.
  if (mac && process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', program])
  await inject(program, 'NODE_SEA_BLOB', readFileSync(join(scratch, 'blob')), {
    sentinelFuse: FUSE,
    ...(mac && { machoSegmentName: 'NODE_SEA' }),
  })
  if (mac && process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', program])
  copyFileSync(TYPESETTER, join(folder, 'typst.wasm'))
  cpSync('docs', join(folder, 'docs'), { recursive: true })
  copyFileSync('LICENSE', join(folder, 'LICENSE'))
  const inputs = Object.keys(metafile.inputs)
  const json = (path) => JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdParty(inputs))
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(inputs, json('package.json'), json('package-lock.json')))
} finally {
  rmSync(scratch, { recursive: true })
}

function isMac(file) {
  return [0xcffaedfe, 0xcafebabe].includes(readFileSync(file).readUInt32BE(0))
}
