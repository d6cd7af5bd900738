/** Reads a whole workspace, one file at a time; what can't be read is a problem and the rest goes on. */
import { join } from 'node:path'
import { readBallots } from '../plan/ballots.ts'
import { NO_CONFIG, readConfig } from '../plan/config.ts'
import { emptyKring, readKring } from '../plan/kring.ts'
import type { Config, Kring, Theme } from '../plan/model.ts'
import { pictureIn } from '../plan/picture.ts'
import { BALLOTS_FILE, CONFIG_FILE, KRING_FILE, type Logo, type PlanSet } from '../plan/plan-set.ts'
import type { ReaderProblem } from '../plan/problem.ts'
import type { Readers } from '../plan/readers.ts'
import { decode, type Source } from '../plan/source.ts'
import { readTheme } from '../plan/theme.ts'
import type { Host } from './host.ts'

/** Everything in a workspace. `readers` stand at the two seams of reading. */
export function loadWorkspace(host: Host, root: string, readers: Readers): PlanSet {
  const loader = new Loader(host, root)
  const config = loader.config(readers)
  const files = listFiles(host, root, config)
  const kringen = config.kringen.map(({ slug }) => loader.kring(slug, files, config, readers))
  return {
    plans: { config, kringen },
    files,
    sources: loader.sources,
    logo: loader.logo(config.report.logo),
    problems: loader.problems,
    untold: loader.untold,
  }
}

const LARGEST_LOGO = 200 * 1024

/** How many problems of one kind in one file are told; a hostile file could give a million. */
const MOST_PROBLEMS = 1000

/** The reading of one workspace: collects sources and problems on the way. */
class Loader {
  readonly sources = new Map<string, Source>()
  readonly problems: ReaderProblem[] = []
  readonly untold = new Map<string, number>()
  readonly #host: Host
  readonly #root: string

  constructor(host: Host, root: string) {
    this.#host = host
    this.#root = root
  }

  config(readers: Readers): Config {
    const source = this.#source(CONFIG_FILE)
    return source ? this.#take(readConfig(source, readers)) : NO_CONFIG
  }

  kring(slug: string, files: string[], config: Config, readers: Readers): Kring {
    const file = `${slug}/${KRING_FILE}`
    const page = files.includes(file) ? this.#source(file) : null
    const kring = page ? this.#take(readKring(page, slug, readers)) : emptyKring(slug, file)
    const themes = config.themes.flatMap(({ slug: theme }): Theme[] => {
      const path = `${slug}/${theme}.md`
      // A theme that is called as the kring's own page has a finding, and no file of its own.
      const source = path !== file && files.includes(path) ? this.#source(path) : null
      return source ? [this.#take(readTheme(source, { kring: slug, theme }, config, readers))] : []
    })
    const ballots = files.includes(`${slug}/${BALLOTS_FILE}`) ? this.#source(`${slug}/${BALLOTS_FILE}`) : null
    const survey = ballots && this.#take(readBallots(ballots, config))
    return { ...kring, themes, ballots: survey?.ballots ?? null, invalidBallots: survey?.invalid ?? 0 }
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

  #source(file: string): Source | null {
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

  #take<T>({ value, problems }: { value: T; problems: ReaderProblem[] }): T {
    const told = new Map<string, number>()
    for (const problem of problems) {
      const key = `${problem.id} ${problem.file}`
      const count = (told.get(key) ?? 0) + 1
      told.set(key, count)
      if (count <= MOST_PROBLEMS) this.problems.push(problem)
      else this.untold.set(key, count - MOST_PROBLEMS)
    }
    return value
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
