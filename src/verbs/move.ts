/** Moves an item to another theme: its text and facts as they are, and all that refers to it or that it refers to follows. */
import type { Draft } from '../editing/draft.ts'
import { putFacts } from '../editing/facts/item-facts.ts'
import { factsOf } from '../editing/facts/set-fact.ts'
import { withFormer } from '../editing/rename-item.ts'
import { lineEndOf } from '../editing/text/insert.ts'
import { insertItem } from '../editing/text/item-text.ts'
import type { Language } from '../language/language.ts'
import type { Item, ItemKey, Plans, Theme } from '../plan/model.ts'
import { allItems, FIELDS, shortReference } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { findAnyItem, findTheme } from '../workspace/named/find-item.ts'
import { findKring } from '../workspace/named/find-kring.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Proposed } from './edit.ts'
import { formerNames, type Mention, mentionsIn } from './mentions.ts'
import { carried, leading, type Parcel, takenOut } from './parcel.ts'
import { byHand, certain, checked, type Named, redirected, refuse, sound } from './relocate.ts'
import { formerOf } from './rename.ts'
import type { Settings } from './settings.ts'

/** What came of a move: the item as it was and as it is. */
export interface Moved {
  change: Proposed
  was: Item
  is: Item
  /** Where plain text still has it where it was. */
  mentions: Mention[]
}

/** Moves an item, in memory. Throws a Misuse where it can't be done for certain. */
export async function move(before: Workspace, settings: Settings, asked: string, to: string): Promise<Moved> {
  const { set } = before
  const found = certain(set, findAnyItem(asked, set.plans))
  const { item, theme, id, key } = found
  const [kring, slug] = placeNamed(to, theme, set.plans)
  const file = `${kring}/${slug}.md`
  if (file === theme.file) refuse((say) => say.samePlace(item.title, `${kring}/${slug}`))
  if (!set.files.includes(file)) refuse((say) => say.noTheme(file))
  const newId = freeId(id, key, `${kring}/${slug}`, sound(set, file), set.plans)
  const newKey = `${kring}/${slug}/${newId}`
  const draft = redirected(before, leading(set, found, { file, id: newId, key: newKey }), [id])
  const attachments = carried(draft, set, found, kring)
  const formerly = formerOf(item, newKey)
  putIn(draft, file, found, takenOut(draft, found, newId), newId, set.plans.config.language ?? settings.language)
  const former = formerly.map((one) => shortReference(one, kring, slug))
  draft.put(file, withFormer(draft.source(file) as Source, FIELDS[item.kind], newId, former) ?? byHand(file))
  const is = { ...item, ...(attachments.length > 0 && { attachments }), key: newKey, id: newId, formerly }
  const rekeyed = (one: ItemKey): ItemKey => (one === key ? newKey : one)
  const change = await checked(before, settings, draft, file, rekeyed, (one) => (one === item ? is : one))
  const named = formerNames(set.plans, (one, of) => (of === item ? newKey : one))
  return { change, was: item, is, mentions: mentionsIn(change.after, named) }
}

/** The kring and theme that are meant; without a kring a theme of the same one. Throws a Misuse where there is none. */
function placeNamed(asked: string, theme: Theme, plans: Plans): [kring: string, theme: string] {
  const [first = '', ...rest] = asked.split('/')
  if (rest.length === 0) return [theme.kring, findTheme(first, plans)]
  return [findKring(first, plans.config), findTheme(rest.join('/'), plans)]
}

/** The id where it is free in a file, or one with a number behind it. What is called by it elsewhere, or was, keeps the name. */
function freeId(id: string, own: ItemKey, place: string, target: Source, plans: Plans): string {
  const taken = new Set<string>()
  for (const { item } of allItems(plans))
    for (const name of [item.key, ...(item.key === own ? [] : item.formerly)]) if (name !== null) taken.add(name)
  for (const facts of Object.values(factsOf(target) ?? {}))
    if (typeof facts === 'object' && facts !== null)
      for (const name of Object.keys(facts)) taken.add(`${place}/${name}`)
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`
    if (!taken.has(`${place}/${free}`)) return free
  }
}

function putIn(draft: Draft, file: string, { item }: Named, parcel: Parcel, id: string, language: Language): void {
  const target = draft.source(file) as Source
  const text = parcel.text.replace(/\r?\n/g, lineEndOf(target.text))
  draft.edit(file, (now) => insertItem(now, item.kind, text, language))
  draft.put(file, putFacts(draft.source(file) as Source, FIELDS[item.kind], id, parcel.facts) ?? byHand(file))
}
