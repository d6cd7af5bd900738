/** What can be chosen in a field: by names that people know, while the plan holds ids. */

import { levelsOf } from '../../plan/levels.ts'
import { nameIn } from '../../plan/names.ts'
import { itemsOf, REFERRED, shortReference } from '../../plan/references.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Room } from '../room.ts'
import type { Control, Option } from './field.ts'

/** What a form calls the values of fields that have a few, by field and by how the plans write them. */
export const valueWords = (words: Room['words']): Record<string, Record<string, string>> => ({
  fase: words.phases,
  signaal: words.signals,
  zekerheid: words.certainty,
  status: words.replies.answers,
})

/** The choices of a field of which one fits; what stands there and is none of them stays to be chosen. */
export function choicesOf(field: string, values: readonly string[], room: Room, now: string): Option[] {
  const { words, config, say } = room
  const levels = new Map(levelsOf(config).map((level) => [String(level), config.levels?.[level] ?? null]))
  const known = valueWords(words)
  const label = (value: string): string => {
    if (field === 'ambitie' || field === 'nu')
      return levels.has(value) ? words.level(Number(value), levels.get(value) ?? null) : say.form.noAmbition
    return known[field]?.[value] ?? value
  }
  const all = now === '' || values.includes(now) ? values : [...values, now]
  const fitting = field === 'ambitie' || field === 'nu' ? all.filter((v) => levels.has(v) || !/^\d$/.test(v)) : all
  return fitting.map((value) => ({ value, label: label(value) }))
}

/** The choices of a field of which several fit; null where any text may stand. What stands there is always among them. */
export function manyOf(field: string, target: Target, { config, plans }: Room, now: string): Control | null {
  const chosen = now === '' ? [] : now.split(', ')
  const named = (list: readonly Option[], more: readonly Option[] = []): Control => {
    const known = [...list, ...more]
    const odd = chosen.filter((value) => !known.some((one) => one.value === value))
    const picked = more.filter(({ value }) => chosen.includes(value))
    const rest = more.filter(({ value }) => !chosen.includes(value))
    return { kind: 'many', options: [...list, ...picked, ...odd.map((value) => ({ value, label: value }))], more: rest }
  }
  const entries = (list: readonly { slug: string; name: string }[]): Option[] =>
    list.map(({ slug, name }) => ({ value: slug, label: name }))
  if (target.kind === 'association') return null
  if (field === 'partners') return named(entries(config.partners))
  if (field === 'branches') return named(entries(config.branches))
  if (field === 'agendas')
    return named(
      config.agendas.flatMap(({ slug, name, lines }) => [
        { value: slug, label: name },
        ...lines.map((line) => ({ value: `${slug}/${line.slug}`, label: `${name}: ${line.name}` })),
      ]),
    )
  const kind = REFERRED[field]
  if (kind === undefined || target.kind !== 'item') return null
  const { theme, item } = target
  const options = plans.kringen.flatMap((kring) =>
    kring.themes.flatMap((other) =>
      itemsOf(other).flatMap((one) => {
        if (one.kind !== kind || one.key === null || one.key === item.key) return []
        const here = other.file === theme.file
        const where = `${nameIn(config.kringen, kring.slug)}, ${nameIn(config.themes, other.slug)}`
        const value =
          chosen.find((typed) => isSame(typed, one.key ?? '', theme)) ??
          shortReference(one.key, theme.kring, theme.slug)
        return [{ here, value, label: here ? one.title : `${one.title} (${where})` }]
      }),
    ),
  )
  return named(
    options.filter(({ here }) => here),
    options.filter(({ here }) => !here),
  )
}

function isSame(typed: string, key: string, { kring, slug }: { kring: string; slug: string }): boolean {
  return [typed, `${kring}/${typed}`, `${kring}/${slug}/${typed}`].includes(key)
}

/** The names that a new entry of a mapping can have; null where it is one that nobody gave yet. */
export function entryNames(field: string, { config }: Room): Option[] | null {
  if (field !== 'dekking') return null
  const all = [...config.partners, ...(config.funds ?? [])]
  const once = all.filter(({ slug }, i) => all.findIndex((other) => other.slug === slug) === i)
  return once.map(({ slug, name }) => ({ value: slug, label: name }))
}
