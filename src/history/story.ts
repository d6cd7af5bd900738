/** The story of one item: what every commit did to it, followed back through moves between files and changes of its id. */
import type { Item, ItemKey } from '../plan/model.ts'
import { common, type Happening, type Other } from './happening.ts'
import { type ItemFact, itemFacts } from './item-facts.ts'
import { type Match, matchItems, type Placed, renamed } from './match.ts'
import { type FileChange, type Library, placeOf, Versions } from './versions.ts'

/** A commit that touched plan files; `commit` is null for what is on disk only. */
export interface PlanCommit {
  commit: string | null
  date: string | null
  author: string | null
  subject: string | null
  parents: readonly string[]
  files: readonly FileChange[]
}

/** Where an item stands: the file from the root of the repository, and its id there. */
export interface Trail {
  path: string
  id: string
}

export type StoryEvent = Happening & Pick<PlanCommit, 'commit' | 'date' | 'author' | 'subject'>

/** The story of an item, and the titles of all that was met on the way, by key. */
export interface Story {
  events: StoryEvent[]
  titles: Map<ItemKey, string>
}

/** The events of an item, oldest first. `commits` have a child before its parents; the first one is where the item is known as `start`. */
export function storyOf(
  library: Library,
  commits: readonly PlanCommit[],
  start: Trail & { kind: Item['kind'] | null },
): Story {
  const teller = new Teller(library, commits, start.kind)
  const trails = new Map<string, Trail[]>([[commits[0]?.commit ?? '', [start]]])
  const events: StoryEvent[] = []
  for (const commit of commits) {
    const { date, author, subject } = commit
    const here = trails.get(commit.commit ?? '') ?? []
    const parents = commit.parents.map((): Trail[] => [])
    for (const trail of here) {
      const { happening, before } = teller.tell(commit, trail)
      if (happening) events.push({ ...happening, commit: commit.commit, date, author, subject })
      for (const [i, list] of parents.entries()) list.push(...(before[i] ?? [trail]))
    }
    for (const [i, parent] of commit.parents.entries())
      trails.set(parent, distinct([...(trails.get(parent) ?? []), ...(parents[i] ?? [])]))
  }
  return { events: events.reverse(), titles: teller.titles }
}

const distinct = (trails: readonly Trail[]): Trail[] => [
  ...new Map(trails.map((trail) => [`${trail.path}\0${trail.id}`, trail])).values(),
]

interface Told {
  happening: Happening | null
  /** Under what the item is to be looked for before this commit, for each parent. */
  before: Trail[][]
}

/** Tells what commits did to an item. */
class Teller {
  readonly titles = new Map<ItemKey, string>()
  readonly #versions: Versions
  readonly #commits: readonly PlanCommit[]
  readonly #fetched = new Set<string>()
  #kind: Item['kind'] | null

  constructor(library: Library, commits: readonly PlanCommit[], kind: Item['kind'] | null) {
    this.#versions = new Versions(library, commits)
    this.#commits = commits
    this.#kind = kind
  }

  tell(commit: PlanCommit, trail: Trail): Told {
    const file = commit.files.find(({ path }) => path === trail.path)
    if (!file) return { happening: null, before: [] }
    this.#fetch(trail.path)
    const sides = file.before.map((_, parent) => this.#against(commit, trail, file, parent))
    const happenings = sides.map(({ happening }) => happening)
    return { happening: common(happenings), before: sides.map(({ before }) => before) }
  }

  #against(
    commit: PlanCommit,
    trail: Trail,
    file: FileChange,
    parent: number,
  ): { happening: Happening | null; before: Trail[] } {
    const was = this.#item(file.path, file.before[parent] ?? null, trail.id)
    const is = this.#item(file.path, file.after, trail.id)
    if (!was && !is) return { happening: null, before: [trail] }
    if (was && is) {
      const facts = itemFacts(was, is, (key) => key)
      const gained = is.item.formerly.some((key) => !was.item.formerly.includes(key))
      if (facts.length === 0 && !gained) return { happening: null, before: [trail] }
      // What follows from a move of another item is no change of this one.
      const matches = gained || facts.some(isLink) ? this.#matches(commit, trail, parent) : []
      return { happening: changed(was, is, matches), before: [trail] }
    }
    const matches = this.#matches(commit, trail, parent, !was)
    const own = matches.find(({ before, after }) => isAt(was ? before : after, trail))
    if (is) {
      const origin = own?.before ?? null
      if (origin) return { happening: changed(origin, is, matches), before: [trailOf(origin)] }
      return { happening: { what: 'created', item: is }, before: [trail, ...formerTrails(is)] }
    }
    return { happening: was && { what: 'gone', item: was, into: whereTo(own) }, before: [trail] }
  }

