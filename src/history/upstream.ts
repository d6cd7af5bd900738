/** What a project stands on and what has changed since somebody last looked at it: its wishes and the definition of its theme, from git's log. */
import type { Spot } from '../diagnostics/finding.ts'
import { readConfig } from '../plan/config.ts'
import type { ItemKey, Project, Theme, Wish } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import { allItems } from '../plan/references.ts'
import { decode, type Source } from '../plan/source.ts'
import { itemFacts } from './item-facts.ts'
import { renamed } from './match.ts'
import { isSame, plainText } from './same.ts'
import type { PlanCommit } from './story.ts'
import { unsteadyIn } from './unsteady.ts'
import { type Library, Versions } from './versions.ts'

/** What changed, by the name of the wish or theme that it is of; `places` are where it stands now and where it stood. */
export interface UpstreamChange {
  what: 'text' | 'question' | 'definition'
  of: string
  places: Spot[]
}

/** The changes by project, and the files that their places are in, by revision and file. */
export interface Upstream {
  changes: Map<ItemKey, UpstreamChange[]>
  sources: Map<string, Map<string, Source>>
}

/** A content of a file; null where it isn't there. */
export interface Version {
  /** The place of its commit in the log. */
  at: number
  name: string | null
}

interface Looked {
  theme: Theme
  project: Project
  /** The versions of its file, the last one first, and how many of them surely hold it as it is now. */
  versions: readonly Version[]
  same: number
  /** The first version of which it isn't known, or known that it was another then. */
  other: number
}

/** The log as this asks for it. */
interface Log {
  /** The versions of each file, the last one first, by its path from the root of the repository. */
  files: ReadonlyMap<string, readonly Version[]>
  pathOf(file: string): string
  themeAt(path: string, name: string | null): Theme | undefined
  /** Reads themes that are asked for next, all at once. */
  read(versions: { path: string; name: string | null }[]): void
}

/**
 * What changed since each open project was last looked at: since the commit that made it what it is now. `commits` are those of one line, the
 * last one first; `prefix` is where the plans stand in the repository.
 */
export function upstreamOf(set: PlanSet, commits: readonly PlanCommit[], prefix: string, library: Library): Upstream {
  const versions = new Versions(library, commits)
  const log: Log = {
    files: versionsIn(commits),
    pathOf: (file) => `${prefix}${file}`,
    themeAt: (path, name) => (name === null ? undefined : versions.plans([{ path, name }]).kringen[0]?.themes[0]),
    read: (wanted) => void versions.plans(wanted),
  }
  const nameAt = (file: string, at: number): string | null =>
    log.files.get(log.pathOf(file))?.find((one) => one.at >= at)?.name ?? null
  const definitionsAt = definitionsOf(library)
  const wishes = new Map([...allItems(set.plans)].map(({ theme, item }) => [item.key, { theme, item }]))
  const result: Upstream = { changes: new Map(), sources: new Map() }
  const unsteady = unsteadyIn(set, log.files, prefix, library)
  for (const { theme, project, versions: own, same } of lastLooks(set, log, unsteady)) {
    const at = own[same - 1]?.at
    const commit = at === undefined ? null : commits[at]?.commit
    // What isn't committed is being looked at.
    if (at === undefined || !commit) continue
    const revision = commit.slice(0, 10)
    const keep = (file: string, name: string): void => {
      const files = result.sources.get(revision) ?? new Map<string, Source>()
      if (!files.has(file)) library.contents([name], (_, bytes) => files.set(file, decode(file, bytes).source))
      result.sources.set(revision, files)
    }
    const found = project.wishes.flatMap((key): UpstreamChange[] => {
      const is = wishes.get(key)
      if (is?.item.kind !== 'wish') return []
      const { file } = is.theme
      const name = nameAt(file, at)
      const was = log.themeAt(log.pathOf(file), name)?.wishes.find(({ id }) => id === is.item.id)
      if (!was || name === null) return []
      const { title: of, heading } = is.item
      const places: Spot[] = [
        { file, at: { heading } },
        { file, at: { heading: was.heading }, revision },
      ]
      const changed = wishChanges(was, is.item)
      if (changed.length > 0) keep(file, name)
      return changed.map((what) => ({ what, of, places }))
    })
    const meant = set.plans.config.themes.find(({ slug }) => slug === theme.slug)
    const settings = nameAt(CONFIG_FILE, at)
    if (settings !== null && meant && isOtherwise(definitionsAt(settings).get(theme.slug), meant.definition)) {
      keep(CONFIG_FILE, settings)
      found.push({ what: 'definition', of: meant.name, places: definitionPlaces(theme.slug, revision) })
    }
    if (found.length > 0 && project.key !== null) result.changes.set(project.key, found)
  }
  return result
}

