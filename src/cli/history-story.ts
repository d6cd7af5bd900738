/** Finds the item that somebody means, now or in the past, and asks git for its story. */
import { type PlanCommit, type Story, type StoryEvent, storyOf, type Trail } from '../history/story.ts'
import type { Library } from '../history/versions.ts'
import { wordsIn } from '../language/words.ts'
import type { Item, ItemKey } from '../plan/model.ts'
import { allItems } from '../plan/references.ts'
import { findAnyItem } from '../workspace/find-item.ts'
import { planLog, textsOf, uncommitted } from '../workspace/log.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import { isShallow, needRepository } from '../workspace/moments.ts'
import { reading, type Workspace } from '../workspace/open.ts'

/** An item, in the plan or no longer, and what happened to it. */
export interface Told extends Story {
  key: ItemKey
  /** null for an item that is no longer in the plan. */
  item: Item | null
  /** Whether only a part of the history is here. */
  shallow: boolean
}

/** The story of the item that is meant. Throws a Misuse where there is none, or no history. */
export async function historyOf(workspace: Workspace, asked: string): Promise<Told> {
  const { host, root, set } = workspace
  needRepository(host, root)
  const prefix = host.git(root, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? ''
  const log = planLog(host, root)
  const now = uncommitted(workspace, prefix, log)
  const commits: PlanCommit[] = now ? [now, ...log] : log
  const shallow = isShallow(host, root)
  const contents = textsOf(workspace)
  const tell = async (start: Trail & { kind: Item['kind'] | null }): Promise<Story> => {
    const library = (readers: Library['readers']): Library => ({ config: set.plans.config, readers, contents })
    const { events, titles } = await reading((readers) => storyOf(library(readers), commits, start))
    return { events: shallow ? events.map(knownAt(commits)) : events, titles }
  }

  const exact = [...allItems(set.plans)].find(({ item }) => item.key === asked || item.formerly.includes(asked))
  if (!exact) {
    const [kring, theme, id, ...more] = asked.split('/')
    const end = `${kring}/${theme}.md`
    const paths = new Set([`${prefix}${end}`, ...commits.flatMap(({ files }) => files.map(({ path }) => path))])
    for (const path of more.length > 0 ? [] : paths) {
      if (id === undefined || (path !== end && !path.endsWith(`/${end}`))) continue
      const story = await tell({ path, id, kind: null })
      if (story.events.length > 0) return { ...story, key: asked, item: null, shallow }
    }
  }
  const { item, theme } = exact ?? findAnyItem(asked, set.plans)
  const { id, key, kind } = item
  if (id === null || key === null) throw new Misuse(bothLanguages((l) => wordsIn(l).history.noId(item.title)))
  return { ...(await tell({ path: `${prefix}${theme.file}`, id, kind })), key, item, shallow }
}

/** Where the history begins, what was there wasn't made there. */
function knownAt(commits: readonly PlanCommit[]): (event: StoryEvent) => StoryEvent {
  const first = new Set(commits.filter(({ parents }) => parents.length === 0).map(({ commit }) => commit))
  return (event) => (event.what === 'created' && first.has(event.commit) ? { ...event, what: 'known' } : event)
}
