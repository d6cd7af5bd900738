/** What the rules say of one thing: of an item what stands among its facts or under its heading, of a theme what is left. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Item, Theme } from '../../plan/model.ts'
import { placesIn } from '../../plan/place.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { FIELDS, itemsOf } from '../../plan/references.ts'
import type { Target } from '../../workspace/find-target.ts'
import type { Room } from '../room.ts'

/** What a rule says to whoever fills in a form: what to type in a file, between backticks, is nothing to them. */
export function inWords({ reason, mend }: Finding, { say }: Room): string {
  const labels: Readonly<Record<string, string>> = say.form.labels
  const text = mend.includes('`') ? reason : `${reason} ${mend}`.trim()
  // What a file calls a field has another name on a page.
  return text.replace(/`([^`]+)`/g, (_, name: string) => `“${Object.hasOwn(labels, name) ? labels[name] : name}”`)
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
