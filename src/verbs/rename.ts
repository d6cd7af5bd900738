/** Gives an item another id or title; all that refers to it follows, and what it was called is kept. */
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { Draft } from '../editing/draft.ts'
import { factsOf } from '../editing/facts/set-fact.ts'
import { idEdits, keyEdits, titleEdits, withFormer } from '../editing/rename-item.ts'
import { itemTexts } from '../editing/text/item-text.ts'
import { asLine } from '../editing/text/why-line.ts'
import { anchorsIn } from '../plan/body/anchors.ts'
import type { Item, ItemKey, Theme } from '../plan/model.ts'
import { FIELDS, itemsOf, shortReference, slugOf } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { PATTERNS } from '../plan/typed/patterns.ts'
import { findAnyItem } from '../workspace/named/find-item.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Proposed } from './edit.ts'
import { formerNames, type Mention, mentionsIn } from './mentions.ts'
import { byHand, certain, checked, redirected, refuse, sound } from './relocate.ts'
import type { Settings } from './settings.ts'

/** What an item is to be called; absent is as it is. */
export interface NewName {
  id?: string | undefined
  title?: string | undefined
}

/** What came of renaming: the item as it was and as it is. */
export interface Renamed {
  change: Proposed
  was: Item
  is: Item
  /** Where plain text still calls it what it was called. */
  mentions: Mention[]
}

/** Renames an item, in memory. Throws a Misuse where it can't be done for certain, or the name is taken. */
export async function rename(before: Workspace, settings: Settings, asked: string, name: NewName): Promise<Renamed> {
  const { set } = before
  const found = findAnyItem(asked, set.plans)
  const { item, theme } = found
  const source = sound(set, theme.file)
  if (item.id !== null) certain(set, found)
  const id = name.id ?? item.id
  const title = name.title === undefined ? item.title : asLine(name.title)
  if (title === '') refuse((say) => say.titleLost(name.title ?? ''))
  if (id !== null && id !== item.id) refuseTaken(id, theme, source)
  const newKey = id === null ? null : `${theme.kring}/${theme.slug}/${id}`
  const key = (one: ItemKey): ItemKey => (one === item.key && newKey !== null ? newKey : one)
  const anchor = anchorsIn(source.text).find(({ start }) => start === item.heading)?.name ?? null
  const draft = redirected(
    before,
    {
      key,
      former: (one) => one,
      home: (file) => file,
      target: (meant) =>
        meant.file === theme.file && meant.anchor !== null && meant.anchor === anchor
          ? { ...meant, anchor: id ?? slugOf(title) }
          : meant,
    },
    item.id === null || id === item.id ? [] : [item.id],
  )
  const nth = itemTexts(source).findIndex((one) => one.item.heading.start === item.heading)
  const write = (make: (now: Source) => TextEdit[] | null): void => {
    if (!draft.edit(theme.file, make)) byHand(theme.file)
  }
  const heading = (now: Source) => itemTexts(now)[nth]?.item.heading
  if (title !== item.title) write((now) => mapped(heading(now), (at) => titleEdits(now, at, title)))
  if (id !== null && id !== item.id) {
    write((now) => mapped(heading(now), (at) => idEdits(now, at, id)))
    if (item.id !== null) renameFacts(draft, theme, item, { from: item.id, to: id })
  }
  const formerly = formerOf(item, newKey)
  const expected = { ...item, key: newKey, id, title, formerly: id === item.id ? item.formerly : formerly }
  const change = await checked(before, settings, draft, theme.file, key, (one) => (one === item ? expected : one))
  const mentions = mentionsIn(
    change.after,
    formerNames(set.plans, (one, of) => (of === item ? newKey : one)),
  )
  return { change, was: item, is: expected, mentions }
}

/** All that an item was called, once it is called otherwise. */
export function formerOf({ formerly, key }: Item, now: ItemKey | null): ItemKey[] {
  return [...new Set([...formerly, ...(key === null ? [] : [key])])].filter((one) => one !== now)
}

/** Throws a Misuse where an id is none, or something of its file has it. */
export function refuseTaken(id: string, theme: Theme, source: Source): void {
  if (!PATTERNS.slug.test(id)) refuse((say) => say.notSlug(id, slugOf(id)))
  const facts = factsOf(source) ?? {}
  const owner = itemsOf(theme).find((other) => other.id === id)
  const loose = Object.values(FIELDS).some((field) => Object.hasOwn((facts[field] ?? {}) as object, id))
  if (owner || loose) refuse((say) => say.taken(id, theme.file, owner?.title ?? null))
}

/** Gives the facts of an item in a draft another id, with what it was called. */
export function renameFacts(draft: Draft, theme: Theme, item: Item, id: { from: string; to: string }): void {
  const field = FIELDS[item.kind]
  const { kring, slug, file } = theme
  const former = formerOf(item, `${kring}/${slug}/${id.to}`).map((one) => shortReference(one, kring, slug))
  const text = draft.edit(file, (now) => keyEdits(now, field, id.from, id.to))
    ? withFormer(draft.source(file) as Source, field, id.to, former)
    : null
  if (text === null) byHand(file)
  else draft.put(file, text)
}

function mapped<T>(heading: T | undefined, make: (heading: T) => TextEdit[] | null): TextEdit[] | null {
  return heading === undefined ? null : make(heading)
}
