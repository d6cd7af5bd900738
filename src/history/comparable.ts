/** Two versions of the plans without what can't be read: on one side that is taken from the other, so that nothing seems to have changed there. */
import type { Item, ItemKey, Kring, Plans, Theme } from '../plan/model.ts'
import { BALLOTS_FILE, KRING_FILE, type PlanSet, waveFile } from '../plan/plan-set.ts'
import { allItems } from '../plan/references.ts'
import { UNREAD } from '../plan/unread.ts'
import { type Changes, changesBetween } from './changes.ts'
import { type Match, matchItems } from './match.ts'
import { matchesOf } from './previous.ts'
import { type Refused, refusedIn, withoutRefused } from './refused.ts'

/** A file that can't be read, wholly or in part, on some sides. */
export interface UnreadFile {
  file: string
  before: boolean
  after: boolean
  /** Only some values of it; the rest is compared. */
  partly: boolean
}

/** The plans of both sides as far as they can be compared, which item is which, and the files of which it is unknown what changed in them. */
export interface Sides {
  before: Plans
  after: Plans
  matches: Match[]
  unread: UnreadFile[]
}

/** The same, with what differs. */
export interface Comparison extends Sides {
  changes: Changes
}

/** Compares two versions of the plans as far as they can be read. */
export function compare(before: PlanSet, after: PlanSet): Comparison {
  const sides = sidesOf(before, after)
  return { ...sides, changes: changesBetween(sides.before, sides.after, sides.matches) }
}

/** Two versions of the plans side by side, as far as they can be read. */
export function sidesOf(before: PlanSet, after: PlanSet): Sides {
  const [unreadThen, unreadNow] = [unreadIn(before), unreadIn(after)]
  const [refusedThen, refusedNow] = [refusedIn(before), refusedIn(after)]
  const isUnread = (file: string): boolean => unreadThen.has(file) || unreadNow.has(file)
  const files = [...new Set([...unreadThen, ...unreadNow, ...refusedThen.keys(), ...refusedNow.keys()])].sort()
  const same = (file: string): boolean => {
    const text = after.sources.get(file)?.text
    return text !== undefined && text === before.sources.get(file)?.text
  }
  // What reads the same didn't change, whatever is wrong with it.
  const unread = files
    .filter((file) => !same(file))
    .map((file) =>
      isUnread(file)
        ? { file, before: unreadThen.has(file), after: unreadNow.has(file), partly: false }
        : { file, before: refusedThen.has(file), after: refusedNow.has(file), partly: true },
    )
  const partly = (refused: Refused): Refused => new Map([...refused].filter(([file]) => !isUnread(file)))
  const then = withoutRefused(filled(before.plans, unreadThen, after.plans), partly(refusedThen), after.plans)
  // Of what can't be read on either side what is known now stands for both.
  const now = withoutRefused(
    filled(after.plans, new Set([...unreadNow].filter((file) => !unreadThen.has(file))), before.plans),
    partly(refusedNow),
    then,
  )
  const matches = files.length === 0 ? matchesOf(before, after) : matchItems(then, now)
  return { before: then, after: now, matches, unread }
}

function unreadIn({ problems }: PlanSet): Set<string> {
  return new Set(problems.filter(({ id }) => UNREAD.has(id)).map(({ file }) => file))
}

/** The plans, with those of the other side in place of what can't be read. */
function filled(plans: Plans, unread: ReadonlySet<string>, other: Plans): Plans {
  if (unread.size === 0) return plans
  // What an item was called before is gone there.
  const gone = new Set([...allItems(plans)].flatMap(({ item }) => item.formerly))
  return { ...plans, kringen: plans.kringen.map((kring) => kringWith(kring, unread, other, gone)) }
}

function kringWith(kring: Kring, unread: ReadonlySet<string>, { kringen }: Plans, gone: ReadonlySet<ItemKey>): Kring {
  const { slug, themes, waves } = kring
  const there = kringen.find((k) => k.slug === slug)
  if (!there) return kring
  const fileOf = (theme: Theme): string => `${slug}/${theme.slug}.md`
  const { ballots, invalidBallots } = unread.has(`${slug}/${BALLOTS_FILE}`) ? there : kring
  const still = <T extends Item>(items: readonly T[]): T[] => items.filter(({ key }) => key === null || !gone.has(key))
  const others = there.themes
    .filter((theme) => unread.has(fileOf(theme)))
    .map((theme) => ({
      ...theme,
      challenges: still(theme.challenges),
      wishes: still(theme.wishes),
      projects: still(theme.projects),
    }))
  // A file that can't be read at all has no theme.
  const missing = others.filter((theme) => !themes.some((t) => t.slug === theme.slug))
  return {
    ...(unread.has(`${slug}/${KRING_FILE}`) ? there : kring),
    ballots,
    invalidBallots,
    waves: waves.some(({ year }) => unread.has(`${slug}/${waveFile(String(year))}`)) ? there.waves : waves,
    themes: [...themes.map((theme) => others.find((t) => t.slug === theme.slug) ?? theme), ...missing],
  }
}
