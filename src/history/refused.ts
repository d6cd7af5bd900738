/** Values that were typed on one side and can't be read there: those of the other side stand for them, so that nothing seems to be taken away. */
import type { Item, Kring, Plans, Theme } from '../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import { REFUSING, type ReaderProblem } from '../plan/problem.ts'
import { allItems, FIELDS } from '../plan/references.ts'

type Path = readonly (string | number | readonly string[])[]

/** What each field of a file is in the plans. Money is one whole: what is covered is a part of what it costs. */
const MONEY = ['cost', 'budget', 'funding', 'strangers', 'spent']
const OF_ITEM: Record<string, readonly string[]> = {
  voorheen: ['formerly'],
  uitdagingen: ['challenges'],
  wensen: ['wishes'],
  steun: ['support'],
  branches: ['branches'],
  zekerheid: ['certainty'],
  antwoord: ['answer'],
  fase: ['phase'],
  signaal: ['signal'],
  toelichting: ['explanation'],
  trekker: ['lead', 'alsoLead'],
  partners: ['partners'],
  gevraagd: ['asks'],
  agendas: ['agendas'],
  planning: ['start', 'end', 'ongoing'],
  kosten: MONEY,
  dekking: MONEY,
  uitgegeven: MONEY,
  scores: ['scores'],
  'geblokkeerd-door': ['blockedBy'],
  'besluit-voor': ['decideBy', 'decideFrom'],
  herzien: ['review'],
  bijlagen: ['attachments'],
}
const OF_THEME: Record<string, readonly string[]> = {
  ambitie: ['ambition'],
  nu: ['today'],
  trekker: ['lead', 'alsoLead'],
  bijgewerkt: ['updated'],
  herzien: ['review'],
  plaats: ['override'],
  indicatoren: ['indicators'],
  bijlagen: ['attachments'],
}
const OF_KRING: Record<string, readonly string[]> = {
  vastgesteld: ['adopted'],
  bijgewerkt: ['updated'],
  herzien: ['review'],
  horizon: ['horizon'],
  enquete: ['surveyPeriod'],
  bijlagen: ['attachments'],
}
const OF_CONFIG: Record<string, readonly string[]> = { prioritering: ['ranking', 'criteria'] }

/** By file, the paths of what was typed and could not be read. */
export type Refused = ReadonlyMap<string, readonly Path[]>

export function refusedIn({ problems }: PlanSet): Refused {
  const files = new Map<string, Path[]>()
  for (const problem of problems) {
    const paths = pathsOf(problem)
    if (paths.length > 0) files.set(problem.file, [...(files.get(problem.file) ?? []), ...paths])
  }
  return files
}

function pathsOf(problem: ReaderProblem): Path[] {
  const path = problem.path ?? ('path' in problem.at ? problem.at.path : null)
  if (!REFUSING.has(problem.id) || path === null || path.length === 0) return []
  if (problem.id !== 'onbekend-veld') return [path]
  // A field of another name is what was meant by it.
  return problem.args.suggestion === null ? [] : [[...path.slice(0, -1), problem.args.suggestion]]
}

/** The plans with the values of the other side in place of those that are refused. */
export function withoutRefused(plans: Plans, refused: Refused, other: Plans): Plans {
  if (refused.size === 0) return plans
  const items = new Map([...allItems(other)].map(({ item }) => [item.key, item]))
  const own = filled(plans.config, other.config, OF_CONFIG, refused.get(CONFIG_FILE), [])
  const config = {
    ...own,
    kringen: own.kringen.map((kring) =>
      filled(
        kring,
        other.config.kringen.find(({ slug }) => slug === kring.slug),
        { leden: ['members'] },
        refused.get(CONFIG_FILE),
        ['kringen', kring.slug],
      ),
    ),
  }
  return { ...plans, config, kringen: plans.kringen.map((kring) => kringWith(kring, refused, other, items)) }
}

function kringWith(kring: Kring, refused: Refused, other: Plans, items: ReadonlyMap<string | null, Item>): Kring {
  const there = other.kringen.find(({ slug }) => slug === kring.slug)
  const themes = kring.themes.map((theme): Theme => {
    const paths = refused.get(theme.file)
    if (!paths) return theme
    const of = <T extends Item>(list: readonly T[]): T[] =>
      list.map((item) =>
        filled(item, item.key === null ? undefined : items.get(item.key), OF_ITEM, paths, [
          FIELDS[item.kind],
          item.id ?? '',
        ]),
      )
    return {
      ...filled(
        theme,
        there?.themes.find(({ slug }) => slug === theme.slug),
        OF_THEME,
        paths,
        [],
      ),
      challenges: of(theme.challenges),
      wishes: of(theme.wishes),
      projects: of(theme.projects),
    }
  })
  return { ...filled(kring, there, OF_KRING, refused.get(kring.file), []), themes }
}

/** Something with the parts of its other side that belong to refused fields. */
function filled<T extends object>(
  own: T,
  other: object | undefined,
  fields: Record<string, readonly string[]>,
  paths: readonly Path[] | undefined,
  above: Path,
): T {
  if (!other || !paths) return own
  const parts = Object.entries(fields)
    .filter(([field]) => paths.some((path) => touches(path, [...above, field])))
    .flatMap(([, names]) => names)
  const there = Object.entries(other)
  const kept = Object.entries(own).filter(([name]) => !parts.includes(name))
  return parts.length === 0
    ? own
    : (Object.fromEntries([...kept, ...there.filter(([name]) => parts.includes(name))]) as T)
}

/** Whether one path is the other, or above it. */
const touches = (a: Path, b: Path): boolean => a.slice(0, b.length).every((step, i) => String(step) === String(b[i]))
