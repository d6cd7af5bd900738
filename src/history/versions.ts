/** The versions of plan files: each read once, and one that can't be read replaced by the last one before it that can. */
import type { Config, Item, Kring, Plans, Theme } from '../plan/model.ts'
import type { ReaderProblem } from '../plan/problem.ts'
import type { Readers } from '../plan/readers.ts'
import { decode, type Source } from '../plan/source.ts'
import { readTheme } from '../plan/theme.ts'
import { isSame } from './same.ts'
import type { Placed } from './side.ts'

/** What a commit did to a file: its content by name in each parent, and after it; null where it isn't there. */
export interface FileChange {
  path: string
  before: readonly (string | null)[]
  after: string | null
}

/** What reading versions needs from outside. */
export interface Library {
  config: Config
  readers: Readers
  /** Shows the bytes of contents by name, those that are asked for at once in few goes; they are not kept. */
  contents(names: readonly string[], show: (name: string, bytes: Uint8Array) => void): void
}

/** A content at the place of a theme file. */
export interface Version {
  path: string
  name: string | null
}

/** By what an item is known in a file: its id or, where it has none, its title. */
export interface Sought {
  path: string
  id: string | null
  title: string
}

/** Where a file stands: the folder of its plans, its kring and its theme; null for what is no theme file. */
export function placeOf(path: string): { folder: string; kring: string; theme: string } | null {
  const [, folder = '', kring, theme] = /^(.*\/)?([^/]+)\/([^/]+)\.md$/s.exec(path) ?? []
  return kring === undefined || theme === undefined || theme === 'kring' ? null : { folder, kring, theme }
}

/** Reads versions of theme files. */
export class Versions {
  readonly #library: Library
  readonly #commits: readonly { files: readonly FileChange[] }[]
  readonly #themes = new Map<string, Theme | null>()
  /** The items that are called so, by place, name and content; null where that can't be read. */
  readonly #items = new Map<string, Placed[] | null>()
  /** By place and content: what stood there before. */
  readonly #origins = new Map<string, string | null>()

  /** `commits` have a child before its parents. */
  constructor(library: Library, commits: readonly { files: readonly FileChange[] }[]) {
    this.#library = library
    this.#commits = commits
    for (const { files } of commits)
      for (const { path, before, after } of files)
        if (after !== null) this.#origins.set(keyOf(path, after), before[0] ?? null)
  }

  /** The items in a version that are called so, most often one; where it can't be read, those in the last version that could. */
  items(sought: Sought, name: string | null): Placed[] {
    const { path } = sought
    if (name !== null && !this.#items.has(this.#known(sought, name))) this.#meet(sought)
    return this.#latest(path, name, (at) => this.#items.get(this.#known(sought, at)) ?? null) ?? []
  }

  /** Some themes as plans, to be compared as those are. */
  plans(versions: readonly Version[]): Plans {
    this.#fetch(versions)
    const kringen = new Map<string, Kring>()
    for (const { path, name } of versions) {
      const theme = this.#latest(path, name, (at) => this.#theme(path, at))
      if (theme === null) continue
      const kring = kringen.get(theme.kring) ?? { ...EMPTY, slug: theme.kring, themes: [] }
      kring.themes.push(theme)
      kringen.set(theme.kring, kring)
    }
    return { config: this.#library.config, kringen: [...kringen.values()] }
  }

  /** What a version or, where that is null, the last one before it gives; null where none does. */
  #latest<T>(path: string, name: string | null, read: (name: string) => T | null): T | null {
    for (let at = name, seen = new Set<string>(); at !== null && !seen.has(at); ) {
      const value = read(at)
      if (value !== null) return value
      seen.add(at)
      at = this.#origins.get(keyOf(path, at)) ?? null
    }
    return null
  }

  #known = ({ path, id, title }: Sought, name: string): string => keyOf(path, id ?? `\0${title}`, name)

  /** Looks for an item in all versions of its file, so that none of them need be kept. */
  #meet(sought: Sought): void {
    const files = this.#commits.flatMap((commit) => commit.files.filter(({ path }) => path === sought.path))
    const names = new Set(files.flatMap(({ before, after }) => [...before, after].filter((name) => name !== null)))
    for (const name of names) this.#items.set(this.#known(sought, name), null)
    this.#library.contents([...names], (name, bytes) => {
      const { source, problems } = decode(sought.path, bytes)
      if (problems.length === 0) this.#items.set(this.#known(sought, name), this.#find(sought, source))
    })
  }

  #find(sought: Sought, source: Source): Placed[] | null {
    const place = placeOf(source.file)
    if (!place) return []
    const { config, readers } = this.#library
    return within(sought, readTheme(source, place, config, readers))
  }

  #fetch(versions: readonly Version[]): void {
    const wanted = versions.filter(({ path, name }) => name !== null && !this.#themes.has(keyOf(path, name)))
    const paths = new Map<string, Set<string>>()
    for (const { path, name } of wanted) paths.set(name ?? '', (paths.get(name ?? '') ?? new Set()).add(path))
    this.#library.contents([...paths.keys()], (name, bytes) => {
      for (const path of paths.get(name) ?? []) this.#themes.set(keyOf(path, name), this.#read(path, bytes))
    })
  }

  #theme(path: string, name: string): Theme | null {
    if (!this.#themes.has(keyOf(path, name))) this.#fetch([{ path, name }])
    return this.#themes.get(keyOf(path, name)) ?? null
  }

  #read(path: string, bytes: Uint8Array): Theme | null {
    const { config, readers } = this.#library
    const { source, problems } = decode(path, bytes)
    const place = placeOf(path)
    if (!place || problems.length > 0) return null
    const read = readTheme(source, place, config, readers)
    return read.value.factsRead && !read.problems.some(({ id }) => BREAKING.has(id)) ? read.value : null
  }
}

/** Problems after which a version doesn't tell which items there are, and a later one that was mended does. */
const BREAKING: ReadonlySet<string> = new Set(['samenvoegconflict', 'open-front-matter', 'open-blok'])

/** Problems after which an item may be there without being seen as one. */
const LOST: ReadonlySet<string> = new Set([
  'item-zonder-sectie',
  'id-zonder-item',
  'bijna-kop',
  'onderdeel-verkeerde-plek',
])

/** The items of a theme that are called so; null where what is wrong in the file may hide them, or their facts. */
function within(
  { id, title }: Sought,
  { value, problems }: { value: Theme; problems: readonly ReaderProblem[] },
): Placed[] | null {
  const all: Item[] = [...value.challenges, ...value.wishes, ...value.projects]
  const found = all.filter((item) => item.id === id && (id !== null || isSame(item.title, title)))
  const hidden = problems.some(
    (problem) =>
      BREAKING.has(problem.id) ||
      LOST.has(problem.id) ||
      (problem.id === 'gegevens-zonder-kop' && problem.args.id === id),
  )
  if (!value.factsRead || (found.length === 0 && hidden)) return null
  if (problems.some((problem) => problem.id === 'samenvoegconflict')) return null
  const { kring, slug: theme, file } = value
  return found.map((item) => ({ kring, theme, file, item }))
}

const EMPTY: Omit<Kring, 'slug' | 'themes'> = {
  file: '',
  adopted: null,
  updated: null,
  review: null,
  horizon: null,
  surveyPeriod: null,
  intro: '',
  dot: '',
  sections: [],
  journal: [],
  decisions: [],
  ballots: null,
  invalidBallots: 0,
  waves: [],
}

const keyOf = (...parts: string[]): string => parts.join('\0')
