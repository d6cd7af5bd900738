/** Items that a document names in more than one place, such as in an overview and under a heading of their own, as one. */
import { bareWords } from '../../diagnostics/bare.ts'
import type { FoundItem } from './found.ts'

/** Each item once, where it is named first, with all that is said of it; a fact that it has otherwise is left, and one that a plan has no field for. */
export function joined(items: readonly FoundItem[]): { items: FoundItem[]; left: string[] } {
  const known = new Map<string, FoundItem>()
  const left: string[] = []
  for (const item of items) {
    const key = `${item.kind} ${item.theme} ${bareWords(item.title)}`
    const first = known.get(key)
    if (first === undefined) known.set(key, item)
    else for (const fact of append(first, item)) left.push(saidOf(item, fact))
  }
  const kept = [...known.values()]
  const beside = kept.flatMap((item) => item.facts.filter(({ field }) => field === 'none').map((f) => saidOf(item, f)))
  return { items: kept, left: [...left, ...beside] }
}

const saidOf = ({ title }: FoundItem, { label, said }: FoundItem['facts'][number]): string =>
  `${title} › ${label}: ${said}`

/** Adds what a later place says, once, and gives the facts that the first one says otherwise. */
function append(first: FoundItem, { text, facts, lines }: FoundItem): FoundItem['facts'] {
  const had = [...first.facts]
  for (const line of text) if (!first.text.some((one) => one.text === line.text)) first.text.push(line)
  for (const line of lines)
    if (!first.lines.some(({ list, said }) => list === line.list && said === line.said)) first.lines.push(line)
  const lacking = facts.filter(({ field }) => !had.some((one) => one.field === field))
  for (const fact of lacking) first.facts.push(fact)
  return facts.filter(
    ({ field, said }) =>
      had.some((one) => one.field === field) &&
      !had.some((one) => one.field === field && bareWords(one.said) === bareWords(said)),
  )
}
