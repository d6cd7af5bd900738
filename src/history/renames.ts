/** Kringen and themes that got another name: the plans then, as all is called now, so that whatever compares them follows. */
import { bareName } from '../diagnostics/bare.ts'
import type { Config, Item, ItemKey, Kring, Plans, Theme } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'

/** Slugs of then by which something is called otherwise now. */
interface Renames {
  kringen: ReadonlyMap<string, string>
  themes: ReadonlyMap<string, string>
}

type Entries = readonly { slug: string; name?: string; formerly?: string[]; aliases?: string[] }[]

/**
 * The slugs that something had then: those that `voorheen` states, and, where it has files now, that of what was called as one of its
 * aliases. Without a file it may as well be a slip in the name of what stands on disk.
 */
function slugsThen(
  { slug: is, formerly = [], aliases = [] }: Entries[number],
  before: Entries,
  onDisk: ReadonlySet<string>,
): string[] {
  const called = new Set((onDisk.has(is) ? aliases : []).map(bareName).filter((name) => name !== ''))
  const isCalled = ({ slug, name = slug }: Entries[number]): boolean =>
    called.has(bareName(name)) || called.has(bareName(slug))
  return called.size === 0 ? formerly : [...formerly, ...before.filter(isCalled).map(({ slug }) => slug)]
}

/**
 * What `voorheen` and aliases state of kringen or themes. A name that is still in use means what it meant. What goes on from several goes
 * on from the first that it names, and of several that go on from one the first does; the others were merged, or are new, and their items
 * have moved.
 */
function renamesIn(before: Entries, after: Entries, onDisk: ReadonlySet<string>): Map<string, string> {
  const [then, now] = [before, after].map((entries) => new Set(entries.map(({ slug }) => slug)))
  const names = new Map<string, string>()
  for (const entry of after) {
    const { slug } = entry
    if (then?.has(slug)) continue
    const old = slugsThen(entry, before, onDisk).find((name) => then?.has(name) && !now?.has(name) && !names.has(name))
    if (old !== undefined) names.set(old, slug)
  }
  return names
}

/** A part of the plans then, as it is called in that part of the plans now; its files stand where they stood. */
export function partAsCalledNow(then: Plans, now: Plans): Plans {
  const present = ({ config, kringen }: Plans): Config => {
    const themes = new Set(kringen.flatMap((kring) => kring.themes.map(({ slug }) => slug)))
    const entries = <T extends { slug: string }>(known: readonly T[], slugs: Iterable<string>): T[] =>
      [...slugs].map((slug) => known.find((entry) => entry.slug === slug) ?? ({ slug } as T))
    return {
      ...config,
      kringen: entries(
        config.kringen,
        kringen.map(({ slug }) => slug),
      ),
      themes: entries(config.themes, themes),
    }
  }
  const renames = allRenames(present(then), { ...now, config: present(now) })
  return renames === null ? then : withNames(then, renames, (file) => file)
}

const THEN = new WeakMap<object, string>()

/** The slug that an entry of then had, which is called otherwise now; null where it is called what it was. */
export function calledThen(entry: object | undefined): string | null {
  return (entry && THEN.get(entry)) ?? null
}

/** Where the files of then would stand now. */
export function filesAsCalledNow({ config }: Plans, now: Plans): (file: string) => string {
  const renames = allRenames(config, now)
  return renames === null ? (file) => file : filesBy(config, renames)
}

/** All that was read then, with the names of `now`, and its files where they would stand now; the same where nothing is called otherwise. */
export function setAsCalledNow(set: PlanSet, now: Plans): PlanSet {
  const renames = allRenames(set.plans.config, now)
  if (renames === null) return set
  const file = filesBy(set.plans.config, renames)
  return {
    ...set,
    plans: withNames(set.plans, renames, file),
    files: set.files.map(file).sort(),
    sources: new Map([...set.sources].map(([path, source]) => [file(path), { ...source, file: file(path) }])),
    problems: set.problems.map((problem) => ({
      ...problem,
      file: file(problem.file),
      ...(problem.related && { related: problem.related.map((spot) => ({ ...spot, file: file(spot.file) })) }),
    })),
    untold: new Map(
      [...set.untold].map(([name, count]) => {
        const [id = '', ...path] = name.split(' ')
        return [[id, file(path.join(' '))].join(' '), count]
      }),
    ),
  }
}

