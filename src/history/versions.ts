/** The versions of plan files: each read once, and one that can't be read replaced by the last one before it that can. */
import type { Config, Kring, Plans, Theme } from '../plan/model.ts'
import type { Readers } from '../plan/readers.ts'
import { decode } from '../plan/source.ts'
import { readTheme } from '../plan/theme.ts'

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
  /** The bytes of contents by name; all that are asked for at once in one go. */
  contents(names: readonly string[]): ReadonlyMap<string, Uint8Array>
}

/** A content at the place of a theme file. */
export interface Version {
  path: string
  name: string | null
}

/** Where a file stands: the folder of its plans, its kring and its theme; null for what is no theme file. */
export function placeOf(path: string): { folder: string; kring: string; theme: string } | null {
  const [, folder = '', kring, theme] = /^(.*\/)?([^/]+)\/([^/]+)\.md$/s.exec(path) ?? []
  return kring === undefined || theme === undefined || theme === 'kring' ? null : { folder, kring, theme }
}

/** Reads versions of theme files. */
export class Versions {
  readonly #library: Library
  readonly #themes = new Map<string, Theme | null>()
  /** By place and content: what stood there before. */
  readonly #origins = new Map<string, string | null>()

  /** `commits` have a child before its parents. */
  constructor(library: Library, commits: readonly { files: readonly FileChange[] }[]) {
    this.#library = library
    for (const { files } of commits)
      for (const { path, before, after } of files)
        if (after !== null) this.#origins.set(nameOf(path, after), before[0] ?? null)
  }

  /** Fetches contents that will be read, in one go. */
  fetch(files: readonly FileChange[]): void {
    this.#library.contents(files.flatMap(({ before, after }) => [...before, after].filter((name) => name !== null)))
  }

  /** The theme that stands there; of one that can't be read the last version that could, and null where there is none. */
  theme({ path, name }: Version): Theme | null {
    for (let at = name, seen = new Set<string>(); at !== null && !seen.has(at); ) {
      const theme = this.#read(path, at)
      if (theme !== null) return theme
      seen.add(at)
      at = this.#origins.get(nameOf(path, at)) ?? null
    }
    return null
  }

  /** Some themes as plans, to be compared as those are. */
  plans(versions: readonly Version[]): Plans {
    const kringen = new Map<string, Kring>()
    for (const version of versions) {
      const theme = this.theme(version)
      if (theme === null) continue
      const kring = kringen.get(theme.kring) ?? { ...EMPTY, slug: theme.kring, themes: [] }
      kring.themes.push(theme)
      kringen.set(theme.kring, kring)
    }
    return { config: this.#library.config, kringen: [...kringen.values()] }
  }

  #read(path: string, name: string): Theme | null {
    const key = nameOf(path, name)
    const known = this.#themes.get(key)
    if (known !== undefined) return known
    const { config, readers, contents } = this.#library
    const place = placeOf(path)
    const bytes = contents([name]).get(name)
    const decoded = place && bytes && decode(path, bytes)
    const read = decoded && decoded.problems.length === 0 ? readTheme(decoded.source, place, config, readers) : null
    const broken = read === null || !read.value.factsRead || read.problems.some(({ id }) => BREAKING.has(id))
    const theme = broken ? null : read.value
    this.#themes.set(key, theme)
    return theme
  }
}

/** Problems after which a version doesn't tell which items there are, and a later one that was mended does. */
const BREAKING: ReadonlySet<string> = new Set([
  'samenvoegconflict',
  'open-front-matter',
  'open-blok',
  'gegevens-zonder-kop',
  'item-zonder-sectie',
])

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
  ballots: null,
  invalidBallots: 0,
}

const nameOf = (path: string, name: string): string => `${path}\0${name}`
