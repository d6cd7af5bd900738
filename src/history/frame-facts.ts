/** What changed around the items: in a theme itself, and on a kring's page. */
import { isDeepStrictEqual } from 'node:util'
import type { Ballot, Config, Indicator, Kring, Section, Theme, Wave, YearFigure } from '../plan/model.ts'
import type { Fact, FrameFact } from './frame-fact.ts'
import { leadsIn } from './leads.ts'
import { type DatedLine, lineChanges, noForum } from './lines.ts'
import { calledThen } from './renames.ts'
import { isSame, plainText } from './same.ts'

type Shown = string | number | null | undefined

const turn = (fact: FrameFact, from: Shown, to: Shown): Fact[] =>
  isSame(from, to) ? [] : [{ fact, from: from == null ? null : String(from), to: to == null ? null : String(to) }]

/** A text that changed, came or went; its words are for the plan itself. */
const text = (fact: FrameFact, from: string, to: string): Fact[] =>
  plainText(from) === plainText(to) ? [] : [{ fact, from: null, to: null }]

const shown = (value: unknown): string => String(JSON.stringify(value)).normalize()

/** The fields of a theme that are told elsewhere, or nowhere: its place, its items, and how its file was read. */
type Elsewhere =
  | 'kring'
  | 'slug'
  | 'file'
  | 'factsRead'
  | 'ambitionRefused'
  | 'unwritten'
  | 'sections'
  | 'challenges'
  | 'wishes'
  | 'projects'

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
  attachments: (a, b) => turn('attachments', a.attachments?.join(', '), b.attachments?.join(', ')),
  indicators: (a, b) => indicatorFacts(a.indicators, b.indicators),
  leads: (a, b) => text('intro', Object.values(a.leads).join('\n'), Object.values(b.leads).join('\n')),
  free: (a, b) => sectionFacts(a.free, b.free),
  journal: (a, b) => lineFacts('journal', a.journal.map(noForum), b.journal.map(noForum)),
  decisions: (a, b) => lineFacts('decision', a.decisions, b.decisions),
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

/** Dated lines that came, went or were written otherwise, each as it stands in the plan. */
function lineFacts(fact: 'journal' | 'decision', a: readonly DatedLine[], b: readonly DatedLine[]): Fact[] {
  const said = ({ date, forum, text: words }: DatedLine): string =>
    `${date}${forum === null ? '' : ` (${forum})`}: ${words}`
  return lineChanges(a, b).flatMap((change) => {
    if (change.what === 'rewritten') return turnOf(fact, said(change.was), said(change.line))
    return change.what === 'added' ? turnOf(fact, null, said(change.line)) : turnOf(fact, said(change.line), null)
  })
}

