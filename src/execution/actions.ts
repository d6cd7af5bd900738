/** What to do next: of all that is missing or wrong, the few things that help most for the least effort. */
import { isUntouched } from '../plan/body/guidance.ts'
import type { Config, ItemKey, Kring, Phase, Project, Theme } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { actorsOf, ownersOf } from '../plan/owners.ts'
import { isOpen } from '../plan/phases.ts'
import { rankThemes } from '../ranking/plans/themes.ts'
import { type Completeness, completenessOf, type Missing } from './completeness.ts'
import { daysLate, daysUnreviewed } from './late.ts'
import { silentDays } from './news.ts'

/** What is missing, or what is wrong: a signal without explanation, a project that is late or silent, a review that has passed. */
export type ActionKind = Missing['what'] | 'explain' | 'replan' | 'news' | 'revisit'

export interface Action {
  kind: ActionKind
  /** 1: a minute, for who knows the value. 2: a call, a message or an hour. 3: ask the members, or a session. */
  effort: 1 | 2 | 3
  kring: string
  /** null for the kring's own page. */
  theme: string | null
  /** null for a theme, the kring's own page, and an item without an id. */
  key: ItemKey | null
  title: string
  /** Who is to act: slugs of leads; empty where nobody is named. */
  who: string[]
  /** The file to change, from the workspace. */
  file: string
}

const EFFORT: Record<ActionKind, Action['effort']> = {
  explain: 1,
  phase: 1,
  updated: 1,
  review: 1,
  replan: 2,
  news: 2,
  revisit: 2,
  lead: 2,
  planning: 2,
  cost: 2,
  funding: 2,
  today: 2,
  question: 3,
  support: 3,
  answer: 3,
  scores: 3,
  ambition: 3,
  challenge: 3,
  wish: 3,
  project: 3,
}

/** How much it matters that a fact is missing, by what it is missing from. */
const MATTERS: Record<Phase, number> = {
  uitvoering: 50,
  voorbereiding: 40,
  verkenning: 35,
  idee: 30,
  'on-hold': 5,
  afgerond: 0,
  vervallen: 0,
}
const OF_WISH = 25
const OF_THEME = 20

/** What is wrong comes before what is missing, and grows with the days that it has been so. */
const WRONG = { rood: 500, oranje: 450, replan: 400, news: 300, revisit: 200 } as const

/** What a theme begins with: before it, nobody can say when to look at it again, or who should lead. */
const FIRST: ReadonlySet<ActionKind> = new Set(['challenge', 'wish'])

interface Candidate extends Action {
  /** The theme's place by the members' votes. */
  place: number
  urgency: number
}

/** At most so many things are to be done next, and so many of them may be of one kind, or with one item. */
const MOST = 3
const ALIKE = 2

/**
 * At most three things to do in some kringen: those of the smallest effort first, then those in the theme that the members put highest,
 * then the most urgent. Not all three are of one kind, or with one item, where something else can be done.
 */
export function nextActions(
  kringen: readonly Kring[],
  config: Config,
  served: ReadonlySet<ItemKey>,
  today: string,
  isMine: (action: Action) => boolean = () => true,
): Action[] {
  const all = kringen
    .flatMap((kring) => candidatesIn(kring, config, served, today))
    .filter(isMine)
    .sort(inTurn)
  const chosen: Candidate[] = []
  for (const candidate of all) {
    if (chosen.length === MOST) break
    const like = (is: (other: Candidate) => boolean): boolean => chosen.filter(is).length < ALIKE
    if (like(({ kind }) => kind === candidate.kind) && like((other) => sameItem(other, candidate)))
      chosen.push(candidate)
  }
  const rest = all.filter((candidate) => !chosen.includes(candidate))
  return [...chosen, ...rest]
    .slice(0, MOST)
    .sort(inTurn)
    .map(({ place: _, urgency: __, ...action }) => action)
}

const sameItem = (a: Action, b: Action): boolean => a.file === b.file && a.key === b.key && a.title === b.title

const inTurn = (a: Candidate, b: Candidate): number => a.effort - b.effort || a.place - b.place || b.urgency - a.urgency

function candidatesIn(kring: Kring, config: Config, served: ReadonlySet<ItemKey>, today: string): Candidate[] {
  const places = new Map(rankThemes(kring, config).themes.map(({ slug, place }) => [slug, place]))
  const page = { kring: kring.slug, theme: null, key: null, who: [], file: kring.file, place: Number.MAX_SAFE_INTEGER }
  return [
    ...wrong('revisit', daysUnreviewed(kring.review, today), {
      ...page,
      title: nameIn(config.kringen, kring.slug),
    }),
    ...kring.themes.flatMap((theme): Candidate[] => {
      const at = {
        kring: kring.slug,
        theme: theme.slug,
        key: null,
        title: nameIn(config.themes, theme.slug),
        who: ownersOf(theme),
        file: theme.file,
        place: places.get(theme.slug) ?? Number.MAX_SAFE_INTEGER - 1,
      }
      return [
        ...wrong('revisit', daysUnreviewed(theme.review, today), at),
        ...theme.projects
          .filter(isOpen)
          .flatMap((project) => wrongWith(project, { ...at, who: actorsOf(project, theme) }, config, today)),
        ...missingIn(theme, completenessOf(theme, config, served), at),
      ]
    }),
  ]
}

type Spot = Omit<Candidate, 'kind' | 'effort' | 'urgency'>

function wrongWith(project: Project, theme: Spot, config: Config, today: string): Candidate[] {
  const { key, title, signal, explanation, review } = project
  const at = { ...theme, key, title }
  const unexplained = (signal === 'rood' || signal === 'oranje') && explanation === null
  return [
    ...(unexplained ? [candidate('explain', WRONG[signal], at)] : []),
    ...wrong('replan', daysLate(project, today), at),
    ...wrong('news', silentDays(project, config, today), at),
    ...wrong('revisit', daysUnreviewed(review, today), at),
  ]
}

function missingIn(theme: Theme, { missing }: Completeness, at: Spot): Candidate[] {
  const phases = new Map(theme.projects.map((project) => [project.key, project.phase ?? 'idee']))
  const actors = new Map(theme.projects.map((project) => [project.key, actorsOf(project, theme)]))
  const wishes = new Set(theme.wishes.map((wish) => wish.key))
  // Who pays is a question for when it is known what.
  const unpriced = new Set(missing.flatMap(({ what, key }) => (what === 'cost' ? [key] : [])))
  const begun = !isUntouched(theme)
  const useful = missing.filter(
    ({ what, key }) => (begun || FIRST.has(what)) && (what !== 'funding' || !unpriced.has(key)),
  )
  return useful.map(({ what, key, title }) => {
    const phase = key === null ? undefined : phases.get(key)
    const urgency = phase ? MATTERS[phase] : wishes.has(key) ? OF_WISH : OF_THEME
    return candidate(what, urgency, { ...at, key, title, who: (key !== null && actors.get(key)) || at.who })
  })
}

function wrong(kind: 'replan' | 'news' | 'revisit', days: number | null, at: Spot): Candidate[] {
  return days === null ? [] : [candidate(kind, WRONG[kind] + Math.min(days, 999) / 10, at)]
}

function candidate(kind: ActionKind, urgency: number, at: Spot): Candidate {
  return { kind, effort: EFFORT[kind], ...at, urgency }
}