  /** The item that has an id in a version of a file. */
  #item(path: string, name: string | null, id: string): Placed | null {
    const theme = this.#versions.theme({ path, name })
    if (!theme) return null
    const items: Item[] = [...theme.challenges, ...theme.wishes, ...theme.projects]
    for (const { key, title } of items) if (key !== null && !this.titles.has(key)) this.titles.set(key, title)
    const item = items.find((i) => i.id === id && (this.#kind === null || i.kind === this.#kind))
    if (!item) return null
    this.#kind = item.kind
    return { kring: theme.kring, theme: theme.slug, file: path, item }
  }

  /** What became of all items of the files of a commit: of those plans and, where the item comes from elsewhere, of all. */
  #matches(commit: PlanCommit, trail: Trail, parent: number, needed = false): Match[] {
    this.#versions.fetch(commit.files)
    const folder = placeOf(trail.path)?.folder
    const between = (files: readonly FileChange[]): Match[] =>
      matchItems(
        this.#versions.plans(files.map(({ path, before }) => ({ path, name: before[parent] ?? null }))),
        this.#versions.plans(files.map(({ path, after }) => ({ path, name: after }))),
      )
    const near = between(commit.files.filter(({ path }) => placeOf(path)?.folder === folder))
    if (!needed || near.some(({ before, after }) => before && isAt(after, trail))) return near
    return between(commit.files)
  }

  /** All versions of a file, when it is first met. */
  #fetch(path: string): void {
    if (this.#fetched.has(path)) return
    this.#fetched.add(path)
    this.#versions.fetch(this.#commits.flatMap(({ files }) => files.filter((file) => file.path === path)))
  }
}

const isLink = ({ fact }: ItemFact): boolean => fact === 'challenges' || fact === 'wishes' || fact === 'blockedBy'
const isAt = (placed: Placed | null, { path, id }: Trail): boolean => placed?.file === path && placed.item.id === id
const trailOf = ({ file, item }: Placed): Trail => ({ path: file, id: item.id ?? '' })

function changed(was: Placed, is: Placed, matches: readonly Match[]): Happening | null {
  const facts = itemFacts(was, is, renamed(matches))
  const absorbed = matches.flatMap(({ before, merged }) =>
    before && merged?.stated && merged.into.item.key === is.item.key
      ? [{ key: before.item.key, title: before.item.title }]
      : [],
  )
  return facts.length + absorbed.length > 0 ? { what: 'changed', item: is, facts, absorbed } : null
}

function whereTo(match: Match | undefined): (Other & { how: 'stated' | 'seen' | 'moved' }) | null {
  const named = ({ item: { key, title } }: Placed): Other => ({ key, title })
  if (match?.after) return { ...named(match.after), how: 'moved' }
  return match?.merged ? { ...named(match.merged.into), how: match.merged.stated ? 'stated' : 'seen' } : null
}

/** Where the former names of an item lead, in its own plans. */
function formerTrails({ file, item }: Placed): Trail[] {
  const folder = placeOf(file)?.folder ?? ''
  return item.formerly.flatMap((key) => {
    const [kring, theme, id] = key.split('/')
    return id === undefined ? [] : [{ path: `${folder}${kring}/${theme}.md`, id }]
  })
}
