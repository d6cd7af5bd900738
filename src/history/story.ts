/** The story of one item: what every commit did to it, followed back through moves between files and changes of its id. */
import type { Item, ItemKey } from '../plan/model.ts'
import { allItems } from '../plan/references.ts'
import type { ItemFact } from './compare.ts'
import { common, type Happening, type Other } from './happening.ts'
import { itemFacts } from './item-facts.ts'
import { type Match, matchItems, renamed } from './match.ts'
import { partAsCalledNow } from './renames.ts'
import { isSame } from './same.ts'
import type { Placed } from './side.ts'
import { type FileChange, type Library, placeOf, type Sought, Versions } from './versions.ts'

/** A commit that touched plan files; `commit` is null for what is on disk only. */
export interface PlanCommit {
  commit: string | null
  /** ISO date; null for what is on disk only. */
  date: string | null
  author: string | null
  subject: string | null
  /** The commits before it that touched plan files. */
  parents: readonly string[]
  files: readonly FileChange[]
}

/** What to look for in a commit and before it. `name` is the content that the file must have for it; absent where that isn't known. */
export interface Trail extends Sought {
  name?: string | null
}

export type StoryEvent = Happening & Pick<PlanCommit, 'commit' | 'date' | 'author' | 'subject'>

/** The story of an item, and all items that were met on the way, by key, as they were last. */
export interface Story {
  events: StoryEvent[]
  met: Map<ItemKey, Item>
}

/** The events of an item, oldest first. `commits` have a child before its parents; the first one is where the item is known as `start`. */
export function storyOf(
  library: Library,
  commits: readonly PlanCommit[],
  start: Trail,
  kind: Item['kind'] | null,
): Story {
  const teller = new Teller(library, commits, kind)
  const trails = new Map<string, Trail[]>([[commits[0]?.commit ?? '', [start]]])
  const events: StoryEvent[] = []
  for (const commit of commits) {
    const { date, author, subject } = commit
    for (const here of fitting(commit, trails.get(commit.commit ?? '') ?? [])) {
      const { happening, before } = teller.tell(commit, here)
      if (happening) events.push({ ...happening, commit: commit.commit, date, author, subject })
      for (const [i, parent] of commit.parents.entries())
        trails.set(parent, distinct([...(trails.get(parent) ?? []), ...(before[i] ?? [])], exactly))
    }
  }
  return { events: events.reverse(), met: teller.met }
}

const distinct = (trails: readonly Trail[], as: (trail: Trail) => unknown[]): Trail[] => [
  ...new Map(trails.map((trail) => [JSON.stringify(as(trail)), trail])).values(),
]

// An unknown content is not the content of a file that isn't there.
const exactly = ({ path, id, title, name = '' }: Trail): unknown[] => [path, id, title, name]

/**
 * What to look for in a commit. Where a merge left the content of a file behind, what was done on the way to it is not part of the story;
 * those that came along several branches to one content are one.
 */
function fitting({ files }: PlanCommit, trails: readonly Trail[]): Trail[] {
  const after = new Map(files.map((file) => [file.path, file.after]))
  const [met, passing] = [trails.filter(({ path }) => after.has(path)), trails.filter(({ path }) => !after.has(path))]
  const fits = met.filter(({ path, name }) => name === undefined || name === after.get(path))
  return [...passing, ...distinct(fits, ({ path, id, title }) => [path, id, title])]
}

interface Side {
  happening: Happening | null
  /** Under what the item is to be looked for before this commit. */
  before: Trail[]
}

/** Tells what commits did to an item. */
class Teller {
  readonly met = new Map<ItemKey, Item>()
  readonly #versions: Versions
  #kind: Item['kind'] | null

  constructor(library: Library, commits: readonly PlanCommit[], kind: Item['kind'] | null) {
    this.#versions = new Versions(library, commits)
    this.#kind = kind
  }

