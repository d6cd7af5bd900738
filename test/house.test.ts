/** Guards the house of src/README.md: its arrows, its habits and its registries. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/usage.ts'
import { methods } from '../src/ranking/index.ts'
import { rules } from '../src/rules/index.ts'

/** Which room may import from which; a room may always import from itself, and everybody may ask the version. */
const ARROWS: Record<string, string[]> = {
  cli: [
    'masterplan',
    'survey',
    'report',
    'editing',
    'history',
    'execution',
    'ranking',
    'workspace',
    'plan',
    'diagnostics',
    'language',
  ],
  masterplan: [
    'report',
    'rules',
    'editing',
    'history',
    'execution',
    'ranking',
    'workspace',
    'plan',
    'diagnostics',
    'language',
  ],
  report: ['history', 'execution', 'ranking', 'plan', 'diagnostics', 'language'],
  survey: ['workspace', 'plan', 'diagnostics', 'language'],
  rules: ['history', 'plan', 'diagnostics', 'language'],
  history: ['execution', 'ranking', 'plan', 'diagnostics'],
  execution: ['ranking', 'plan'],
  editing: ['plan', 'diagnostics'],
  workspace: ['history', 'plan', 'diagnostics', 'language'],
  ranking: ['plan'],
  plan: ['diagnostics'],
  diagnostics: ['language'],
  language: [],
  version: [],
}

interface File {
  path: string
  room: string
  text: string
  code: string
  /** Paths inside src that it imports, and packages. */
  imports: { from: string; typeOnly: boolean }[]
}

const files: File[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(`src/${path}`, 'utf8')
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const imports = [...code.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => {
      const line = code.slice(code.lastIndexOf('\nimport', match.index), match.index)
      const from = match[1] ?? ''
      return {
        from: from.startsWith('.') ? posix.join(posix.dirname(path), from) : from,
        typeOnly: /^\nimport type /.test(line),
      }
    })
    return { path, room: path.split('/')[0]?.replace(/\.ts$/, '') ?? '', text, code, imports }
  })

const named = (path: string): File => {
  const file = files.find((f) => f.path === path)
  if (!file) throw new Error(`no ${path}`)
  return file
}

it('sees the whole house', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(files.flatMap((f) => f.imports).length).toBeGreaterThan(200)
})