/** Sections that came, went or changed, by their titles. One that holds no more than dated lines is told by those. */
function sectionFacts(before: readonly Section[], after: readonly Section[]): Fact[] {
  const hasText = ({ prose, lines }: Section): boolean => lines === undefined || prose !== ''
  const [a, b] = [before.filter(hasText), after.filter(hasText)]
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

/** Indicators that came, went or are called or counted otherwise, and their figures by year. */
function indicatorFacts(a: readonly Indicator[], b: readonly Indicator[]): Fact[] {
  return [...new Set([...b, ...a].map(({ id }) => id))].flatMap((id): Fact[] => {
    const [was, is] = [a, b].map((list) => list.find((i) => i.id === id))
    const name = is?.name ?? was?.name ?? id
    const label = (i: Indicator | undefined): string | null => i?.name ?? null
    const same = was !== undefined && is !== undefined && isSame(was.name, is.name) && isSame(was.unit, is.unit)
    const figures = (fact: 'measurement' | 'target', then: YearFigure[] = [], now: YearFigure[] = []): Fact[] =>
      [...new Set([...then, ...now].map(({ year }) => year))].sort().flatMap((year) => {
        const [from, to] = [then, now].map((list) => list.find((f) => f.year === year)?.value ?? null)
        return turn(fact, from, to).map((told) => ({ ...told, of: { name, year } }))
      })
    return [
      ...(same ? [] : turnOf('indicator', label(was), label(is))),
      ...(was && is
        ? [...figures('measurement', was.measurements, is.measurements), ...figures('target', was.targets, is.targets)]
        : []),
    ]
  })
}

/** What changed in a theme besides its items. */
export function themeFacts(a: Theme, b: Theme): Fact[] {
  const facts = Object.values(THEME).flatMap((compare) => compare(a, b))
  // The introduction and the words above a section are one text to a reader.
  return facts.filter((fact, i) => fact.fact !== 'intro' || facts.findIndex((f) => f.fact === 'intro') === i)
}

type Page = Exclude<keyof Kring, 'slug' | 'file' | 'unwritten' | 'themes' | 'invalidBallots'>

const KRING: Record<Page, (a: Kring, b: Kring) => Fact[]> = {
  title: (a, b) => turn('title', a.title, b.title),
  adopted: (a, b) => turn('adopted', a.adopted, b.adopted),
  updated: (a, b) => turn('updated', a.updated, b.updated),
  review: (a, b) => turn('review', a.review, b.review),
  horizon: (a, b) => turn('horizon', a.horizon, b.horizon),
  surveyPeriod: (a, b) => (shown(a.surveyPeriod) === shown(b.surveyPeriod) ? [] : turnOf('surveyPeriod', null, null)),
  attachments: (a, b) => turn('attachments', a.attachments?.join(', '), b.attachments?.join(', ')),
  intro: (a, b) => text('intro', a.intro, b.intro),
  dot: (a, b) => text('dot', a.dot, b.dot),
  sections: (a, b) => sectionFacts(a.sections, b.sections),
  waves: (a, b) => waveFacts(a.waves, b.waves),
  journal: (a, b) => lineFacts('journal', a.journal.map(noForum), b.journal.map(noForum)),
  decisions: (a, b) => lineFacts('decision', a.decisions, b.decisions),
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

/** Earlier surveys that came, went or changed, by their year; of their answers nothing is told. */
function waveFacts(a: readonly Wave[], b: readonly Wave[]): Fact[] {
  return [...new Set([...b, ...a].map(({ year }) => year))].flatMap((year): Fact[] => {
    const [was, is] = [a, b].map((waves) => waves.find((w) => w.year === year))
    const [then, now] = [was?.ballots ?? null, is?.ballots ?? null]
    const rest = ({ period, members }: Partial<Wave> = {}): string => shown([period, members])
    const of = { name: null, year }
    if (sameBallots(then, now)) return rest(was) === rest(is) ? [] : [{ fact: 'waveChanged', from: null, to: null, of }]
    const fact = then === null ? 'waveNew' : now === null ? 'waveGone' : 'waveChanged'
    return [{ fact, from: null, to: null, of }]
  })
}

/** Whether two surveys have the same answers, in whatever order of members and themes. */
export function sameBallots(a: readonly Ballot[] | null, b: readonly Ballot[] | null): boolean {
  if (isDeepStrictEqual(a, b)) return true
  const inOrder = (ballots: readonly Ballot[] | null): unknown =>
    ballots?.map((ballot) => shown(Object.entries(ballot).sort())).sort() ?? null
  return shown(inOrder(a)) === shown(inOrder(b))
}

/** What changed on a kring's page, in its survey, and of its name and members. */
export function kringFacts(a: Kring, b: Kring, configs: { before: Config; after: Config }): Fact[] {
  const then = configs.before.kringen.find((k) => k.slug === a.slug)
  const now = configs.after.kringen.find((k) => k.slug === b.slug)
  return [
    ...(calledThen(then) === null ? [] : turn('folder', calledThen(then), b.slug)),
    ...turn('name', then?.name, now?.name),
    ...turn('members', then?.members, now?.members),
    ...turn('areas', then?.areas.join(', ') || null, now?.areas.join(', ') || null),
    ...turn('aliases', then?.aliases.join(', ') || null, now?.aliases.join(', ') || null),
    ...Object.values(KRING).flatMap((compare) => compare(a, b)),
  ]
}
