// Turns the modules of a build into scripts that V8 loads with what it compiled before, since reading and compiling took half of a run.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { build } from 'esbuild'

/** Doors of what almost every command needs: it stands together in one script. */
const CORE = ['src/cli/run.ts', 'src/workspace/host.ts', 'src/cli/validate/run.ts']

/**
 * The scripts of a build: `main.js`, and in `chunks/` the core and every other module. A script begins with its own hash, by which what was
 * compiled of it is found. Called with `require`, it gives its modules by name, each made when it is first asked for.
 * `modules` are the texts of esbuild's output by name, `core` the names of those that belong together.
 */
export async function pack(modules, core) {
  const inCore = new Set(core)
  const coreText = await script(core, modules, (name) => (inCore.has(name) ? null : `./${name}`))
  const coreName = `core-${idOf(coreText)}.js`
  const outside = (name) => (inCore.has(name) ? `./${coreName}/${name}` : `./${name}`)
  const others = [...modules.keys()].filter((name) => !inCore.has(name))
  const texts = await Promise.all(
    others.map((name) => script([name], modules, (asked) => (asked === name ? null : outside(asked)))),
  )
  return new Map([
    [`chunks/${coreName}`, signed(coreText)],
    ...others.map((name, i) => [name === 'main.js' ? name : `chunks/${name}`, signed(texts[i])]),
  ])
}

/** The names of the modules that the core has: what its doors can't begin without, save what the program's own door needs. */
export function coreOf(outputs) {
  const modules = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]))
  const needs = (name, found) => {
    if (found.has(name) || !modules.has(name)) return found
    found.add(name)
    for (const { path, kind } of modules.get(name).imports)
      if (kind === 'import-statement') needs(basename(path), found)
    return found
  }
  const apart = needs('main.js', new Set())
  const doors = [...modules].flatMap(([name, { entryPoint }]) => (CORE.includes(entryPoint) ? [name] : []))
  const core = doors.reduce((found, name) => needs(name, found), new Set())
  return [...core].filter((name) => !apart.has(name)).sort()
}

const idOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const signed = (text) => `//${idOf(text)}\n${text}`

/** One script of some modules; `outside` says where another one is. */
async function script(names, modules, outside) {
  const entry = `module.exports = {${names.map((name) => `${JSON.stringify(name)}: () => require("./${name}")`).join()}}`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '/', loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'modules',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\.?\// }, ({ path }) => {
            const elsewhere = outside(basename(path))
            return elsewhere === null
              ? { path: basename(path), namespace: 'module' }
              : { path: elsewhere, external: true }
          })
          onResolve({ filter: /^[^.]/ }, ({ path }) => ({ path, external: true }))
          onLoad({ filter: /.*/, namespace: 'module' }, ({ path }) => ({ contents: modules.get(path), loader: 'js' }))
        },
      },
    ],
  })
  return `(function(require,module,__url,__filename,__dirname){${ascii(outputFiles[0].text)}\nreturn module.exports})`
}

/** In ASCII only, of which V8 makes a text without looking for other letters. */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
