/** Guards the house of src/README.md: its arrows, its habits, its registries, and the answers that its tour gives. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { methods } from '../src/ranking/index.ts'
import { rules } from '../src/rules/index.ts'

/** Which room may import from which; a room may always import from itself, and everybody may ask the version. */
const ARROWS: Record<string, string[]> = {
  cli: [
    'editor',
    'page',
    'starting',
    'masterplan',
    'exchange',
    'verbs',
    'wishes',
    'survey',
    'exchange',
    'search',
    'doctor',
    'report',
    'formats',
    'editing',
    'history',
    'execution',
    'ranking',
    'workspace',
    'plan',
    'diagnostics',
    'language',
  ],
  editor: ['masterplan', 'verbs', 'editing', 'workspace', 'plan', 'diagnostics', 'language'],
  page: [
    'starting',
    'masterplan',
    'verbs',
    'wishes',
    'search',
    'report',
    'formats',
    'editing',
    'history',
    'execution',
    'ranking',
    'workspace',
    'plan',
    'diagnostics',
    'language',
  ],
  starting: ['masterplan', 'verbs', 'editing', 'workspace', 'plan', 'diagnostics', 'language'],
  masterplan: ['verbs', 'report', 'rules', 'ranking', 'workspace', 'plan', 'diagnostics'],
  verbs: ['report', 'document', 'rules', 'history', 'editing', 'workspace', 'plan', 'diagnostics', 'language'],
  report: ['formats', 'charts', 'document', 'history', 'execution', 'ranking', 'plan', 'diagnostics', 'language'],
  formats: ['document', 'diagnostics', 'language'],
  charts: [],
  document: ['diagnostics', 'language'],
  wishes: ['survey', 'execution', 'workspace', 'plan', 'diagnostics', 'language'],
  exchange: [
    'verbs',
    'survey',
    'report',
    'rules',
    'formats',
    'editing',
    'workspace',
    'plan',
    'diagnostics',
    'language',
  ],
  survey: ['workspace', 'plan', 'diagnostics', 'language'],
  search: ['workspace', 'plan', 'diagnostics'],
  doctor: ['formats', 'workspace', 'plan', 'language'],
  rules: ['history', 'execution', 'editing', 'plan', 'diagnostics', 'language'],
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
/** No room may hold more than this part of the lines, or it has become a house of its own. */
const LARGEST_SHARE = 0.2
/** No folder may hold more files than somebody takes in at a glance, but for those that hold one of a kind each. */
const MOST_FILES = 40
const ONE_OF_A_KIND = ['language/en', 'language/nl', 'report/sections']
/** Which folder of the room `plan` may import from which other; any may import what stands beside them, and that gathers them all. */
const PLAN: Record<string, string[]> = {
  body: ['yaml', 'fields', 'typed'],
  yaml: ['fields'],
  fields: ['typed'],
  typed: [],
}
/** Only these touch disk, git and clock. */
const HOST = ['host', 'git/git', 'write', 'stage', 'inside', 'streams', 'browse', 'again'].map(
  (name) => `workspace/${name}.ts`,
)

interface File {
  path: string
  room: string
  text: string
  code: string
  lines: number
  /** Paths inside src that it imports, types included, and packages. */
  imports: string[]
}

const files: File[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(`src/${path}`, 'utf8')
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const imports = [...code.matchAll(/(?:from|import\(|^import)\s*'([^']+)'/gm)].map(([, from = '']) =>
      from.startsWith('.') ? posix.join(posix.dirname(path), from) : from,
    )
    const lines = text.split('\n').length - 1
    return { path, room: path.split('/')[0]?.replace(/\.ts$/, '') ?? '', text, code, lines, imports }
  })
const byPath = new Map(files.map((file) => [file.path, file]))

const named = (path: string): File => {
  const file = byPath.get(path)
  if (!file) throw new Error(`no ${path}`)
  return file
}
/** The files of which something is not as it should be; an empty list is what a test wants. */
const offenders = (wrong: (file: File) => boolean): string[] => files.filter(wrong).map((file) => file.path)
const roomOf = (path: string): string | undefined => byPath.get(path)?.room

/** Every circle of files that import each other, each from its first file on. */
function circles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const next of named(path).imports) if (byPath.has(next)) walk(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])
  return found
}

it('sees the whole house', () => {
  expect(files.length).toBeGreaterThan(400)
  expect(files.flatMap((f) => f.imports).filter((from) => byPath.has(from)).length).toBeGreaterThan(1000)
  expect(Object.keys(ARROWS).sort()).toEqual([...new Set(files.map((f) => f.room))].sort())
})

