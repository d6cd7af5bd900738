/** Takes an item out of the plan as if it had never been there: for what was typed by mistake. What was meant once is dropped instead. */
import { Draft } from '../editing/draft.ts'
import { wordsIn } from '../language/words.ts'
import type { Item } from '../plan/model.ts'
import { itemReferences } from '../plan/references.ts'
import { Misuse } from '../workspace/misuse.ts'
import { findAnyItem } from '../workspace/named/find-item.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Proposed } from './edit.ts'
import { takenOut } from './parcel.ts'
import { certain, checked } from './relocate.ts'
import type { Settings } from './settings.ts'

/** Removes an item, in memory. Throws a Misuse where that can't be done for certain, or something refers to it. */
export async function remove(
  before: Workspace,
  settings: Settings,
  asked: string,
): Promise<{ change: Proposed; was: Item }> {
  const { set } = before
  const found = certain(set, findAnyItem(asked, set.plans))
  const { item, theme, id, key } = found
  const from = [...itemReferences(set.plans)].filter((one) => one.key === key).map((one) => one.theme.file)
  if (from.length > 0)
    throw new Misuse((l, by) => wordsIn(l, by).places.referred(item.title, [...new Set(from)].join(', ')))
  const draft = new Draft(set.sources)
  takenOut(draft, found, id)
  const change = await checked(
    before,
    settings,
    draft,
    theme.file,
    (one) => one,
    (one) => (one === item ? null : one),
  )
  return { change, was: item }
}
