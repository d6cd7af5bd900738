/** What a change does to the plan as a whole: which ranks moved and why, the totals of money, and how complete each theme is. */
import { completenessOf } from '../execution/completeness.ts'
import { type Money, moneyOf } from '../execution/money.ts'
import { wishesServed } from '../execution/served.ts'
import type { Ballot, Config, ItemKey, Kring, Plans } from '../plan/model.ts'
import { rankShared } from '../ranking/plans/association.ts'
import { projectsOf } from '../ranking/plans/projects.ts'
import { rankThemes } from '../ranking/plans/themes.ts'
import { sameBallots } from './frame-facts.ts'
import type { Match } from './match.ts'
import { type ProjectMove, projectMoves } from './project-moves.ts'

/** A theme that has another place; null is without one. `kring` is null for the kringen together. */
export interface ThemeMove {
  kring: string | null
  theme: string
  from: number | null
  to: number | null
  why: ThemeReason[]
  /** Slugs of the kringen that count since, and that no longer do; none in the order of one kring. */
  joined: string[]
  left: string[]
}

/**
 * The members' votes, that the kring has a survey since or none any more, the list of themes, the settings by which votes count, or how
 * the kringen are weighed.
 */
export type ThemeReason = 'votes' | 'asked' | 'unasked' | 'themes' | 'settings' | 'kringen'

/** Totals then and now; `kring` is null for all together. */
export interface MoneyMove {
  kring: string | null
  before: Money
  after: Money
}

/** The share of what a theme should tell that it tells, 0–1; null where the theme isn't there. */
export interface CompletenessMove {
  kring: string
  theme: string
  from: number | null
  to: number | null
}

export interface Consequences {
  themes: ThemeMove[]
  projects: ProjectMove[]
  money: MoneyMove[]
  completeness: CompletenessMove[]
}

/** Only what moved is told. */
export function consequencesOf(before: Plans, after: Plans, matches: readonly Match[]): Consequences {
  return {
    themes: themeMoves(before, after),
    projects: projectMoves(before, after, matches),
    money: moneyMoves(before, after),
    completeness: completenessMoves(before, after),
  }
}

const slugs = (a: readonly { slug: string }[], b: readonly { slug: string }[]): string[] => [
  ...new Set([...b, ...a].map(({ slug }) => slug)),
]
const kringIn = ({ kringen }: Plans, slug: string): Kring | undefined => kringen.find((k) => k.slug === slug)
const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

