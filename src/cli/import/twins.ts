/** What new items look like that the plans have already. */
import { loggable } from '../../diagnostics/safe.ts'
import { itemsLike, type Twin, tellingsOf, twinsAt } from '../../execution/twin-items.ts'
import { ALIKE, likest } from '../../execution/twins.ts'
import type { Language } from '../../language/language.ts'
import type { Item, Plans } from '../../plan/model.ts'
import { twinsSaid } from '../add/questions.ts'

/** An item that comes in. */
export interface Fresh {
  kind: Item['kind']
  title: string
  text: string
  theme: string
}

/** No more than these are shown of one item. */
const MOST = 3

/** What each of them looks like, the likeliest first; those that look like nothing are left out. */
export function twinsOfAll(fresh: readonly Fresh[], plans: Plans): { title: string; twins: Twin[] }[] {
  const kinds = [...new Set(fresh.map(({ kind }) => kind))]
  const found = new Map(kinds.flatMap((kind) => [...ofKind(fresh, kind, plans)]))
  return fresh.flatMap((one) => {
    const twins = found.get(one) ?? []
    return twins.length === 0 ? [] : [{ title: one.title, twins }]
  })
}

/** All that come in of a kind are laid beside the plans at once, since weighing the words of the plans takes long. */
function ofKind(fresh: readonly Fresh[], kind: Item['kind'], plans: Plans): Map<Fresh, Twin[]> {
  const some = fresh.filter((one) => one.kind === kind)
  const placed = itemsLike(plans, kind)
  const likes = likest([...tellingsOf(placed, plans), ...some])
  const among = { from: 0, until: placed.length, most: MOST, least: ALIKE.maybe }
  return new Map(some.map((one, i) => [one, twinsAt(likes(placed.length + i, among), placed)]))
}

/** A sentence for each that looks like another. */
export function twinLines(found: ReturnType<typeof twinsOfAll>, language: Language): string[] {
  return found.map(({ title, twins }) => `  ${loggable(title)}: ${twinsSaid(twins, language)}`)
}

/** The same for a program. */
export function twinsData(found: ReturnType<typeof twinsOfAll>): unknown[] {
  return found.map(({ title, twins }) => ({
    title,
    twins: twins.map(({ item, score }) => ({ key: item.key, title: item.title, score })),
  }))
}
