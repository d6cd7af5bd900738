/** What changed around the items: in a theme itself, on a kring's page, and in the association's settings. */
import type { Config, Kring, Theme } from '../plan/model.ts'

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

/** A difference that is told by its name; texts are named and not quoted. */
export interface Fact<Name extends string = FrameFact> {
  fact: Name
  /** What it was and is, in short; null where it is a text, or isn't there. */
  from: string | null
  to: string | null
}

type Shown = string | number | null | undefined

const turn = (fact: FrameFact, from: Shown, to: Shown): Fact[] =>
  from === to ? [] : [{ fact, from: from == null ? null : String(from), to: to == null ? null : String(to) }]

/** A text that changed, came or went; its words are for the plan itself. */
const text = (fact: FrameFact, from: string, to: string): Fact[] =>
  plain(from) === plain(to) ? [] : [{ fact, from: null, to: null }]

const plain = (value: string): string => value.replaceAll('\r\n', '\n').trim()
const shown = (value: unknown): string => JSON.stringify(value)

/** The fields of a theme that are told elsewhere, or nowhere: its place, its items, and how its file was read. */
type Elsewhere = 'kring' | 'slug' | 'file' | 'factsRead' | 'sections' | 'challenges' | 'wishes' | 'projects'

const THEME: Record<Exclude<keyof Theme, Elsewhere>, (a: Theme, b: Theme) => Fact[]> = {
  title: (a, b) => turn('title', a.title, b.title),
  intro: (a, b) => text('intro', a.intro, b.intro),
  ambition: (a, b) => turn('ambition', a.ambition, b.ambition),
  today: (a, b) => turn('today', a.today, b.today),
  lead: (a, b) => turn('lead', a.lead, b.lead),
  updated: (a, b) => turn('updated', a.updated, b.updated),
  review: (a, b) => turn('review', a.review, b.review),
  override: (a, b) =>
    shown(a.override) === shown(b.override) ? [] : turnOf('boardPlace', a.override?.place, b.override?.place),
  leads: (a, b) => text('intro', Object.values(a.leads).join('\n'), Object.values(b.leads).join('\n')),
}

/** Like `turn`, for something that changed even where what is shown of it did not. */
const turnOf = (fact: FrameFact, from: Shown, to: Shown): Fact[] => [
  { fact, from: from == null ? null : String(from), to: to == null ? null : String(to) },
]

/** What changed in a theme besides its items. */
export function themeFacts(a: Theme, b: Theme): Fact[] {
  const facts = Object.values(THEME).flatMap((compare) => compare(a, b))
  // The introduction and the words above a section are one text to a reader.
  return facts.filter((fact, i) => facts.findIndex((f) => f.fact === fact.fact) === i)
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
  sections: (a, b) => {
    const titles = new Set([...a.sections, ...b.sections].map(({ title }) => title))
    const prose = (kring: Kring, title: string): string => kring.sections.find((s) => s.title === title)?.prose ?? ''
    return [...titles].flatMap((title) =>
      a.sections.some((s) => s.title === title) === b.sections.some((s) => s.title === title) &&
      plain(prose(a, title)) === plain(prose(b, title))
        ? []
        : [{ fact: 'section', from: null, to: title }],
    )
  },
  // Of ballots it is told that they changed and never which: between two surveys that differ in one member stands what he said.
  ballots: (a, b) =>
    shown(a.ballots) === shown(b.ballots)
      ? []
      : [
          {
            fact: a.ballots === null ? 'surveyNew' : b.ballots === null ? 'surveyGone' : 'surveyChanged',
            from: null,
            to: null,
          },
        ],
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

/** A setting of the association: which list or field, the entry of the list, and what it was and is. */
export interface SettingFact extends Fact<Exclude<keyof Config, 'kringen'>> {
  entry: string | null
  kind: 'added' | 'gone' | 'changed'
}

type ListName = 'themes' | 'branches' | 'partners' | 'agendas' | 'moments'

/** Settings that are kept in lists by slug, with what is shown of an entry. Kringen are told by themselves. */
const LISTS: { [Field in ListName]: (entry: Config[Field][number]) => string } = {
  themes: ({ name, group, definition }) => [name, group, definition].filter(Boolean).join(' – '),
  branches: ({ name }) => name,
  partners: ({ name, kind }) => (kind ? `${name} (${kind})` : name),
  agendas: ({ name, period, status, lines }) =>
    [name, period, status, lines.map((l) => l.name).join(', ')].filter(Boolean).join(' – '),
  moments: ({ revision }) => revision,
}

const FIELDS: Exclude<keyof Config, ListName | 'kringen' | 'criteria'>[] = [
  'format',
  'association',
  'status',
  'language',
  'levels',
  'ranking',
  'newsWithin',
  'transitions',
  'report',
  'rules',
]

/** What changed in `masterplan.yaml`, but for what is a kring's own. */
export function settingFacts(a: Config, b: Config): SettingFact[] {
  const lists = (Object.entries(LISTS) as [ListName, (entry: never) => string][]).flatMap(([field, show]) => {
    const entries = (config: Config): Map<string, string> =>
      new Map((config[field] as { slug: string }[]).map((e) => [e.slug, show(e as never)]))
    return entriesOf(field, entries(a), entries(b))
  })
  const criteria = (config: Config): Map<string, string> =>
    new Map(
      config.criteria.map(({ id, name, points, direction, minimum }) => [
        id,
        shown({ name, points, direction, minimum }),
      ]),
    )
  const weights = entriesOf('criteria', criteria(a), criteria(b)).map((fact) => {
    const points = (config: Config): string | null => {
      const found = config.criteria.find((c) => c.id === fact.entry)
      return found ? String(found.points) : null
    }
    return { ...fact, from: points(a), to: points(b) }
  })
  const fields = FIELDS.filter((field) => shown(a[field]) !== shown(b[field])).map((field) => {
    const simple = (value: unknown): string | null =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : null
    return { fact: field, entry: null, kind: 'changed' as const, from: simple(a[field]), to: simple(b[field]) }
  })
  return [...fields, ...lists, ...weights]
}

function entriesOf(
  fact: SettingFact['fact'],
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): SettingFact[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((entry) => {
    const [was, is] = [from.get(entry) ?? null, to.get(entry) ?? null]
    const kind = was === null ? 'added' : is === null ? 'gone' : 'changed'
    return was === is ? [] : [{ fact, entry, kind, from: was, to: is }]
  })
}
