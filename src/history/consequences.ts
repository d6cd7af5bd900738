/** What a change does to the plan as a whole: which ranks moved and why, the totals of money, and how complete each theme is. */
import { completenessOf } from '../execution/completeness.ts'
import { type Money, moneyOf } from '../execution/money.ts'
import { wishesServed } from '../execution/served.ts'
import type { Config, ItemKey, Kring, Plans } from '../plan/model.ts'
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
}

/** The members' votes, the settings by which they count, the kringen that take part, or what the others got. */
export type ThemeReason = 'votes' | 'settings' | 'kringen'

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
  const rules = ({ ranking, themes }: Config): unknown => ({
    ...ranking,
    weighting: '',
    themes: themes.map((t) => t.slug).sort(),
  })
  const settings: ThemeReason[] = differs(rules(before.config), rules(after.config)) ? ['settings'] : []
  const otherVotes = (slug: string): boolean =>
    !sameBallots(kringIn(before, slug)?.ballots ?? null, kringIn(after, slug)?.ballots ?? null)
  const moved = (
    kring: string | null,
    from: ReadonlyMap<string, number | null>,
    to: ReadonlyMap<string, number | null>,
    why: ThemeReason[],
  ): ThemeMove[] =>
    [...new Set([...to.keys(), ...from.keys()])].flatMap((theme) => {
      const [was, is] = [from.get(theme) ?? null, to.get(theme) ?? null]
      return was === is ? [] : [{ kring, theme, from: was, to: is, why }]
    })
  const inKringen = slugs(before.kringen, after.kringen).flatMap((slug) => {
    const [then, now] = [kringIn(before, slug), kringIn(after, slug)]
    const votes: ThemeReason[] = otherVotes(slug) ? ['votes'] : []
    return moved(slug, placesIn(then, before.config), placesIn(now, after.config), [...votes, ...settings])
  })
  const shared = (plans: Plans): Map<string, number | null> =>
    new Map(rankShared(plans.kringen, plans.config).themes.map((t) => [t.slug, t.place]))
  const weighing = ({ kringen, ranking }: Config): unknown => [
    ranking.weighting,
    kringen.map(({ slug, members }) => [slug, ranking.weighting === 'members' ? members : null]),
  ]
  const votes = slugs(before.kringen, after.kringen).some(otherVotes)
  const together: ThemeReason[] = [
    ...(votes ? (['votes'] as const) : []),
    ...settings,
    ...(differs(weighing(before.config), weighing(after.config)) ? (['kringen'] as const) : []),
  ]
  // Nothing that counts for the order changed, so it did not.
  return together.length === 0 ? [] : [...moved(null, shared(before), shared(after), together), ...inKringen]
}

function placesIn(kring: Kring | undefined, config: Config): Map<string, number | null> {
  return new Map(kring ? rankThemes(kring, config).themes.map((t) => [t.slug, t.place]) : [])
}

function moneyMoves(before: Plans, after: Plans): MoneyMove[] {
  const total = (kringen: readonly Kring[]): Money => moneyOf(projectsOf(kringen))
  const of = (kring: string | null): MoneyMove => {
    const chosen = ({ kringen }: Plans): Kring[] => kringen.filter((k) => kring === null || k.slug === kring)
    return { kring, before: total(chosen(before)), after: total(chosen(after)) }
  }
  return [of(null), ...slugs(before.kringen, after.kringen).map(of)].filter((m) => differs(m.before, m.after))
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
