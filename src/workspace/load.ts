/** Reads a whole workspace, one file at a time; what can't be read is a problem and the rest goes on. */
import { join } from 'node:path'
import { Assembly } from '../plan/assembly.ts'
import { NO_CONFIG } from '../plan/config.ts'
import type { Config } from '../plan/model.ts'
import { pictureIn } from '../plan/picture.ts'
import { CONFIG_FILE, type Logo, type PlanSet } from '../plan/plan-set.ts'
import type { ReaderProblem } from '../plan/problem.ts'
import type { Readers } from '../plan/readers.ts'
import { decode, type Source } from '../plan/source.ts'
import type { Host } from './host.ts'

/** Everything in a workspace. `readers` stand at the two seams of reading. */
export function loadWorkspace(host: Host, root: string, readers: Readers): PlanSet {
  const loader = new Loader(host, root)
  const assembly = new Assembly((file) => loader.source(file), readers)
  const config = assembly.config(CONFIG_FILE) ?? NO_CONFIG
  const files = listFiles(host, root, config)
  const kringen = config.kringen.map(({ slug }) => assembly.kring(slug, files, config))
  const logo = loader.logo(config.report.logo)
  return {
    plans: { config, kringen },
    files,
    sources: loader.sources,
    logo,
    problems: [...loader.problems, ...assembly.problems],
    untold: assembly.untold,
  }
}

const LARGEST_LOGO = 200 * 1024

/** Reads files of one workspace from its disk: collects texts and problems on the way. */
class Loader {
  readonly sources = new Map<string, Source>()
  readonly problems: ReaderProblem[] = []
  readonly #host: Host
  readonly #root: string

  constructor(host: Host, root: string) {
    this.#host = host
    this.#root = root
  }

  /** The logo, where it is what its name says. Larger than this it would weigh down every report. */
  logo(file: string | null): Logo | null {
    if (file === null) return null
    const bytes = this.#host.read(join(this.#root, file), this.#root, LARGEST_LOGO)
    const picture = typeof bytes === 'string' ? null : pictureIn(bytes)
    if (typeof bytes !== 'string' && picture !== null) return { ...picture, bytes }
    const reason =
      typeof bytes !== 'string' ? 'no-picture' : bytes === 'missing' || bytes === 'too-large' ? bytes : 'unreadable'
    const at = { path: ['rapport', 'logo'], part: 'value' } as const
    this.problems.push({ id: 'logo-onbruikbaar', args: { file, reason }, file: CONFIG_FILE, at })
    return null
  }

  /** The text of a file; null where it can't be read. */
  source(file: string): Source | null {
    const bytes = this.#host.read(join(this.#root, file), this.#root)
    if (typeof bytes === 'string') {
      this.problems.push({
        id: 'onleesbaar-bestand',
        args: { reason: bytes },
        file,
        at: { range: { start: 0, end: 0 } },
      })
      return null
    }
    const { source, problems } = decode(file, bytes)
    this.sources.set(file, source)
    for (const problem of problems) this.problems.push(problem)
    return problems.length === 0 ? source : null
  }
}

/** How much of a workspace is looked at, and how deep: more is somebody's whole disk. */
const MOST_ENTRIES = 5000
const DEEPEST = 4

/** What is in the workspace, hidden folders left out; a folder ends with `/`. */
function listFiles(host: Host, root: string, config: Config): string[] {
  const kringen = config.kringen.map((k) => k.slug)
  const found: string[] = []
  const walk = (folder: string, depth: number): void => {
    for (const { name, folder: isFolder } of host.list(join(root, folder), root) ?? []) {
      if (found.length >= MOST_ENTRIES) return
      const path = `${folder}${name}`
      // A folder in the place of a plan file is read as that file, so that its finding says so.
      const entered = (isFolder && !/\.(md|csv)$/.test(name)) || (depth === 0 && kringen.includes(name))
      found.push(entered ? `${path}/` : path)
      if (entered && depth < DEEPEST && !/^(\.|node_modules$)/.test(name)) walk(`${path}/`, depth + 1)
    }
  }
  walk('', 0)
  return found.sort()
}
