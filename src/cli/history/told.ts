/** Finds the item that somebody means, now or in the past, and asks git for its story. */
import { onceCalled } from '../../history/past.ts'
import { type PlanCommit, type Story, type StoryEvent, storyOf } from '../../history/story.ts'
import { type FileChange, type Library, placeOf, type Sought } from '../../history/versions.ts'
import { wordsIn } from '../../language/words.ts'
import { readConfig } from '../../plan/config.ts'
import type { Config, Item, ItemKey } from '../../plan/model.ts'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import { allItems } from '../../plan/references.ts'
import { decode } from '../../plan/source.ts'
import { allNames } from '../../report/changes/names.ts'
import { isShallow, prefixOf } from '../../workspace/git/branches.ts'
import { committedFiles, contentsOf, type LoggedCommit, planLog, uncommitted } from '../../workspace/git/log.ts'
import { needRepository } from '../../workspace/git/moments.ts'
import { snapshotsInstead } from '../../workspace/kept/past.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { type FoundItem, findAnyItem } from '../../workspace/named/find-item.ts'
import { reading, type Workspace } from '../../workspace/open.ts'

/** An item, in the plan or no longer, and what happened to it. */
export interface Told extends Story {
  /** null for an item without an id. */
  key: ItemKey | null
  /** Where it stands or, where it is no longer in the plan, last stood. */
  place: { kring: string; theme: string }
  /** null for an item that is no longer in the plan. */
  item: Item | null
  /** Whether only a part of the history is here. */
  shallow: boolean
  /** Whether it is told by snapshots, which know only since when something is so at the latest. */
  snapshots: boolean
  /** The settings now, with the names of what they held once. */
  config: Config
}

/** The story of the item that is meant. Throws a Misuse where there is none, or no history. */
export async function historyOf(workspace: Workspace, asked: string): Promise<Told> {
  needRepository(workspace.host, workspace.root)
  const archive = await archiveOf(workspace)
  const items = [...allItems(workspace.set.plans)]
  // A name that is in use goes before one that was.
  const exact =
    items.find(({ item }) => item.key === asked) ?? items.find(({ item }) => item.formerly.includes(asked)) ?? null
  if (exact) return archive.present(exact)
  const [kring, theme, id, ...more] = asked.split('/')
  if (kring && theme && id && more.length === 0) {
    const [told] = await archive.past(archive.paths(`${kring}/${theme}.md`).map((path) => ({ path, id, title: '' })))
    if (told) return told
  }
  try {
    return await archive.present(findAnyItem(asked, workspace.set.plans))
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const [told, ...others] = await archive.past(archive.onceCalled(asked))
    if (!told) throw error
    // One that went on elsewhere, under that name too, is told there.
    const met = new Set(told.events.map(({ item }) => item.item.key))
    const all = [told, ...others.filter(({ key }) => !met.has(key))]
    // Of several that were called so, the one that is still there is meant.
    const [living, ...more] = all.filter(({ item }) => item !== null)
    const keys = all.flatMap(({ key }) => key ?? [])
    if (living && more.length === 0) return living
    if (keys.length === 1) return told
    throw new Misuse(bothLanguages((l) => wordsIn(l).rank.explain.several(asked, keys.slice(0, 6).join(', '))))
  }
}

/** The history of a workspace, what is not committed included. */
async function archiveOf(workspace: Workspace): Promise<Archive> {
  const { host, root, set } = workspace
  const log = planLog(host, root)
  const contents = contentsOf(workspace)
  const settings = log.flatMap(({ files }) => files.filter(({ path }) => path.split('/').at(-1) === CONFIG_FILE))
  const names = [...new Set(settings.flatMap(({ after }) => after ?? []))]
  const config = await reading((readers) => {
    let known = set.plans.config
    contents(names, (_, bytes) => {
      known = allNames(readConfig(decode(CONFIG_FILE, bytes).source, readers).value, known)
    })
    return known
  })
  return new Archive(workspace, config, log, contents)
}

