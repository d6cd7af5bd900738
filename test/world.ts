/** A world for tests: files in memory, streams that remember, no git, and a day that never changes. */
import { posix } from 'node:path'
import { run } from '../src/cli/run.ts'
import type { Finding } from '../src/diagnostics/finding.ts'
import { LARGEST_FILE } from '../src/plan/source.ts'
import type { Host, Stream } from '../src/workspace/host.ts'
import { sameBytes } from './same-bytes.ts'

/** Files by path below `/work/plans`; null is a folder, bytes stand for files that aren't text. */
export type Files = Record<string, string | Uint8Array | null>

export interface World {
  host: Host
  out: string
  err: string
  written: Record<string, string>
  /** What was written or printed as bytes; printed ones stand under `-`. */
  bytes: Record<string, Uint8Array>
  /** What was kept for later, in `.masterplan`. */
  kept: Record<string, string | Uint8Array>
}

/** The smallest workspace without a finding: two kringen, two themes. */
export const MINI: Files = {
  'masterplan.yaml': `formaat: 1
vereniging: Proefvereniging
taal: nl
kringen:
  noord: { naam: Noord, leden: 20 }
  zuid: { naam: Zuid/West, aliassen: [ZW], leden: 40 }
branches: { zorg: Zorg }
themas:
  energie: { naam: Energie, definitie: Samen schoon opwekken. }
  water: { naam: Water }
partners:
  gemeente: { naam: Gemeente, soort: overheid }
  fonds: { naam: Fonds }
agendas:
  agenda: { naam: Agenda, lijnen: { klimaat: Klimaat } }
  oude-agenda: { naam: Oude agenda, status: vervallen }
prioritering:
  projecten:
    criteria:
      belang: { punten: 60 }
      inspanning: { punten: 40, richting: kosten }
`,
  'noord/kring.md': '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n',
  'noord/energie.md': '---\nthema: energie\n---\n\n# Energie\n',
  'noord/water.md': '---\nthema: water\n---\n\n# Water\n',
  'zuid/kring.md': '---\nkring: zuid\n---\n\n## Stip op de horizon\n\nNog een stip.\n',
  'zuid/energie.md': '---\nthema: energie\n---\n',
  'zuid/water.md': '---\nthema: water\n---\n',
}

/** The mini workspace with other files over it; null takes a file away. */
export function mini(over: Record<string, string | Uint8Array | null> = {}): Files {
  return Object.fromEntries(Object.entries({ ...MINI, ...over }).filter(([, content]) => content !== null))
}

const ROOT = '/work/plans'

interface Options {
  columns: number
  env: Host['env']
  isTerminal: boolean
  /** What is on standard input. */
  input: string
  /** The person at the terminal. */
  dialogue: Host['dialogue']
}

export function world(
  files: Files,
  { columns = 80, env = {}, isTerminal = false, input = '', dialogue = null }: Partial<Options> = {},
): World {
  const result: World = { out: '', err: '', written: {}, bytes: {}, kept: {}, host: undefined as unknown as Host }
  const stream = (key: 'out' | 'err'): Stream => ({
    write: (content) => {
      if (typeof content === 'string') result[key] += content
      else result.bytes['-'] = content
    },
    isTerminal,
    columns,
  })
  const at = (path: string): string => posix.relative(ROOT, path)
  result.host = {
    cwd: '/work',
    env,
    out: stream('out'),
    err: stream('err'),
    today: () => '2026-11-23',
    machine: { node: '20.19.0', platform: 'linux' },
    mayWrite: () => true,
    now: () => '2026-11-23T12:00:00.000Z',
    read(path, _root, most = LARGEST_FILE) {
      const content = files[at(path)]
      if (content === undefined) return 'missing'
      if (content === null) return 'folder'
      const bytes = typeof content === 'string' ? sameBytes(path, content) : content
      return bytes.length > most ? 'too-large' : bytes
    },
    list(path) {
      const folder = at(path)
      if (path === posix.dirname(ROOT)) return [{ name: 'plans', folder: true }]
      if (folder.startsWith('..')) return null
      const names = Object.keys(files).flatMap((file) => {
        if (folder !== '' && !file.startsWith(`${folder}/`)) return []
        const [name = '', ...rest] = file.slice(folder === '' ? 0 : folder.length + 1).split('/')
        return [{ name, folder: rest.length > 0 || files[file] === null }]
      })
      if (names.length === 0 && folder !== '' && files[folder] !== null) return null
      return [...new Map(names.map((entry) => [entry.name, entry])).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    write(path, content) {
      if (path.includes('/.masterplan/')) result.kept[path] = content
      else if (typeof content === 'string') result.written[path] = content
      else result.bytes[path] = content
    },
    writeNew(path, content) {
      result.kept[path] = content
      return true
    },
    replace(changes) {
      for (const { path, content } of changes) if (content !== null) this.write(path, content)
    },
    remove: (path) => void delete result.kept[path],
    docs: '',
    program: [],
    again: () => Promise.reject(new Error('one world has one program')),
    append(path, content) {
      result.written[path] = (result.written[path] ?? '') + content
    },
    input: async () => new TextEncoder().encode(input),
    dialogue,
    real: (path) => path,
    git: () => null,
    user: { browse: () => undefined, stopped: async () => undefined },
    gitBytes: () => null,
    mergeFile: () => null,
  }
  return result
}

/** Runs a command line in a world of these files. */
export async function masterplan(
  argv: string[],
  files: Files = MINI,
  options?: Parameters<typeof world>[1],
): Promise<World & { code: number }> {
  const made = world(files, options)
  const code = await run(made.host, argv)
  return { ...made, code }
}

/** The mistakes in a workspace: every finding but the advice about what could still be added. */
export async function mistakes(files: Files, argv: string[] = []): Promise<Finding[]> {
  const { out, err } = await masterplan(['validate', '--json', ...argv], files)
  if (err !== '') throw new Error(err)
  const { findings: found } = JSON.parse(out) as { findings: Finding[] }
  return found.filter((f) => f.severity !== 'advice')
}

/** A finding in short: `file:line:column rule`. */
export function inShort({ file, start, ruleId }: Finding): string {
  return `${file}:${start.line}:${start.column} ${ruleId}`
}

/** The mistakes in a workspace, in short. */
export async function findings(files: Files): Promise<string[]> {
  return (await mistakes(files)).map(inShort)
}
