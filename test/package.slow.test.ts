/** The package as others get it: packed and installed in an empty folder, from a git address, by `import` and by `require`, with types. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const scratch = mkdtempSync(join(tmpdir(), 'masterplan-package-'))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** A new folder with a package of its own in it, and the sample to try it on. */
function empty(name: string): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  cpSync('plans', join(folder, 'plans'), { recursive: true })
  return folder
}

function install(folder: string, what: string): void {
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--omit=optional', what)
}

let packed: string
let files: string[]
beforeAll(() => {
  // The build that the tests run is packed; `npm pack` of a user makes it anew, in the same way.
  const [made] = JSON.parse(run('.', 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch))
  packed = empty('packed')
  files = made.files.map((file: { path: string }) => file.path)
  install(packed, join(scratch, made.filename))
}, 120_000)

describe('a packed package', () => {
  it('has all that it needs to run, and nothing else', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'docs/regels.md',
        'bin/masterplan.js',
        'bin/load.js',
        'bin/package.json',
        'dist/main.js',
        'dist/ranking/index.js',
        'dist/ranking/index.d.ts',
        'dist/THIRD-PARTY.txt',
        'LICENSE',
        'README.md',
      ]),
    )
    expect(files.filter((file) => /^(src|test|plans|node_modules)\//.test(file))).toEqual([])
  })

  it('runs in an empty folder, and brings no package of somebody else', () => {
    expect(run(packed, 'npx', '--no', '--', 'masterplan', '--version').trim()).toBe(version)
    expect(run(packed, 'npx', '--no', 'masterplan', 'validate')).toContain('Geen fouten')
    run(packed, 'npx', '--no', 'masterplan', 'report', 'noord', '--format', 'html,docx,xlsx', '-o', 'uit')
    expect(readFileSync(join(packed, 'uit/noord.docx')).subarray(0, 2).toString()).toBe('PK')
    const installed = JSON.parse(run(packed, 'npm', 'ls', '--json', '--all', '--omit=optional'))
    expect(
      Object.values(installed.dependencies.masterplan.dependencies ?? {}).filter(
        (d) => (d as { version?: string }).version,
      ),
    ).toEqual([])
  })

  it.each([
    ['import', 'module', "import { methods } from 'masterplan/ranking'\n"],
    ['require', 'commonjs', "import ranking = require('masterplan/ranking')\nconst { methods } = ranking\n"],
  ])('gives its ranking methods to %s, with types', (_, type, how) => {
    const folder = join(packed, type)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
    const use = 'export const names: string[] = Object.keys(methods)\nconsole.log(names.join())\n'
    writeFileSync(join(folder, 'use.ts'), `${how}${use}`)
    const wrong = `${how}export const n: number = methods\n`
    writeFileSync(join(folder, 'wrong.ts'), wrong)
    const tsc = (file: string): string =>
      run(
        folder,
        process.execPath,
        resolve('node_modules/typescript/bin/tsc'),
        '--module',
        'node16',
        '--strict',
        '--skipLibCheck',
        'false',
        '--types',
        '',
        '--lib',
        'es2023,dom',
        file,
      )
    tsc('use.ts')
    expect(run(folder, process.execPath, 'use.js').trim().split(',')).toContain('borda')
    expect(() => tsc('wrong.ts')).toThrow()
  })
})

it('can be installed from a git address, and builds itself there', () => {
  const folder = empty('from-git')
  install(folder, `git+file://${resolve('.')}`)
  expect(run(folder, 'npx', '--no', 'masterplan', 'validate')).toContain('Geen fouten')
}, 240_000)