class Archive {
  readonly #workspace: Workspace
  readonly #config: Config
  readonly #prefix: string
  readonly #commits: PlanCommit[]
  /** What every file of the plans holds now, by name. */
  readonly #now: Map<string, string | null>
  readonly #shallow: boolean
  readonly #snapshots: boolean
  readonly #contents: ReturnType<typeof contentsOf>

  constructor(workspace: Workspace, config: Config, log: LoggedCommit[], contents: Library['contents']) {
    const { host, root } = workspace
    this.#workspace = workspace
    this.#config = config
    this.#prefix = prefixOf(host, root) ?? ''
    const committed = committedFiles(host, root)
    const now = uncommitted(workspace, this.#prefix, committed, log)
    const has = (list: readonly { slug: string }[], slug: string): boolean => list.some((entry) => entry.slug === slug)
    // Another Markdown file, in an archive for instance, is no plan.
    const isPlan = ({ path }: FileChange): boolean => {
      const place = placeOf(path)
      return place !== null && has(config.kringen, place.kring) && has(config.themes, place.theme)
    }
    this.#commits = (now ? [now, ...log] : log).map((commit) => ({ ...commit, files: commit.files.filter(isPlan) }))
    this.#now = new Map([...committed, ...(now?.files ?? []).map(({ path, after }) => [path, after] as const)])
    this.#shallow = isShallow(host, root)
    this.#snapshots = snapshotsInstead(host, root) !== null
    this.#contents = contents
  }

  async present({ item, theme }: Pick<FoundItem, 'item' | 'theme'>): Promise<Told> {
    const { id, key, kind, title } = item
    const story = await this.#tell({ path: `${this.#prefix}${theme.file}`, id, title }, kind)
    return { ...story, key, place: { kring: theme.kring, theme: theme.slug }, item, ...this.#known() }
  }

  /** The stories of items that are no longer where they were, those without one left out. */
  async past(wanted: readonly Sought[]): Promise<Told[]> {
    const told: Told[] = []
    for (const sought of wanted) {
      const { kring, theme } = placeOf(sought.path) ?? { kring: '', theme: '' }
      const key = `${kring}/${theme}/${sought.id}`
      if (told.some((other) => other.key === key)) continue
      // It may bear another title since.
      const items = [...allItems(this.#workspace.set.plans)]
      const now = items.find(({ item }) => item.key === key) ?? items.find(({ item }) => item.formerly.includes(key))
      const story = now ? null : await this.#tell(sought, null)
      if (now) told.push(await this.present(now))
      else if (story?.events.length) told.push({ ...story, key, place: { kring, theme }, item: null, ...this.#known() })
    }
    return told
  }

  /** Every place from the root of the repository where a file of the plans stands or stood, its own folder first. */
  paths(file: string): string[] {
    const all = this.#commits.flatMap(({ files }) => files.map(({ path }) => path))
    return [...new Set([`${this.#prefix}${file}`, ...all])].filter((path) => path === file || path.endsWith(`/${file}`))
  }

  onceCalled(asked: string): Sought[] {
    return onceCalled(asked, this.#commits, this.#contents)
  }

  #known(): Pick<Told, 'shallow' | 'snapshots' | 'config'> {
    return { shallow: this.#shallow, snapshots: this.#snapshots, config: this.#config }
  }

  async #tell(sought: Sought, kind: Item['kind'] | null): Promise<Story> {
    const config = this.#config
    const start = { ...sought, name: this.#now.get(sought.path) ?? null }
    const story = await reading((readers) =>
      storyOf({ config, readers, contents: this.#contents }, this.#commits, start, kind),
    )
    const begins = this.#shallow || this.#snapshots
    return begins ? { ...story, events: story.events.map(knownAt(this.#commits)) } : story
  }
}

/** Where the history begins, what was there wasn't made there. */
function knownAt(commits: readonly PlanCommit[]): (event: StoryEvent) => StoryEvent {
  const first = new Set(commits.filter(({ parents }) => parents.length === 0).map(({ commit }) => commit))
  return (event) => (event.what === 'created' && first.has(event.commit) ? { ...event, what: 'known' } : event)
}
