/** What rules stated of a kring, kept as long as all that they looked at is the same: a workspace in which one file changes costs one kring. */
import type { Config, Kring } from '../plan/model.ts'
import { namesIn, type PlanSet } from '../plan/plan-set.ts'
import type { ReaderProblem } from '../plan/problem.ts'
import type { Source } from '../plan/source.ts'
import type { Asking, Rule, Stated } from './rule.ts'

/** One kring, or what is above all of them, with all that a rule which looks at one kring sees of it besides the configuration. */
interface Part {
  /** The folder; empty above all. */
  slug: string
  kring: Kring | null
  sources: readonly Source[]
  names: readonly string[]
  problems: readonly ReaderProblem[]
  /** By rule. */
  stated: Map<string, Stated[]>
}

/** By the configuration, which is another one as soon as its text is; `asked` is what else such a rule may ask. */
const KEPT = new WeakMap<Config, { asked: readonly unknown[]; parts: ReadonlyMap<string, Part> }>()

/** Answers what a rule states of a workspace. One that looks at one kring is asked only of the kringen that aren't what they were. */
export function checking(set: PlanSet, asking: Asking): (rule: Rule) => Stated[] {
  const { config, kringen } = set.plans
  const { today, previous, longAgo, upstream } = asking
  const problems = inFolders(set.problems, ({ file }) => file)
  // The picture of the house style is nothing of a kring, and is looked at anew each time.
  const above = (problems.get('') ?? []).filter(({ id }) => id !== 'logo-onbruikbaar')
  const asked = [today, previous, longAgo, upstream, ...above]
  const before = KEPT.get(config)
  const known = before && isSame(before.asked, asked) ? before.parts : null
  const sources = inFolders([...set.sources.values()], ({ file }) => file)
  const parts = [null, ...kringen].map((kring): Part => {
    const slug = kring?.slug ?? ''
    const part = {
      slug,
      kring,
      sources: sources.get(slug) ?? [],
      names: slug === '' ? [] : namesIn(set.files, slug),
      problems: slug === '' ? [] : (problems.get(slug) ?? []),
      stated: new Map(),
    }
    const same = known?.get(slug)
    const isKnown = same && (['sources', 'names', 'problems'] as const).every((of) => isSame(same[of], part[of]))
    return isKnown ? same : part
  })
  KEPT.set(config, { asked, parts: new Map(parts.map((part) => [part.slug, part])) })
  /** The workspace as if there were nothing else in it. */
  const narrowed = (own: readonly Part[]): PlanSet => ({
    plans: { config, kringen: own.flatMap(({ kring }) => kring ?? []) },
    files: own.flatMap(({ slug, names }) => names.map((name) => `${slug}/${name}`)),
    sources: new Map(own.flatMap((part) => part.sources).map((source) => [source.file, source])),
    logo: null,
    attachments: new Map(),
    problems: [...above, ...own.flatMap((part) => part.problems)],
    untold: set.untold,
  })
  const changed = parts.filter(({ stated }) => stated.size === 0)
  const narrow = narrowed(changed)
  return (rule) => {
    if (!rule.perKring) return rule.check(set, asking)
    const unknown = parts.filter(({ stated }) => !stated.has(rule.id))
    if (unknown.length > 0) {
      const same = unknown.length === changed.length && unknown.every((part, i) => part === changed[i])
      const stated = inFolders(rule.check(same ? narrow : narrowed(unknown), asking), ({ file }) => file)
      for (const part of unknown) part.stated.set(rule.id, stated.get(part.slug) ?? [])
    }
    return parts.flatMap(({ stated }) => stated.get(rule.id) ?? [])
  }
}

/** By the first folder of each, which is empty for what is in none. */
function inFolders<T>(list: readonly T[], fileOf: (one: T) => string): Map<string, T[]> {
  const folders = new Map<string, T[]>()
  for (const one of list) {
    const file = fileOf(one)
    const folder = file.slice(0, Math.max(0, file.indexOf('/')))
    const own = folders.get(folder)
    if (own) own.push(one)
    else folders.set(folder, [one])
  }
  return folders
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}
