/** Merges an item into another of its kind: all that either says stands there afterwards, and what named the one names the other. */

import type { Draft } from '../editing/draft.ts'
import { factComments, withComments } from '../editing/facts/carry-comments.ts'
import { type Differing, type Side, unitedFacts } from '../editing/facts/merge-facts.ts'
import { factsOf, setFact } from '../editing/facts/set-fact.ts'
import type { Fact } from '../editing/facts/yaml-text.ts'
import { withFormer } from '../editing/rename-item.ts'
import { itemTextOf } from '../editing/text/item-text.ts'
import { merged as mergedText, type Pieces, piecesOf } from '../editing/text/merge-item.ts'
import { wordsIn } from '../language/words.ts'
import type { Item, ItemKey } from '../plan/model.ts'
import { FIELDS, itemKey, shortReference } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { findAnyItem } from '../workspace/named/find-item.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Proposed } from './edit.ts'
import { allKept } from './kept.ts'
import { formerNames, type Mention, mentionsIn } from './mentions.ts'
import { carried, leading, takenOut } from './parcel.ts'
import { byHand, certain, checked, type Named, redirected, refuse } from './relocate.ts'
import type { Settings } from './settings.ts'

/** A field of which one value stays and one goes. */
export interface Chosen extends Differing {
  stays: Side
}

/** What came of merging B into A. */
export interface Merged {
  change: Proposed
  a: Item
  b: Item
  chosen: Chosen[]
  /** Where plain text still names B. */
  mentions: Mention[]
}

/** Chooses between two values, for each field in which A and B differ; null stops. */
export type Choose = (differing: readonly Differing[]) => Promise<ReadonlyMap<string, Side> | null>

/** The restated question, as a field that can be one thing only. */
export const QUESTION = 'vraag'

/** Merges B into A, in memory; null where whoever chooses stops. Throws a Misuse where it can't be done for certain. */
export async function merge(
  before: Workspace,
  settings: Settings,
  asked: { a: string; b: string },
  choose: Choose,
): Promise<Merged | null> {
  const { set } = before
  const [a, b] = [asked.a, asked.b].map((name) => certain(set, findAnyItem(name, set.plans))) as [Named, Named]
  if (a.item === b.item) refuse((say) => say.itself(a.item.title))
  if (a.item.kind !== b.item.kind) refuse((say) => say.kinds(a.item.title, b.item.title))
  const draft = redirected(before, leading(set, b, { file: a.theme.file, id: a.id, key: a.key }), [b.id])
  carried(draft, set, b, a.kring.slug)
  const there = draft.source(b.theme.file) as Source
  const pieces = piecesOf(there, itemTextOf(there, b.id) ?? byHand(b.theme.file))
  const parcel = takenOut(draft, b, b.id)
  const unite = (side: (field: string) => Side) => facts(draft, a, parcel.facts.value, side)
  const questions = question(a.item, pieces)
  const differing = [...unite(() => 'A').differing, ...questions]
  const sides = differing.length === 0 ? new Map<string, Side>() : await choose(differing)
  if (sides === null) return null
  const side = (field: string): Side => sides.get(field) ?? 'A'
  writeFacts(draft, a, b, unite(side).facts)
  writeComments(draft, a, parcel.facts.lines ?? [])
  writeText(draft, a, pieces, side, settings)
  const key = (one: ItemKey): ItemKey => (one === b.key ? a.key : one)
  const expected = (one: Item): Item | null => (one === a.item || one === b.item ? null : one)
  const change = await checked(before, settings, draft, a.theme.file, key, expected, a.key)
  if (!allKept(change, a, b)) byHand(a.theme.file)
  const named = formerNames(set.plans, (one, of) => (of === b.item ? a.key : one))
  return {
    change,
    a: a.item,
    b: b.item,
    chosen: differing.map((one) => ({ ...one, stays: side(one.field) })),
    mentions: mentionsIn(change.after, named),
  }
}

function facts(
  draft: Draft,
  { item, theme, id, key }: Named,
  other: Fact | undefined,
  side: (field: string) => Side,
): ReturnType<typeof unitedFacts> {
  const all = factsOf(draft.source(theme.file) as Source) ?? byHand(theme.file)
  const own = ((all[FIELDS[item.kind]] ?? {}) as Record<string, Fact>)[id]
  const meant = (reference: string): ItemKey => itemKey(theme.kring, theme.slug, reference)
  const without = (said: Fact | undefined) => {
    const { voorheen: _, ...rest } = (said ?? {}) as Record<string, Fact>
    return rest
  }
  return unitedFacts(without(own), without(other), meant, key, side)
}

/** The question that stands in both, where they differ. */
function question({ kind, ...item }: Item, { whys }: Pieces): Differing[] {
  const own = kind === 'wish' && 'underlyingQuestion' in item ? item.underlyingQuestion : null
  if (own === null || whys.question === null || own === whys.question) return []
  return [{ field: QUESTION, a: own, b: whys.question }]
}

function writeFacts(draft: Draft, a: Named, b: Named, united: Readonly<Record<string, Fact>>): void {
  const { kring, slug, file } = a.theme
  const field = FIELDS[a.item.kind]
  for (const [name, value] of Object.entries(united))
    if (!draft.edit(file, (now) => setFact(now, [field, a.id, name], value))) byHand(file)
  const former = new Set([...a.item.formerly, b.key, ...b.item.formerly].filter((one) => one !== a.key))
  const names = [...former].map((one) => shortReference(one, kring, slug))
  draft.put(file, withFormer(draft.source(file) as Source, field, a.id, names) ?? byHand(file))
}

function writeComments(draft: Draft, { item, theme, id }: Named, lines: readonly string[]): void {
  if (lines.length === 0) return
  const source = draft.source(theme.file) as Source
  draft.put(theme.file, withComments(source, FIELDS[item.kind], id, factComments(lines)) ?? byHand(theme.file))
}

function writeText(
  draft: Draft,
  { item, theme, id }: Named,
  pieces: Pieces,
  side: (field: string) => Side,
  { language }: Settings,
): void {
  const source = draft.source(theme.file) as Source
  const own = item.kind === 'wish' ? item.underlyingQuestion : null
  const asked = own === null || side(QUESTION) === 'B' ? pieces.whys.question : null
  const { relocate, why } = wordsIn(language)
  const labels = { from: relocate.headingFrom, question: why.real }
  draft.put(theme.file, mergedText(source, id, pieces, asked, labels) ?? byHand(theme.file))
}