  /** What happened, and what to look for in each parent. */
  tell(commit: PlanCommit, trail: Trail): { happening: Happening | null; before: Trail[][] } {
    const { parents } = commit
    const file = commit.files.find(({ path }) => path === trail.path)
    if (!file) return { happening: null, before: parents.map(() => [trail]) }
    const sides = file.before.map((_, parent) => this.#against(commit, trail, file, parent))
    // Git leaves out parents without plans, and then doesn't say whose contents are whose.
    const same = sides.length === parents.length
    const all = sides.flatMap(({ before }) => before.map(({ name: _, ...sought }): Trail => sought))
    return {
      happening: common(sides.map(({ happening }) => happening)),
      before: parents.map((_, i) => (same ? (sides[i]?.before ?? []) : all)),
    }
  }

  #against(commit: PlanCommit, trail: Trail, file: FileChange, parent: number): Side {
    const name = file.before[parent] ?? null
    const before = { ...trail, name }
    const was = this.#item(trail, name)
    const is = this.#item(trail, file.after)
    if (!was && !is) return { happening: null, before: [before] }
    const told = was && is && itemFacts(was, is, renamed([]))
    const gained = was && is?.item.formerly.some((key) => !was.item.formerly.includes(key))
    if (told?.length === 0 && !gained) return { happening: null, before: [before] }
    // An item that is there on both sides can only be another one where somebody says so, which its title or former names show; and
    // what follows from a move of another item is no change of this one.
    const matters = !told || gained || told.some(({ fact }) => MATCHED.has(fact))
    const matches = matters ? this.#matches(commit, trail, parent, !was) : []
    const own = matches.find(({ before: then, after }) => isAt(is ? after : then, trail))
    if (!is) return { happening: was && { what: 'gone', item: was, into: whereTo(own) }, before: [before] }
    const origin = own ? own.before : was
    if (!origin) return this.#created(commit, is, parent, was ? [] : [before])
    if (was && isAt(origin, trail)) return { happening: changed(was, is, matches), before: [before] }
    return { happening: changed(origin, is, matches), before: [at(commit, soughtAs(origin), parent)] }
  }

  #created(commit: PlanCommit, item: Placed, parent: number, before: readonly Trail[]): Side {
    const former = formerNames(item).map((sought) => at(commit, sought, parent))
    return { happening: { what: 'created', item }, before: [...before, ...former] }
  }

  /** The item in a version of its file. */
  #item(sought: Sought, name: string | null): Placed | null {
    const found = this.#versions.items(sought, name)
    const placed = found.find(({ item }) => this.#kind === null || item.kind === this.#kind)
    this.#kind ??= placed?.item.kind ?? null
    return placed ?? null
  }

  /** What became of all items of the files of a commit: of those plans and, where the item comes from elsewhere, of all. */
  #matches(commit: PlanCommit, trail: Trail, parent: number, needed: boolean): Match[] {
    // What comes out of nothing, as all does in a first commit, comes from nowhere.
    if (!commit.files.some(({ before }) => before[parent])) return []
    const folder = placeOf(trail.path)?.folder
    const between = (files: readonly FileChange[]): Match[] => {
      const now = this.#versions.plans(files.map(({ path, after }) => ({ path, name: after })))
      const was = this.#versions.plans(files.map(({ path, before }) => ({ path, name: before[parent] ?? null })))
      const then = partAsCalledNow(was, now)
      for (const plans of [now, then])
        for (const { item } of allItems(plans))
          if (item.key !== null && !this.met.has(item.key)) this.met.set(item.key, item)
      return matchItems(then, now)
    }
    const near = between(commit.files.filter(({ path }) => placeOf(path)?.folder === folder))
    if (!needed || near.some(({ before, after }) => before && isAt(after, trail))) return near
    return between(commit.files)
  }
}

const MATCHED: ReadonlySet<ItemFact['fact']> = new Set(['title', 'challenges', 'wishes', 'blockedBy'])

const isAt = (placed: Placed | null, { path, id, title }: Sought): boolean =>
  placed?.file === path && placed.item.id === id && (id !== null || isSame(placed.item.title, title))
const soughtAs = ({ file, item: { id, title } }: Placed): Sought => ({ path: file, id, title })

/** A trail with the content that its file had before a commit, where that touched it. */
function at({ files }: PlanCommit, sought: Sought, parent: number): Trail {
  const file = files.find(({ path }) => path === sought.path)
  return file ? { ...sought, name: file.before[parent] ?? null } : sought
}

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
function formerNames({ file, item }: Placed): Sought[] {
  const folder = placeOf(file)?.folder ?? ''
  return item.formerly.flatMap((key) => {
    const [kring, theme, id] = key.split('/')
    return id === undefined ? [] : [{ path: `${folder}${kring}/${theme}.md`, id, title: item.title }]
  })
}
