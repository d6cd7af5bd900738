/** What changed around the items: in a theme itself, and on a kring's page. */
import type { Ballot, Config, Kring, Theme } from '../plan/model.ts'
import { leadsIn } from './leads.ts'
import { isSame, plainText } from './same.ts'

/** What can differ around the items. */
export type FrameFact =
  | 'title'
  | 'intro'
  | 'ambition'
  | 'today'
  | 'lead'
  | 'updated'
  | 'review'
  | 'boardPlace'
  | 'adopted'
  | 'horizon'
  | 'surveyPeriod'
  | 'dot'
  | 'section'
  | 'surveyNew'
  | 'surveyGone'
  | 'surveyChanged'
  | 'name'
  | 'members'
  | 'areas'
  | 'aliases'
  | 'unknown'
  | 'known'
  | 'inapplicable'
  | 'applies'

/** A difference that is told by its name; texts are named and not quoted. */
export interface Fact<Name extends string = FrameFact> {
  fact: Name
  /** What it was and is, in short; null where it is a text, or isn't there. */
  from: string | null
  to: string | null
}

type Shown = string | number | null | undefined

const turn = (fact: FrameFact, from: Shown, to: Shown): Fact[] =>
  isSame(from, to) ? [] : [{ fact, from: from == null ? null : String(from), to: to == null ? null : String(to) }]

/** A text that changed, came or went; its words are for the plan itself. */
const text = (fact: FrameFact, from: string, to: string): Fact[] =>
  plainText(from) === plainText(to) ? [] : [{ fact, from: null, to: null }]

const shown = (value: unknown): string => String(JSON.stringify(value)).normalize()

/** The fields of a theme that are told elsewhere, or nowhere: its place, its items, and how its file was read. */
type Elsewhere = 'kring' | 'slug' | 'file' | 'factsRead' | 'sections' | 'challenges' | 'wishes' | 'projects'

const THEME: Record<Exclude<keyof Theme, Elsewhere>, (a: Theme, b: Theme) => Fact[]> = {
  title: (a, b) => turn('title', a.title, b.title),
  intro: (a, b) => text('intro', a.intro, b.intro),
  ambition: (a, b) => turn('ambition', a.ambition, b.ambition),
  today: (a, b) => turn('today', a.today, b.today),
  lead: (a, b) => turn('lead', leadsIn(a), leadsIn(b)),
  alsoLead: () => [],
  unknown: (a, b) => [...added('unknown', a.unknown, b.unknown), ...added('known', b.unknown, a.unknown)],
  inapplicable: (a, b) => [
    ...added('inapplicable', a.inapplicable, b.inapplicable),
    ...added('applies', b.inapplicable, a.inapplicable),
  ],
  updated: (a, b) => turn('updated', a.updated, b.updated),
  review: (a, b) => turn('review', a.review, b.review),
  override: (a, b) =>
    shown(a.override) === shown(b.override) ? [] : turnOf('boardPlace', a.override?.place, b.override?.place),
  leads: (a, b) => text('intro', Object.values(a.leads).join('\n'), Object.values(b.leads).join('\n')),
  free: (a, b) => sectionFacts(a.free, b.free),
}

/** The fields that are in the second list and not in the first. */
function added(fact: FrameFact, from: readonly string[] = [], to: readonly string[] = []): Fact[] {
  const fields = to.filter((field) => !from.includes(field))
  return fields.length === 0 ? [] : [{ fact, from: null, to: fields.join(', ') }]
}

/** Like `turn`, for something that changed even where what is shown of it did not. */
const turnOf = (fact: FrameFact, from: Shown, to: Shown): Fact[] => [
  { fact, from: from == null ? null : String(from), to: to == null ? null : String(to) },
]

type Section = { title: string; prose: string }

/** Sections that came, went or changed, by their titles. */
function sectionFacts(a: readonly Section[], b: readonly Section[]): Fact[] {
  const titles = new Set([...a, ...b].map(({ title }) => title.normalize()))
  const textIn = (sections: readonly Section[], title: string): string | null => {
    const texts = sections.filter((s) => isSame(s.title, title)).map(({ prose }) => plainText(prose))
    return texts.length === 0 ? null : texts.join('\n')
  }
  return [...titles].flatMap((title) => {
    const [was, is] = [textIn(a, title), textIn(b, title)]
    return was === is ? [] : [{ fact: 'section', from: was === null ? null : title, to: is === null ? null : title }]
  })
}

/** What changed in a theme besides its items. */
export function themeFacts(a: Theme, b: Theme): Fact[] {
  const facts = Object.values(THEME).flatMap((compare) => compare(a, b))
  // The introduction and the words above a section are one text to a reader.
  return facts.filter((fact, i) => fact.fact === 'section' || facts.findIndex((f) => f.fact === fact.fact) === i)
}

type Page = Exclude<keyof Kring, 'slug' | 'file' | 'themes' | 'invalidBallots'>

const KRING: Record<Page, (a: Kring, b: Kring) => Fact[]> = {
  adopted: (a, b) => turn('adopted', a.adopted, b.adopted),
  updated: (a, b) => turn('updated', a.updated, b.updated),
  review: (a, b) => turn('review', a.review, b.review),
  horizon: (a, b) => turn('horizon', a.horizon, b.horizon),
  surveyPeriod: (a, b) => (shown(a.surveyPeriod) === shown(b.surveyPeriod) ? [] : turnOf('surveyPeriod', null, null)),
  intro: (a, b) => text('intro', a.intro, b.intro),
  dot: (a, b) => text('dot', a.dot, b.dot),
  sections: (a, b) => sectionFacts(a.sections, b.sections),
  // Of ballots it is told that they changed and never which: between two surveys that differ in one member stands what he said.
  ballots: (a, b) =>
    sameBallots(a.ballots, b.ballots)
      ? []
      : [
          {
            fact: a.ballots === null ? 'surveyNew' : b.ballots === null ? 'surveyGone' : 'surveyChanged',
            from: null,
            to: null,
          },
        ],
}

/** Whether two surveys have the same answers, in whatever order of members and themes. */
export function sameBallots(a: readonly Ballot[] | null, b: readonly Ballot[] | null): boolean {
  const inOrder = (ballots: readonly Ballot[] | null): unknown =>
    ballots?.map((ballot) => shown(Object.entries(ballot).sort())).sort() ?? null
  return shown(inOrder(a)) === shown(inOrder(b))
}

/** What changed on a kring's page, in its survey, and of its name and members. */
export function kringFacts(a: Kring, b: Kring, configs: { before: Config; after: Config }): Fact[] {
  const then = configs.before.kringen.find((k) => k.slug === a.slug)
  const now = configs.after.kringen.find((k) => k.slug === b.slug)
  return [
    ...turn('name', then?.name, now?.name),
    ...turn('members', then?.members, now?.members),
    ...turn('areas', then?.areas.join(', ') || null, now?.areas.join(', ') || null),
    ...turn('aliases', then?.aliases.join(', ') || null, now?.aliases.join(', ') || null),
    ...Object.values(KRING).flatMap((compare) => compare(a, b)),
  ]
}