describe('the arrows', () => {
  it('are followed by every import', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((from) => {
          const to = roomOf(from)
          return to !== undefined && ![room, 'version', ...(ARROWS[room] ?? [])].includes(to)
        })
        .map((from) => `${path} → ${from}`),
    )
    expect(wrong).toEqual([])
  })

  it('are all needed', () => {
    const used = new Set(files.flatMap(({ room, imports }) => imports.map((from) => `${room} → ${roomOf(from)}`)))
    const idle = Object.entries(ARROWS).flatMap(([room, to]) => to.map((other) => `${room} → ${other}`))
    expect(idle.filter((arrow) => !used.has(arrow))).toEqual([])
  })

  it('make no circle, not even of types or of what is imported later', () => {
    expect(circles()).toEqual([])
  })

  it('lead down inside the plan too: a typed value knows no field, and a field no text', () => {
    const folder = (path: string): string | undefined => /^plan\/(.+)\//.exec(path)?.[1]
    const wrong = files.flatMap(({ path, imports }) => {
      const [from, to] = [folder(path), imports.flatMap((other) => folder(other) ?? [])]
      return from === undefined
        ? []
        : to.filter((other) => ![from, ...(PLAN[from] ?? [])].includes(other)).map((other) => `${path} → ${other}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep plans out of the ranking methods, and plans and words out of the charts', () => {
    const inside = (file: File): boolean => file.room === 'ranking' && !file.path.startsWith('ranking/plans/')
    expect(offenders((f) => inside(f) && f.imports.some((from) => !from.startsWith('ranking/')))).toEqual([])
    expect(offenders((f) => f.room === 'charts' && f.imports.some((from) => !from.startsWith('charts/')))).toEqual([])
  })

  it('keep heavy packages from being loaded before a command runs', () => {
    const packages = (start: string): string[] => {
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
      walk(start)
      return [...reached].filter((from) => !from.endsWith('.ts') && !from.startsWith('node:'))
    }
    expect(packages('cli/main.ts')).toEqual([])
    expect(packages('cli/run.ts')).toEqual(['commander'])
    const loaded = packages('masterplan.ts')
    for (const heavy of ['yaml', 'unified', 'remark-parse']) expect(loaded).not.toContain(heavy)
  })
})

describe('the habits', () => {
  it('open every file with a sentence that says what it is', () => {
    const caption = ({ text }: File): string =>
      /^\/\*\*([\s\S]*?)\*\//
        .exec(text)?.[1]
        ?.replace(/\s*\n \* ?/g, ' ')
        .trim() ?? ''
    expect(offenders((file) => !/^[A-Z`"].{10,}[.?]$/.test(caption(file)))).toEqual([])
  })

  it('keep files short: words up to 400 lines, the run of a command 60, masterplan.ts 150, all else 200', () => {
    const most = ({ path, room }: File): number =>
      room === 'language'
        ? 400
        : /^cli\/[a-z-]+\/(run|command)\.ts$/.test(path)
          ? 60
          : path === 'masterplan.ts'
            ? 150
            : 200
    expect(offenders((file) => file.lines > most(file))).toEqual([])
  })

  it('keep rooms in proportion', () => {
    const total = files.reduce((sum, { lines }) => sum + lines, 0)
    const share = (room: string): number =>
      files.filter((f) => f.room === room).reduce((sum, { lines }) => sum + lines, 0) / total
    expect(Object.keys(ARROWS).filter((room) => share(room) > LARGEST_SHARE)).toEqual([])
  })

  it('keep folders small enough to be read at a glance', () => {
    const folders = files.map(({ path }) => posix.dirname(path))
    const crowded = folders.filter((folder) => folders.filter((other) => other === folder).length > MOST_FILES)
    expect([...new Set(crowded)].sort()).toEqual(ONE_OF_A_KIND)
  })

  it('print, and touch the world, only where that is the job', () => {
    // A typesetter in WebAssembly reads itself, as `require` reads the native one.
    const host = ({ path }: File): boolean => HOST.includes(path) || path === 'formats/pdf/wasm.ts'
    const outside = /^node:(fs|child_process|http|https|net)/
    const clock = /new Date\(\)|Date\.now\(\)|performance\.now/
    expect(offenders(({ code }) => /\bconsole\./.test(code))).toEqual([])
    // One file listens to a browser on this computer, and touches nothing else.
    const listens = ({ path }: File, from: string): boolean => path === 'page/server.ts' && from === 'node:http'
    expect(
      offenders(
        (f) => !host(f) && f.imports.some((from) => from === HOST[1] || (outside.test(from) && !listens(f, from))),
      ),
    ).toEqual([])
    expect(offenders((f) => !host(f) && clock.test(f.code))).toEqual([])
    expect(offenders((f) => !host(f) && f.path !== 'cli/main.ts' && /\bprocess\./.test(f.code))).toEqual([])
    expect(offenders((f) => !host(f) && f.room !== 'cli' && /\.(out|err)\.write\(/.test(f.code))).toEqual([])
  })

  it('export by name but for rules, and know no any', () => {
    expect(offenders((f) => f.room !== 'rules' && /^export default/m.test(f.code))).toEqual([])
    expect(offenders((f) => /[:<(]\s*any\b|\bas any\b|\benum\s/.test(f.code))).toEqual([])
  })

  it('spread no list into arguments, of which there can be no more than the stack holds', () => {
    // The opening bracket of a call, then a spread before that call ends: of its own, and not of a list or object in it.
    const spread =
      /\b(?:push|unshift|splice|concat|max|min|hypot|fromCharCode|fromCodePoint|apply)\((?:[^()[\]{}]|\([^()]*\))*?\.\.\./
    expect(spread.test('list.push(...others)') && spread.test('Math.max(0, ...rows.map((r) => r.n))')).toBe(true)
    expect(spread.test('list.push({ ...other })') || spread.test('list.push([...other])')).toBe(false)
    expect(offenders((f) => spread.test(f.code) || /\.apply\(/.test(f.code))).toEqual([])
  })

  it('give no room to what belongs to nobody', () => {
    expect(offenders((f) => /(^|\/)(utils?|helpers?|common)(\/|\.ts$)/.test(f.path))).toEqual([])
    expect(readFileSync('bin/masterplan.js', 'utf8').split('\n').length).toBeLessThanOrEqual(15)
  })
})

describe('registries equal their folders', () => {
  const inFolder = (folder: string): string[] =>
    files.filter((f) => posix.dirname(f.path) === folder).map((f) => posix.basename(f.path, '.ts'))
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

  it('rules, each in the folder of its kind', () => {
    const kinds = readdirSync('src/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const inKinds = kinds.flatMap(({ name }) => inFolder(`rules/${name}`).filter((file) => file !== 'index'))
    expect(rules.map((r) => r.id as string)).toEqual(inKinds.sort())
  })

  it('ranking methods', () => {
    const parts = ['order', 'tally', 'pairwise', 'alternatives', 'random', 'places', 'shares', 'index']
    expect(Object.keys(methods).map(kebab).sort()).toEqual(inFolder('ranking').filter((name) => !parts.includes(name)))
  })

  it('commands, each with a definition and a run', () => {
    const folders = files.flatMap(({ path }) => /^cli\/([a-z-]+)\/command\.ts$/.exec(path)?.[1] ?? []).sort()
    expect(commands.map((c) => c.name as string).sort()).toEqual(folders)
    expect(folders.filter((name) => !byPath.has(`cli/${name}/run.ts`))).toEqual([])
  })
})

describe('the tour', () => {
  const tour = readFileSync('src/README.md', 'utf8')

  it('names every room', () => {
    const rooms = Object.keys(ARROWS).map((room) => `\`${room}${byPath.has(`${room}.ts`) ? '.ts' : '/'}\``)
    expect(rooms.filter((room) => !tour.includes(room))).toEqual([])
  })

  it('answers a dozen questions and more, each with a file that holds what it says', () => {
    const rows = [...tour.matchAll(/^\| ([^|]+\?) \| `([^`]+)` \| `(.+)` \|$/gm)]
    expect(rows.length).toBeGreaterThanOrEqual(12)
    const wrong = rows.filter(([, , file = '', holds = '']) => {
      const path = existsSync(`src/${file}`) ? `src/${file}` : file
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(holds)
    })
    expect(wrong.map(([row]) => row)).toEqual([])
  })

  it('names no file that is not there', () => {
    const paths = [...tour.matchAll(/`([a-z][\w/.-]*\/[\w.-]+\.(?:ts|css|typ|json|html))`/g)].map((m) => m[1] ?? '')
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !existsSync(`src/${path}`) && !existsSync(path))).toEqual([])
  })
})