function themeMoves(before: Plans, after: Plans): ThemeMove[] {
  const rules = ({ ranking }: Config): unknown => ({ ...ranking, weighting: '' })
  const slugsOf = ({ themes }: Config): string[] => themes.map((t) => t.slug)
  const [themesThen, themesNow] = [slugsOf(before.config), slugsOf(after.config)]
  const common = themesThen.filter((slug) => themesNow.includes(slug))
  const always: ThemeReason[] = [
    ...(differs([...themesThen].sort(), [...themesNow].sort()) ? (['themes'] as const) : []),
    ...(differs(rules(before.config), rules(after.config)) ? (['settings'] as const) : []),
  ]
  // What was answered about a theme that came or went is no other vote.
  const otherVotes = (slug: string): boolean =>
    !sameBallots(about(kringIn(before, slug), common), about(kringIn(after, slug), common))
  const moved = (
    kring: string | null,
    from: ReadonlyMap<string, number | null>,
    to: ReadonlyMap<string, number | null>,
    reasons: Pick<ThemeMove, 'why' | 'joined' | 'left'>,
  ): ThemeMove[] =>
    [...new Set([...to.keys(), ...from.keys()])].flatMap((theme) => {
      const [was, is] = [from.get(theme) ?? null, to.get(theme) ?? null]
      return was === is ? [] : [{ kring, theme, from: was, to: is, ...reasons }]
    })
  const inKringen = slugs(before.kringen, after.kringen).flatMap((slug) => {
    const [then, now] = [kringIn(before, slug), kringIn(after, slug)]
    const [asked, asks] = [then, now].map((kring) => (kring?.ballots ?? null) !== null)
    const votes: ThemeReason[] = asked !== asks ? [asks ? 'asked' : 'unasked'] : otherVotes(slug) ? ['votes'] : []
    const why = [...votes, ...always]
    return moved(slug, placesIn(then, before.config), placesIn(now, after.config), { why, joined: [], left: [] })
  })
  const [then, now] = [before, after].map((plans) => rankShared(plans.kringen, plans.config))
  const [counted, counts] = [then?.included ?? [], now?.included ?? []]
  // What follows from a setting is told as that.
  const isTold = !always.includes('settings')
  const joined = counts.filter((slug) => !counted.includes(slug) && isTold)
  const left = counted.filter((slug) => !counts.includes(slug) && isTold)
  const voting = [...new Set([...counts, ...counted])].filter((slug) => !joined.includes(slug) && !left.includes(slug))
  const stayed = counts.filter((slug) => counted.includes(slug))
  const weighing = ({ kringen, ranking }: Config): unknown => [
    ranking.weighting,
    ranking.weighting === 'members' ? stayed.map((slug) => kringen.find((k) => k.slug === slug)?.members) : null,
  ]
  const why: ThemeReason[] = [
    ...(voting.some(otherVotes) ? (['votes'] as const) : []),
    ...always,
    ...(differs(weighing(before.config), weighing(after.config)) ? (['kringen'] as const) : []),
  ]
  const places = (shared: typeof now): Map<string, number | null> =>
    new Map(shared?.themes.map((t) => [t.slug, t.place]))
  // Without a reason nothing moved: places are told of what follows from a change only.
  const together =
    why.length + joined.length + left.length === 0 ? [] : moved(null, places(then), places(now), { why, joined, left })
  return [...together, ...inKringen.filter((move) => move.why.length > 0)]
}

/** What was answered about some themes. */
function about(kring: Kring | undefined, themes: readonly string[]): Ballot[] | null {
  const answers = kring?.ballots?.map((ballot) =>
    Object.fromEntries(Object.entries(ballot).filter(([slug]) => themes.includes(slug))),
  )
  return answers ?? null
}

function placesIn(kring: Kring | undefined, config: Config): Map<string, number | null> {
  return new Map(kring ? rankThemes(kring, config).themes.map((t) => [t.slug, t.place]) : [])
}

/** In which years is told of each project. */
const totals = ({ years: _, ...sums }: Money): Omit<Money, 'years'> => sums

function moneyMoves(before: Plans, after: Plans): MoneyMove[] {
  const total = (kringen: readonly Kring[]): Money => moneyOf(projectsOf(kringen))
  const of = (kring: string | null): MoneyMove => {
    const chosen = ({ kringen }: Plans): Kring[] => kringen.filter((k) => kring === null || k.slug === kring)
    return { kring, before: total(chosen(before)), after: total(chosen(after)) }
  }
  return [of(null), ...slugs(before.kringen, after.kringen).map(of)].filter((m) =>
    differs(totals(m.before), totals(m.after)),
  )
}

function completenessMoves(before: Plans, after: Plans): CompletenessMove[] {
  const shares = (plans: Plans): Map<string, number> => {
    const served: ReadonlySet<ItemKey> = new Set(wishesServed(plans).keys())
    return new Map(
      plans.kringen.flatMap((kring) =>
        kring.themes.flatMap((theme): [string, number][] => {
          const { filled, asked } = completenessOf(theme, plans.config, served)
          // Of what can't be read nothing is asked.
          return asked === 0 ? [] : [[`${theme.kring}/${theme.slug}`, filled / asked]]
        }),
      ),
    )
  }
  const [then, now] = [shares(before), shares(after)]
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((name) => {
    const [kring = '', theme = ''] = name.split('/')
    const [from, to] = [then.get(name) ?? null, now.get(name) ?? null]
    return from === to ? [] : [{ kring, theme, from, to }]
  })
}
