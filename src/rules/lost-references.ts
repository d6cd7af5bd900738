/** References to an id that went from its heading: which heading that was. */
import { nearest } from '../diagnostics/suggest.ts'
import type { Previous } from '../history/previous.ts'
import { hasWords } from '../plan/body/loose-facts.ts'
import type { Item, ItemKey } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { type ItemReference, indexItems, isBroken, leadingElsewhere, placedIn } from '../plan/references.ts'
import { idBefore } from './id-before.ts'

type PlacedItem = ReturnType<typeof placedIn>[number]

/** The references that lead to nothing in a file that can be trusted to show all its items. */
export function lostReferences(set: PlanSet): ItemReference[] {
  const index = indexItems(set.plans)
  const lost = leadingElsewhere(set.plans).filter(({ key }) => !index.has(key) && !isBroken(set, key))
  if (lost.length === 0) return lost
  // Of an id that stands behind two headings one is another's, and is told there.
  const twice = new Set(set.plans.kringen.flatMap(placedIn).flatMap(secondOf()))
  return lost.filter(({ key, kind }) => !twice.has(`${kind} ${key.slice(0, key.lastIndexOf('/'))}`))
}

/** Tells of items, one after another, in which file and of which kind an id stands for the second time. */
function secondOf(): (placed: PlacedItem) => string[] {
  const given = new Set<string>()
  return ({ theme, item: { kind, id } }) => {
    const place = `${kind} ${theme.kring}/${theme.slug}`
    if (id === null || !given.has(`${place}/${id}`)) {
      given.add(`${place}/${id}`)
      return []
    }
    return [place]
  }
}

/** Every lost id with the headings without one that it may have stood behind: the one that it was, or each where nothing tells. */
export function headingsLost(set: PlanSet, previous: Previous | null): Map<ItemKey, PlacedItem[]> {
  const kinds = new Map(lostReferences(set).map(({ key, kind }) => [key, kind]))
  if (kinds.size === 0) return new Map()
  const all = set.plans.kringen.flatMap(placedIn)
  const renamed = new Set(all.flatMap(({ item }) => item.formerly))
  return new Map(
    [...kinds].flatMap(([key, kind]) => {
      const headings = renamed.has(key) ? [] : meantBy(key, kind, all, previous)
      return headings.length === 0 ? [] : [[key, headings] as const]
    }),
  )
}

function meantBy(
  key: ItemKey,
  kind: Item['kind'],
  all: readonly PlacedItem[],
  previous: Previous | null,
): PlacedItem[] {
  const [kring = '', theme = '', id = ''] = key.split('/')
  const file = `${kring}/${theme}.md`
  const untitled = all.filter((one) => one.theme.file === file && one.item.kind === kind && one.item.id === null)
  const before = untitled.filter(({ item }) => idBefore(previous, file, item) === id)
  if (before.length === 1) return before
  const named = untitled.filter(({ item }) => hasWords(item.title, id))
  if (named.length === 1) return named
  // Where another id looks like it, that was meant.
  const ids = all.flatMap(({ item }) => (item.kind === kind && item.id !== null ? [item.id] : []))
  return nearest(id, ids) === null ? untitled : []
}