function filesBy({ kringen }: Config, renames: Renames): Paths {
  return (path) => {
    const [kring = '', name, ...deeper] = path.split('/')
    if (name === undefined || !kringen.some(({ slug }) => slug === kring)) return path
    const theme = /^(.+)\.md$/.exec(name)?.[1]
    const called = theme === undefined ? undefined : renames.themes.get(theme)
    return [renames.kringen.get(kring) ?? kring, called === undefined ? name : `${called}.md`, ...deeper].join('/')
  }
}

/** The kringen and themes that have a theme file. */
function onDiskIn({ kringen }: Plans): { kringen: Set<string>; themes: Set<string> } {
  const there = kringen.filter(({ themes }) => themes.length > 0)
  return {
    kringen: new Set(there.map(({ slug }) => slug)),
    themes: new Set(there.flatMap(({ themes }) => themes.map(({ slug }) => slug))),
  }
}

function allRenames(before: Config, after: Plans): Renames | null {
  const { kringen: ofKringen, themes: ofThemes } = onDiskIn(after)
  const kringen = renamesIn(before.kringen, after.config.kringen, ofKringen)
  const themes = renamesIn(before.themes, after.config.themes, ofThemes)
  return kringen.size + themes.size === 0 ? null : { kringen, themes }
}

function withNames({ config, kringen }: Plans, { kringen: ofKring, themes: ofTheme }: Renames, file: Paths): Plans {
  const kring = (slug: string): string => ofKring.get(slug) ?? slug
  const theme = (slug: string): string => ofTheme.get(slug) ?? slug
  const key = (name: ItemKey): ItemKey => {
    const [inKring = '', inTheme = '', ...id] = name.split('/')
    return [kring(inKring), theme(inTheme), ...id].join('/')
  }
  const called = <T extends { slug: string }>(entries: readonly T[], name: (slug: string) => string): T[] =>
    entries.map((entry) => {
      const now = { ...entry, slug: name(entry.slug) }
      if (now.slug !== entry.slug) THEN.set(now, entry.slug)
      return now
    })
  const attached = ({ attachments }: { attachments?: string[] }): { attachments?: string[] } =>
    attachments ? { attachments: attachments.map(file) } : {}
  const item = <T extends Item>(one: T): T => {
    const shared = { ...one, key: one.key && key(one.key), formerly: one.formerly.map(key) }
    if (shared.kind === 'wish') return { ...shared, challenges: shared.challenges.map(key) }
    if (shared.kind === 'challenge') return shared
    return { ...shared, ...attached(shared), wishes: shared.wishes.map(key), blockedBy: shared.blockedBy.map(key) }
  }
  const ofThemes = (one: Theme): Theme => ({
    ...one,
    ...attached(one),
    kring: kring(one.kring),
    slug: theme(one.slug),
    file: file(one.file),
    challenges: one.challenges.map(item),
    wishes: one.wishes.map(item),
    projects: one.projects.map(item),
  })
  return {
    config: { ...config, kringen: called(config.kringen, kring), themes: called(config.themes, theme) },
    kringen: kringen.map(
      (one): Kring => ({
        ...one,
        ...attached(one),
        slug: kring(one.slug),
        file: file(one.file),
        themes: one.themes.map(ofThemes),
        ballots:
          one.ballots?.map((ballot) =>
            Object.fromEntries(Object.entries(ballot).map(([slug, score]) => [theme(slug), score])),
          ) ?? null,
      }),
    ),
  }
}

type Paths = (file: string) => string

/** The slug of what a kring or theme that is gone was merged into, as `voorheen` or an alias states; null where neither does. */
export function mergedInto(list: 'kringen' | 'themes', slug: string, before: Plans, after: Plans): string | null {
  const gone = before.config[list].filter((entry) => entry.slug === slug)
  const onDisk = onDiskIn(after)[list]
  const all: Entries = after.config[list]
  return all.find((entry) => slugsThen(entry, gone, onDisk).includes(slug))?.slug ?? null
}
