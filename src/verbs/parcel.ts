/** An item on its way to another place: where everything leads meanwhile, what is taken along, and its text and facts out of their file. */
import { posix } from 'node:path'
import { applyEdits } from '../diagnostics/text-edit.ts'
import type { Draft } from '../editing/draft.ts'
import { named, type Taken, takeFacts } from '../editing/facts/item-facts.ts'
import { setFact } from '../editing/facts/set-fact.ts'
import type { Relocation } from '../editing/relocation.ts'
import { idEdits } from '../editing/rename-item.ts'
import { itemTextOf, itemTexts, withoutItem } from '../editing/text/item-text.ts'
import { anchorsIn } from '../plan/body/anchors.ts'
import type { ItemKey } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { FIELDS } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { byHand, type Named } from './relocate.ts'

/** Where an item goes. */
export interface Destination {
  file: string
  id: string
  key: ItemKey
}

/** Where everything leads once an item stands elsewhere, or is a part of what stands there. */
export function leading(
  { sources }: PlanSet,
  { item, theme, id, key }: Named,
  to: Destination,
): Omit<Relocation, 'has'> {
  const source = sources.get(theme.file) as Source
  const { start, end } = itemTexts(source).find((one) => one.item.heading.start === item.heading) ?? byHand(theme.file)
  const anchors = anchorsIn(source.text)
  const isIn = (offset: number): boolean => start <= offset && offset < end
  return {
    key: (one) => (one === key ? to.key : one),
    former: (one) => one,
    home: (file, offset) => (file === theme.file && isIn(offset) ? to.file : file),
    target: (meant) => {
      const heading = meant.file === theme.file ? anchors.find(({ name }) => name === meant.anchor) : undefined
      if (!heading || !isIn(heading.start)) return meant
      return { file: to.file, anchor: meant.anchor === id ? to.id : meant.anchor }
    },
  }
}

/** What a project attaches from the folder of its own kring, named so that another kring finds it; `file` in a draft says it so too. */
export function carried(draft: Draft, { files }: PlanSet, { item, theme, id }: Named, kring: string): string[] {
  const attachments = item.kind === 'project' ? (item.attachments ?? []) : []
  const paths = attachments.map((path) => {
    const beside = posix.join(theme.kring, path)
    return kring !== theme.kring && !files.includes(path) && files.includes(beside) ? beside : path
  })
  const changed = paths.some((path, i) => path !== attachments[i])
  if (changed && !draft.edit(theme.file, (now) => setFact(now, [FIELDS[item.kind], id, 'bijlagen'], paths)))
    byHand(theme.file)
  return paths
}

/** The text of an item, with the comments right above its heading, and its facts. */
export interface Parcel {
  text: string
  facts: Taken
}

/** Takes an item out of its file in a draft; its heading and facts get the id that it has in its new place. */
export function takenOut(draft: Draft, { item, theme, id }: Named, newId: string): Parcel {
  const { file } = theme
  const source = draft.source(file) as Source
  const place = itemTextOf(source, id) ?? byHand(file)
  const own = source.text.slice(place.start, place.end).trimEnd()
  const edits = newId === id ? [] : idEdits(source, place.item.heading, newId)
  const text = applyEdits(
    own,
    edits.map((edit) => ({ ...edit, start: edit.start - place.start, end: edit.end - place.start })),
  )
  const without = takeFacts({ file, text: withoutItem(source, place) }, FIELDS[item.kind], id) ?? byHand(file)
  draft.put(file, without.text)
  return { text, facts: named(without.taken, id, newId) }
}
