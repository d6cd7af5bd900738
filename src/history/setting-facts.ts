/** What changed in the association's settings: entries of lists by their slug, and fields. */
import type { Config } from '../plan/model.ts'
import type { Fact } from './frame-fact.ts'
import { calledThen } from './renames.ts'
import { isSame } from './same.ts'

const shown = (value: unknown): string => String(JSON.stringify(value)).normalize()

/** A setting of the association: which list or field, the entry of the list, and what it was and is. */
export interface SettingFact extends Fact<Exclude<keyof Config, 'kringen'>> {
  entry: string | null
  kind: 'added' | 'gone' | 'changed' | 'renamed' | 'merged'
}

type ListName = 'themes' | 'branches' | 'partners' | 'agendas' | 'moments' | 'funds'

type Parts = readonly (string | null)[]

/** Settings that are kept in lists by slug, with the parts of an entry. Kringen are told by themselves. */
const LISTS: { [Field in ListName]: (entry: NonNullable<Config[Field]>[number]) => Parts } = {
  themes: ({ name, group, definition, aliases = [] }) => [name, group, definition, aliases.join(', ')],
  branches: ({ name }) => [name],
  partners: ({ name, kind }) => [name, kind],
  agendas: ({ name, period, status, lines }) => [name, period, status, lines.map((l) => l.name).join(', ')],
  moments: ({ revision }) => [revision],
  funds: ({ name, ceiling }) => [
    name,
    Object.entries(ceiling)
      .map(([year, amount]) => `${year}: ${amount}`)
      .join('; '),
  ],
}

const FIELDS: Exclude<keyof Config, ListName | 'kringen' | 'criteria'>[] = [
  'format',
  'association',
  'status',
  'language',
  'exampleText',
  'ownWord',
  'levels',
  'ranking',
  'newsWithin',
  'progressWeight',
  'answerWithin',
  'transitions',
  'joinIn',
  'report',
  'rules',
]

/** What changed in `masterplan.yaml`, but for what is a kring's own. */
export function settingFacts(a: Config, b: Config): SettingFact[] {
  const lists = (Object.entries(LISTS) as [ListName, (entry: never) => Parts][]).flatMap(([field, show]) => {
    const entries = (config: Config): Map<string, Parts> =>
      new Map(((config[field] ?? []) as { slug: string }[]).map((e) => [e.slug, show(e as never)]))
    return entriesOf(field, entries(a), entries(b))
  })
  const criteria = (config: Config): Map<string, Parts> =>
    new Map(config.criteria.map(({ id, ...criterion }) => [id, [shown(criterion)]]))
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
  const renamed = a.themes.flatMap((theme): SettingFact[] => {
    const was = calledThen(theme)
    return was === null ? [] : [{ fact: 'themes', entry: theme.slug, kind: 'renamed', from: was, to: theme.slug }]
  })
  // A theme that went up in another did not lapse.
  const merged = lists.map((fact): SettingFact => {
    const into = b.themes.find(({ formerly = [] }) => formerly.includes(fact.entry ?? ''))
    return fact.fact === 'themes' && fact.kind === 'gone' && into ? { ...fact, kind: 'merged', to: into.slug } : fact
  })
  return [...fields, ...renamed, ...merged, ...weights]
}

/** What differs of entries by their slug: of one that is on both sides the parts that do. */
function entriesOf(
  fact: SettingFact['fact'],
  from: ReadonlyMap<string, Parts>,
  to: ReadonlyMap<string, Parts>,
): SettingFact[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((entry): SettingFact[] => {
    const [was, is] = [from.get(entry), to.get(entry)]
    const told = (parts: Parts | undefined, others: Parts | undefined): string | null =>
      parts?.filter((part, i) => part && !isSame(part, others?.[i])).join(' – ') || null
    const [then, now] = [told(was, is), told(is, was)]
    const kind = was === undefined ? 'added' : is === undefined ? 'gone' : 'changed'
    return kind === 'changed' && then === now ? [] : [{ fact, entry, kind, from: then, to: now }]
  })
}