/** The open projects that stand on something unsteady, with how far back they are as they are now. That reads a few versions of each file, however many there are. */
function lastLooks(
  { plans }: PlanSet,
  { files, pathOf, themeAt, read }: Log,
  unsteady: ReadonlySet<string | null>,
): Looked[] {
  const looked = plans.kringen
    .flatMap((kring) => kring.themes)
    .flatMap((theme): Looked[] => {
      const known = files.get(pathOf(theme.file)) ?? []
      const gone = known.findIndex(({ name }) => name === null)
      const versions = gone === -1 ? known : known.slice(0, gone)
      return theme.projects.flatMap((project) =>
        isOpen(project) && versions.length > 0 && [theme.slug, ...project.wishes].some((key) => unsteady.has(key))
          ? [{ theme, project, versions, same: 0, other: versions.length }]
          : [],
      )
    })
  // Each round halves what is left; the first looks at the last version, against what is on disk.
  for (let round = 0, left = looked; left.length > 0; round++) {
    const tried = ({ theme, versions, same, other }: Looked) => {
      const nth = round === 0 ? 0 : (same + other) >> 1
      return { nth, path: pathOf(theme.file), name: versions[nth]?.name ?? null }
    }
    read(left.map(tried))
    for (const one of left) {
      const { nth, path, name } = tried(one)
      if (isAsNow(one, themeAt(path, name))) one.same = nth + 1
      else one.other = nth
    }
    left = left.filter(({ same, other }) => same < other)
  }
  return looked
}

/** The definitions of the themes, by slug, in a content of the settings; each is read once. */
function definitionsOf({ contents, readers }: Library): (name: string) => Map<string, string> {
  const known = new Map<string, Map<string, string>>()
  return (name) => {
    const found = known.get(name) ?? new Map<string, string>()
    if (known.has(name)) return found
    known.set(name, found)
    contents([name], (_, bytes) => {
      const { themes } = readConfig(decode(CONFIG_FILE, bytes).source, readers).value
      for (const { slug, definition } of themes) if (definition) found.set(slug, definition)
    })
    return found
  }
}

/** What a wish says otherwise than it did. */
export function wishChanges(was: Wish, is: Wish): ('text' | 'question')[] {
  return (['text', 'question'] as const).filter((what) => said(was, what) !== said(is, what))
}

/** Whether a theme means something else; one that is new or gone, or can't be read, doesn't. */
export function isOtherwise(was: string | null | undefined, is: string | null | undefined): boolean {
  return Boolean(was) && Boolean(is) && plainText(was ?? '') !== plainText(is ?? '')
}

/** Where the definition of a theme stands, and where it stood in a revision. */
export function definitionPlaces(theme: string, revision: string): Spot[] {
  const spot = { file: CONFIG_FILE, at: { path: ['themas', theme], part: 'key' } } as const
  return [spot, { ...spot, revision }]
}

const said = (wish: Wish, what: 'text' | 'question'): string =>
  plainText(what === 'text' ? wish.prose : (wish.underlyingQuestion ?? ''))

/** Whether nobody touched a project since, or dated its theme. */
function isAsNow({ theme, project }: Looked, then: Theme | undefined): boolean {
  const was = then?.projects.find(({ id }) => id === project.id)
  if (!then || !was || !isSame(then.updated, theme.updated)) return false
  const placed = (item: Project) => ({ kring: theme.kring, theme: theme.slug, file: theme.file, item })
  return itemFacts(placed(was), placed(project), renamed([])).length === 0
}

function versionsIn(commits: readonly PlanCommit[]): Map<string, Version[]> {
  const log = new Map<string, Version[]>()
  for (const [at, { files }] of commits.entries())
    for (const { path, after } of files) {
      const list = log.get(path)
      if (list) list.push({ at, name: after })
      else log.set(path, [{ at, name: after }])
    }
  return log
}