describe.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
  it('imports only where the arrows go', () => {
    const rooms = file.imports.filter((i) => !/^[@a-z][^.]*$/.test(i.from) || i.from.includes('/')).map((i) => i.from)
    const inside = rooms
      .filter((from) => files.some((f) => f.path === from))
      .map((from) => from.split('/')[0]?.replace(/\.ts$/, '') ?? '')
    const allowed = [file.room, 'version', ...(ARROWS[file.room] ?? [])]
    expect(inside.filter((room) => !allowed.includes(room))).toEqual([])
  })

  it('opens with a sentence that says what it is', () => {
    const caption = /^\/\*\*([\s\S]*?)\*\//
      .exec(file.text)?.[1]
      ?.replace(/\s*\n \* ?/g, ' ')
      .trim()
    expect(caption).toMatch(/^[A-Z`"].{10,}[.?]$/)
  })

  it('is no longer than its kind may be', () => {
    const lines = file.text.split('\n').length - 1
    const words = /^language\/(nl|en)\.ts$/.test(path)
    expect(lines).toBeLessThanOrEqual(words ? 400 : path.startsWith('cli/commands/') ? 60 : 200)
  })

  it('prints, and touches the world, only where that is its job', () => {
    expect(file.code).not.toMatch(/\bconsole\./)
    const host = ['workspace/host.ts', 'workspace/git.ts'].includes(path)
    if (!host) expect(file.imports.map((i) => i.from)).not.toContain('workspace/git.ts')
    if (!host) {
      expect(file.imports.map((i) => i.from)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^node:(fs|child_process|http|https|net)/)]),
      )
      expect(file.code).not.toMatch(/new Date\(\)|Date\.now\(\)|performance\.now/)
    }
    if (!host && path !== 'cli/main.ts') expect(file.code).not.toMatch(/\bprocess\./)
    if (!host && file.room !== 'cli') expect(file.code).not.toMatch(/\.(out|err)\.write\(/)
  })

  it('exports by name, and knows no any', () => {
    if (file.room !== 'rules') expect(file.code).not.toMatch(/^export default/m)
    expect(file.code).not.toMatch(/[:<(]\s*any\b|\bas any\b|\benum\s/)
  })
})

describe('what a room is for', () => {
  it('keeps plans out of the ranking methods', () => {
    const others = files.filter((f) => f.room === 'ranking' && !f.path.startsWith('ranking/plans/'))
    expect(others.flatMap((f) => f.imports).filter((i) => !i.from.startsWith('ranking/'))).toEqual([])
  })

  it('keeps plans and words out of the charts', () => {
    const charts = files.filter((f) => f.path.startsWith('report/charts/'))
    expect(charts.flatMap((f) => f.imports).filter((i) => !i.from.startsWith('report/charts/'))).toEqual([])
  })

  it('keeps the formats from computing: they see the document or the lists, never a view or plan', () => {
    const formats = files.filter((f) => f.path.startsWith('report/formats/'))
    const inside = formats
      .flatMap((f) => f.imports)
      .filter((i) => /^(report\/(?!formats\/)|plan\/|ranking\/)/.test(i.from))
    expect(new Set(inside.map((i) => i.from))).toEqual(
      new Set(['report/document.ts', 'report/nodes.ts', 'report/sheet.ts']),
    )
  })

  it('loads no heavy package before a command runs', () => {
    const reached = new Set<string>()
    const walk = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      // Dynamic imports are what this is about, so only those at the top of a file are followed.
      const code = named(path).code.replace(/import\([^)]*\)/g, '')
      for (const [, from = ''] of code.matchAll(/^import (?!type )[^;]*?from '([^']+)'/gms)) {
        if (from.startsWith('.')) walk(posix.join(posix.dirname(path), from))
        else reached.add(from)
      }
    }
    const packages = (path: string): string[] => {
      reached.clear()
      walk(path)
      return [...reached].filter((from) => !from.endsWith('.ts') && !from.startsWith('node:'))
    }
    expect(packages('cli/main.ts')).toEqual([])
    expect(packages('cli/run.ts')).toEqual(['commander'])
    const loaded = packages('masterplan.ts')
    for (const heavy of ['yaml', 'unified', 'remark-parse']) expect(loaded).not.toContain(heavy)
  })
})

describe('registries equal their folders', () => {
  const inFolder = (folder: string): string[] =>
    files.filter((f) => posix.dirname(f.path) === folder).map((f) => posix.basename(f.path, '.ts'))
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

  it('rules', () => {
    const parts = ['rule', 'run', 'index', 'expected', 'excuses', 'declaration', 'book']
    expect(rules.map((r) => r.id as string).sort()).toEqual(inFolder('rules').filter((name) => !parts.includes(name)))
  })

  it('ranking methods', () => {
    const parts = ['tally', 'pairwise', 'alternatives', 'random', 'places', 'shares', 'index']
    expect(Object.keys(methods).map(kebab).sort()).toEqual(inFolder('ranking').filter((name) => !parts.includes(name)))
  })

  it('commands', () => {
    const code = [...inFolder('cli/defined').map((name) => `cli/defined/${name}.ts`), 'cli/program.ts']
      .map((path) => named(path).code)
      .join('\n')
    const defined = [...code.matchAll(/\.(?:command|alias)\('([a-z]+)/g)].map((m) => m[1])
    expect(defined.sort()).toEqual([...COMMANDS].sort())
    expect([...code.matchAll(/'\.\.?\/commands\/([a-z-]+)\.ts'/g)].map((m) => m[1]).sort()).toEqual(
      inFolder('cli/commands'),
    )
  })
})

it('has a tour that names every room, and a door of at most 15 lines', () => {
  const tour = readFileSync('src/README.md', 'utf8')
  for (const room of Object.keys(ARROWS))
    expect(tour).toContain(`\`${room}${files.some((f) => f.path === `${room}.ts`) ? '.ts' : '/'}\``)
  expect(readFileSync('bin/masterplan.js', 'utf8').split('\n').length).toBeLessThanOrEqual(15)
  expect(
    readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((p) =>
      /(^|\/)(utils?|helpers?|common)(\/|$|\.ts)/.test(p),
    ),
  ).toEqual([])
})
