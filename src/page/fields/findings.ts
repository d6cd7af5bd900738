/** What the rules say of one thing: of an item what stands among its facts or under its heading, of a theme what is left. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Item, Theme } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { FIELDS, itemsOf } from '../../plan/references.ts'
import { placesIn } from '../../plan/yaml/place.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Room } from '../room.ts'
import { valueWords } from './choices.ts'
import type { Control } from './field.ts'

/**
 * What a rule says to whoever fills in a form: what to type in a file, between backticks, is nothing to them. What a file calls a field or
 * a value has the name that it has on the page, where it stands beside a field that of its choices.
 */
export function inWords({ reason, mend }: Finding, { say, words }: Room, control?: Control): string {
  const labels = new Map(Object.entries(say.form.labels))
  const lists = Object.values(valueWords(words))
  const many = control?.kind === 'many' ? control.more : []
  const choices = control && 'options' in control ? [...control.options, ...many] : []
  const values = new Map([
    ...lists.flatMap(Object.entries<string>),
    ...choices.map(({ value, label }) => [value, label] as const),
  ])
  const text = mend.includes('`') ? reason : `${reason} ${mend}`.trim()
  const named = text.replace(
    /`([^`]+)`|“([^“”]+)”/g,
    (_, typed: string | undefined, quoted = '') =>
      `“${labels.get(typed ?? '') ?? values.get(typed ?? quoted) ?? typed ?? quoted}”`,
  )
  // All that can be chosen is named without quotes.
  return lists.reduce((all, list) => all.replace(Object.keys(list).join(', '), Object.values(list).join(', ')), named)
}

export function findingsFor(target: Target, findings: readonly Finding[], set: PlanSet): Finding[] {
  if (target.kind === 'association') return []
  if (target.kind === 'kring') return findings.filter(({ file }) => file === target.kring.file)
  const { theme } = target
  const all = findings.filter(({ file }) => file === theme.file)
  const inside = (item: Item) => rangesOf(item, theme, set)
  const within = (ranges: ReturnType<typeof rangesOf>) => (finding: Finding) =>
    ranges.some(({ start, end }) => start <= finding.start.offset && finding.start.offset < end)
  if (target.kind === 'item') return all.filter(within(inside(target.item)))
  const others = itemsOf(theme).flatMap(inside)
  return all.filter((finding) => !within(others)(finding))
}

/** Where an item's facts and its text stand. */
function rangesOf(item: Item, theme: Theme, set: PlanSet): { start: number; end: number }[] {
  const source = set.sources.get(theme.file)
  if (!source) return []
  const headings = itemsOf(theme).map(({ heading }) => heading)
  const next = headings.filter((heading) => heading > item.heading).sort((a, b) => a - b)[0] ?? source.text.length
  const text = { start: item.heading, end: next }
  if (item.id === null) return [text]
  const places = placesIn(source)
  const path = [FIELDS[item.kind], item.id]
  return [text, { start: places({ path, part: 'key' }).start, end: places({ path, part: 'value' }).end }]
}
