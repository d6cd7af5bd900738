/** How much of the plans was read: only over that may be said that nothing is missing, late or open. */
import type { Config, Kring } from './model.ts'
import { CONFIG_FILE, type PlanSet } from './plan-set.ts'
import { REFUSING } from './problem.ts'
import { isBreaking } from './references.ts'
import { UNREAD } from './unread.ts'

/** The theme files of some kringen. Paths are from the workspace. */
export interface Reach {
  /** How many there should be: one for each kring and theme. */
  themes: number
  /** Those that aren't there. */
  absent: string[]
  /** Those of which something could not be read, and `masterplan.yaml` where that is so. */
  unread: string[]
  /** Those of other kringen, in which a project may take up a wish of these. */
  elsewhere?: string[]
}

/** The files in which something could not be read that may hold whole items. */
export function unreadFiles({ problems }: PlanSet): Set<string> {
  return new Set(problems.filter(({ id }) => UNREAD.has(id) || isBreaking(id)).map(({ file }) => file))
}

/** Those, and the plan files in which any value was refused: of nothing in them may be said that it isn't there. */
export function partlyRead(set: PlanSet): Set<string> {
  const refusing = set.problems.flatMap(({ id, file }) => (REFUSING.has(id) && file !== CONFIG_FILE ? [file] : []))
  return new Set([...unreadFiles(set), ...refusing])
}

/** The reach of what was read of some kringen. `unread` are the files that could not wholly be read. */
export function reachOf(
  kringen: readonly Kring[],
  { themes, kringen: all }: Config,
  unread: ReadonlySet<string>,
): Reach {
  const files = kringen.flatMap((kring) =>
    themes.map(({ slug }) => ({
      file: `${kring.slug}/${slug}.md`,
      theme: kring.themes.find((theme) => theme.slug === slug),
    })),
  )
  const wishes = kringen.some((kring) => kring.themes.some((theme) => theme.wishes.length > 0))
  const others = wishes ? all.filter(({ slug }) => kringen.every((kring) => kring.slug !== slug)) : []
  const elsewhere = others.flatMap(({ slug }) => {
    return themes.map((theme) => `${slug}/${theme.slug}.md`).filter((file) => unread.has(file))
  })
  return {
    ...(elsewhere.length > 0 && { elsewhere }),
    themes: files.length,
    absent: files.flatMap(({ file, theme }) => (theme || unread.has(file) ? [] : [file])),
    unread: [
      ...(unread.has(CONFIG_FILE) ? [CONFIG_FILE] : []),
      ...files.flatMap(({ file, theme }) => (unread.has(file) || theme?.factsRead === false ? [file] : [])),
    ],
  }
}

/** Whether any theme file is there. */
export const isKnown = ({ themes, absent }: Reach): boolean => absent.length < themes

/** Whether all that should be there was read. */
export const isWhole = (reach: Reach): boolean => isKnown(reach) && reach.absent.length + reach.unread.length === 0
