/** What the sections of a report found: a heading says it behind the section's name, and nothing where there is nothing to say. */
import type { Decisions, Question } from '../execution/decisions.ts'
import type { Money } from '../execution/money.ts'
import type { Words } from '../language/en/words.ts'
import { nameIn, shortKring } from '../plan/names.ts'
import type { Scribe } from './sections/scribe.ts'
import type { Figures } from './view/figures.ts'
import type { ProjectView } from './view/items.ts'
import type { Asked, Served } from './view/links.ts'
import type { AssociationView, KringView } from './view/view.ts'

/** "Planning: vier projecten zijn te laat". */
export const titled = (name: string, finding: string | null, { findings }: Words): string =>
  finding === null ? name : findings.titled(name, finding)

/** How many of the open projects run. */
export function foundRunning(programme: readonly ProjectView[], { findings }: Words): string | null {
  const running = programme.filter(({ project }) => project.phase === 'uitvoering').length
  return running === 0 || programme.length < 2 ? null : findings.running(running, programme.length)
}

/** How many open projects are late, as the first page counts them. */
export const foundLate = ({ late }: Figures, { findings }: Words): string | null =>
  late === 0 ? null : findings.late(late)

/** That half of the gap or more is in one project or two; else how large it is. */
export function foundGap(
  { cost, open }: Money,
  programme: readonly ProjectView[],
  { words: { findings }, numbers }: Scribe,
): string | null {
  if (cost === 0) return null
  if (open === 0) return findings.funded
  const gaps = programme
    .map(({ toFund }) => toFund ?? 0)
    .filter((gap) => gap > 0)
    .sort((a, b) => b - a)
  for (const n of [1, 2]) {
    const share = gaps.slice(0, n).reduce((sum, gap) => sum + gap, 0) / open
    if (share >= 0.5 && gaps.length > n) return findings.gapIn(fraction(share, findings, numbers), n)
  }
  return findings.gap(numbers.euro(open), numbers.euro(cost))
}

/** A fraction in words where it is one, or within a point of one, which it then says; else a percentage. */
function fraction(share: number, findings: Words['findings'], numbers: Scribe['numbers']): string {
  const named: [number, string][] = [
    [1 / 2, findings.half],
    [2 / 3, findings.twoThirds],
    [3 / 4, findings.threeQuarters],
  ]
  const [part, name] = named.find(([of]) => Math.abs(share - of) <= 0.01) ?? []
  if (part === undefined || name === undefined) return numbers.percent(share)
  // What a percentage with a decimal would call the same is the same.
  if (Math.abs(share - part) < 0.0005) return name
  return share < part ? findings.nearly(name) : findings.over(name)
}

/** How many projects yield much and ask little. */
export function foundQuick(programme: readonly ProjectView[], { findings }: Words): string | null {
  const quick = programme.filter(({ rank }) => rank?.quadrant === 'quick-win').length
  return quick === 0 ? null : findings.quick(quick)
}

/** Who is counted on most, one or two; nothing where more are as much. */
export function foundNeeded(partners: readonly Asked[], { words: { findings }, numbers }: Scribe): string | null {
  const [first, second, third] = partners
    .map(({ name, projects }) => ({ name, count: projects.length }))
    .sort((a, b) => b.count - a.count)
  if (!first || first.count < 2 || first.count === third?.count) return null
  return first.count === second?.count
    ? findings.neededBoth(numbers.list([first.name, second.name]), first.count)
    : findings.needed(first.name, first.count)
}

/** To what most projects contribute; nothing where more have as many. */
export function foundServed(agendas: readonly Served[], { findings }: Words): string | null {
  const most = mostServed(agendas)
  return most && findings.serves(most.name, most.count)
}

/** For which branche most projects are; nothing where more have as many. */
export function foundForBranch(branches: readonly Served[], { findings }: Words): string | null {
  const most = mostServed(branches)
  return most && findings.forBranch(most.name, most.count)
}

function mostServed(all: readonly Served[]): { name: string; count: number } | null {
  const projects = ({ items }: Served): number => items.filter(({ kind }) => kind === 'project').length
  return single(all.map((one) => ({ name: one.name, count: projects(one) })))
}

/** The one with the highest count, of two or more. */
function single<T extends { count: number }>(all: readonly T[]): T | null {
  const [first, second] = [...all].sort((a, b) => b.count - a.count)
  return first && first.count > 1 && first.count !== second?.count ? first : null
}

/** How many projects are red, orange or late. */
export function foundRaised(programme: readonly ProjectView[], { late }: Figures, { findings }: Words): string | null {
  const [red, orange] = (['rood', 'oranje'] as const).map(
    (signal) => programme.filter(({ project }) => project.signal === signal).length,
  )
  return red || orange || late ? findings.raised(red ?? 0, orange ?? 0, late) : null
}

