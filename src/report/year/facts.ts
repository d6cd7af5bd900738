/** What a year report tells of each kring: what was promised, done and stopped, the money, the survey and what is measured, then and now. */
import { type Money, moneyOf } from '../../execution/money.ts'
import { type Done, doneSince } from '../../history/done.ts'
import { type Finished, finishedSince } from '../../history/finished.ts'
import type { Outcome, Promised } from '../../history/ledger.ts'
import { lineChanges } from '../../history/lines.ts'
import type { Decision, ItemKey, Kring, Project } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { projectsOf } from '../../ranking/plans/projects.ts'
import { kringenIn } from '../changes/sections.ts'
import { filedUnder, promisesOf, type SinceView } from '../since.ts'
import type { AssociationView, KringFacts, KringView } from '../view/view.ts'
import { type Measured, measuredIn } from './measured.ts'
import { type Surveyed, surveyedIn } from './surveyed.ts'

/** Money at one moment: that of the open projects, and what has been spent on all, open or closed; null where no plan says so. */
export interface MoneyThen extends Money {
  spent: number | null
}

/** A decision that was not in the plans then; without a key it is of the kring or of a theme. */
export interface Decided {
  kring: string
  key: ItemKey | null
  /** What it was about. */
  title: string
  decision: Decision
}

export interface Due {
  planned: number
  finished: number
  undated: number
}

/** What a year report tells of one kring. `slug` is null for all together. */
export interface YearOf {
  slug: string | null
  name: string
  /** The open projects of then, with what became of each. */
  promised: Promised[]
  /** Of those, how many should have been ready by now as the plan stood then, how many of these are, and of how many it named no end. */
  due: Due
  /** How many projects came into the plan since. */
  added: number
  finished: Finished[]
  decided: Decided[]
  /** What was done about wishes. */
  done: Done[]
  /** null on the side where the kring wasn't there. */
  money: { was: MoneyThen | null; is: MoneyThen | null }
  survey: Surveyed | null
  measured: Measured[]
}

/** A year: from which state of the plans until when, and what is told of each kring. */
export interface Year {
  since: SinceView
  /** ISO date. */
  until: string
  kringen: YearOf[]
  /** Of all kringen together; the same as the only one where there is one. */
  total: YearOf
}

/** The year of a kring or of the association; null where no earlier moment is known. */
export function yearOf(view: KringView | AssociationView): Year | null {
  const { since } = view
  if (since === null) return null
  const until = view.passport.today
  const views: readonly KringFacts[] = 'kringen' in view ? view.kringen : [view]
  const told = 'kringen' in view ? kringenIn(since) : [{ slug: view.kring.slug, name: view.name }]
  const kringen = told.map(({ slug, name }) =>
    ofKring(
      since,
      slug,
      name,
      ('kringen' in view ? filedUnder(since, slug) : promisesOf(since, slug)).filter(({ kind }) => kind === 'project'),
      views.find(({ kring }) => kring.slug === slug) ?? null,
      until,
    ),
  )
  const [only] = kringen
  return { since, until, kringen, total: kringen.length === 1 && only ? only : together(since, kringen) }
}

function ofKring(
  since: SinceView,
  slug: string,
  name: string,
  promised: Promised[],
  view: KringFacts | null,
  until: string,
): YearOf {
  const { before, after, matches } = since
  const side = ({ kringen }: typeof before): Kring[] => kringen.filter((kring) => kring.slug === slug)
  return {
    slug,
    name,
    promised,
    due: dueIn(since, promised, until),
    added: matches.filter((m) => m.before === null && m.after?.kring === slug && m.after.item.kind === 'project')
      .length,
    finished: finishedSince(matches).filter(({ kring }) => kring === slug),
    decided: decidedIn(since, slug, until),
    done: doneSince(matches, before, after, until).filter(({ kring }) => kring === slug),
    money: { was: moneyIn(side(before)), is: moneyIn(side(after)) },
    survey: view && surveyedIn(since, view),
    measured: measuredIn(side(before), side(after)),
  }
}

/** What should have been ready by the plan of then, of what was open then: what was late already counts as well. */
function dueIn({ matches }: SinceView, promised: readonly Promised[], until: string): Due {
  const ends = new Map(
    matches.flatMap(({ before }): [string, string][] =>
      before?.item.kind === 'project' && before.item.key !== null && before.item.end !== null
        ? [[before.item.key, lastDay(before.item.end)]]
        : [],
    ),
  )
  const planned = promised.filter(({ key }) => (ends.get(key ?? '') ?? '~') <= until)
  return {
    planned: planned.length,
    finished: countOf(planned, 'finished'),
    undated: promised.filter(({ key }) => !ends.has(key ?? '')).length,
  }
}

/** The decisions that were not in the plans then and are of this time, the latest first. */
function decidedIn({ before, after, matches, date }: SinceView, slug: string, until: string): Decided[] {
  const [was, is] = [before, after].map(({ kringen }) => kringen.find((kring) => kring.slug === slug))
  const config = after.config
  const parts = [
    ...(is ? [{ key: null, title: nameIn(config.kringen, slug), old: was?.decisions ?? [], now: is.decisions }] : []),
    ...(is?.themes ?? []).map((theme) => ({
      key: null,
      title: nameIn(config.themes, theme.slug),
      old: was?.themes.find((t) => t.slug === theme.slug)?.decisions ?? [],
      now: theme.decisions,
    })),
    ...matches.flatMap(({ before: then, after: now }) =>
      now?.kring === slug
        ? [{ key: now.item.key, title: now.item.title, old: then?.item.decisions ?? [], now: now.item.decisions }]
        : [],
    ),
  ]
  return parts
    .flatMap(({ key, title, old, now }) =>
      lineChanges(old, now).flatMap((change) =>
        change.what === 'added' && change.line.date >= date && change.line.date <= until
          ? [{ kring: slug, key, title, decision: change.line }]
          : [],
      ),
    )
    .sort(latestFirst)
}

const latestFirst = (a: Decided, b: Decided): number =>
  a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : 0

function moneyIn(kringen: readonly Kring[]): MoneyThen | null {
  if (kringen.length === 0) return null
  const projects = projectsOf(kringen)
  return { ...moneyOf(projects), spent: spentOn(projects) }
}

function spentOn(projects: readonly Project[]): number | null {
  const said = projects.flatMap(({ spent }) => (spent ? [spent.amount] : []))
  return said.length === 0 ? null : said.reduce((sum, amount) => sum + amount, 0)
}

function together({ before, after }: SinceView, kringen: readonly YearOf[]): YearOf {
  const sum = (of: (one: YearOf) => number): number => kringen.reduce((total, one) => total + of(one), 0)
  return {
    slug: null,
    name: '',
    promised: kringen.flatMap(({ promised }) => promised),
    due: {
      planned: sum(({ due }) => due.planned),
      finished: sum(({ due }) => due.finished),
      undated: sum(({ due }) => due.undated),
    },
    added: sum(({ added }) => added),
    finished: kringen.flatMap(({ finished }) => finished),
    decided: kringen.flatMap(({ decided }) => decided).sort(latestFirst),
    done: kringen.flatMap(({ done }) => done),
    money: { was: moneyIn(before.kringen), is: moneyIn(after.kringen) },
    survey: null,
    measured: kringen.flatMap(({ measured }) => measured),
  }
}

/** How many promises came to each outcome. */
export const countOf = (promised: readonly Promised[], ...outcomes: readonly Outcome[]): number =>
  promised.filter(({ outcome }) => outcomes.includes(outcome)).length