/** How many decisions are asked, and of how many the day has passed. */
export function foundDecisions({ decisions }: Decisions, { findings }: Words): string | null {
  // What was decided and did not begin is asked about again, and is no decision that is late.
  const isPast = (one: Question): boolean =>
    (one.kind === 'due' && one.passed) || (one.kind === 'start' && one.passed && !one.decided)
  const past = decisions.filter(({ questions }) => questions.some(isPast)).length
  return decisions.length === 0 ? null : findings.passed(decisions.length, past)
}

/** How many themes count as the top, and as the bottom, of a kring. */
export const topThird = (themes: number): number => Math.floor(themes / 3)

/** Which theme is first for a kring, and which last. */
export function foundFirst(view: KringView, scribe: Scribe): string | null {
  const { survey, config } = view
  const ranked = survey.themes.filter(({ place }) => place !== null)
  if (survey.state === 'indicative' || ranked[1]?.place === 1) return onTop(view, scribe)
  return firstAndLast(ranked, config, scribe)
}

/** The same for the association, where all kringen have an order that may be shown. */
export function foundFirstTogether(view: AssociationView, scribe: Scribe): string | null {
  const { shared, kringen, config } = view
  const ranked = shared.themes.filter(({ place }) => place !== null)
  if (shared.included.length < kringen.length || ranked[1]?.place === 1) return foundOnTop(view, scribe)
  const shares = ranked.map((one) => ({ ...one, share: shared.weighting === 'members' ? one.byMembers : one.equal }))
  return firstAndLast(shares, config, scribe)
}

function firstAndLast(
  ranked: readonly { slug: string; share: number | null; tied: boolean }[],
  { themes }: KringView['config'],
  { words, numbers }: Scribe,
): string | null {
  const say = words.firstPage.matrix
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (!first || !last) return null
  const share = (of: typeof first): string | null => (of.share === null ? null : numbers.percent(of.share))
  const low = share(last)
  const lead = say.first(nameIn(themes, first.slug), share(first))
  return low === null || ranked.length < 3 || last.tied ? lead : `${lead}, ${say.last(nameIn(themes, last.slug), low)}`
}

/** Which themes members put first, whether or not a file tells of them. */
export function onTop({ survey, config }: KringView, { words, numbers }: Scribe): string | null {
  const first = survey.themes.filter(({ place }) => place === 1).map(({ slug }) => nameIn(config.themes, slug))
  if (first.length === 0) return null
  const say = words.firstPage
  return (survey.state === 'indicative' ? say.indicative : say.onTop)(numbers.list(first), first.length)
}

/** Which themes come first for the association: of all kringen, or of those that have an order that may be shown. */
export function foundOnTop({ shared, kringen, config }: AssociationView, { words, numbers }: Scribe): string | null {
  const { themes, included } = shared
  const first = themes.filter(({ place }) => place === 1)
  const [only] = included
  if (first.length === 0 || only === undefined) return null
  const say = words.firstPage
  const names = numbers.list(first.map(({ slug }) => nameIn(config.themes, slug)))
  if (included.length === kringen.length) return say.onTop(names, first.length)
  const whom = included.length === 1 ? shortKring(config, only) : say.someKringen(included.length, kringen.length)
  return say.onTopFor(names, first.length, whom)
}

/** The same where each of two kringen or more has them first; where a kring has no order, "in every kring" would say too much. */
export function foundFirstEverywhere({ shared, kringen, config }: AssociationView, scribe: Scribe): string | null {
  const { themes, included } = shared
  const first = themes.filter(({ place }) => place === 1)
  const everywhere = first.every(({ places }) => included.every((slug) => places[slug] === 1))
  if (first.length === 0 || included.length < 2 || included.length < kringen.length || !everywhere) return null
  const names = scribe.numbers.list(first.map(({ slug }) => nameIn(config.themes, slug)))
  return scribe.words.firstPage.onTopEverywhere(names, first.length)
}

/** Which themes are in every kring that has an order first, or else among so many that are its top. */
export function foundEverywhere(
  { shared, config }: AssociationView,
  { words: { findings, firstPage }, numbers }: Scribe,
): string | null {
  if (shared.included.length < 2) return null
  const high = shared.themes.filter((theme) => theme.top.length === shared.included.length)
  if (high.length === 0) return null
  const names = numbers.list(high.map(({ slug }) => nameIn(config.themes, slug)))
  const first = high.every(({ places }) => shared.included.every((slug) => places[slug] === 1))
  return first
    ? firstPage.onTopEverywhere(names, high.length)
    : findings.everywhere(names, high.length, topThird(config.themes.length))
}
