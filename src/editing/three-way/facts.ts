/** Merges facts field by field, each with the comments above it. */
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { type FactBlock, type FactField, fieldText } from '../facts/fact-lines.ts'
import { each, type Merging, marked, mergedKeys, pick, type Sides } from './sides.ts'
import { aroundValue, mergedValue, type Written } from './values.ts'

const NOTHING: FactBlock = { fields: [], tail: '' }

/** The new name of what a side renamed, by field and old name: `projecten hub` → `energiehub`. */
export type Renames = ReadonlyMap<string, string>

/** The merged fields of a mapping; what can't be merged stands between markers, on lines of its own. */
export function mergedFacts(
  merging: Merging,
  blocks: Sides<FactBlock>,
  renames: Renames,
  path: readonly string[] = [],
): FactBlock {
  const named = each(blocks, ({ fields }) => {
    const now = ({ name }: FactField): string => renames.get(`${path.join(' ')} ${name}`) ?? name
    return new Map(fields.map((field) => [now(field), field]))
  })
  const keys = mergedKeys(each(named, (fields) => [...fields.keys()]))
  const fields = keys.flatMap((name): FactField[] => {
    const [base, ours, theirs] = [named.base.get(name), named.ours.get(name), named.theirs.get(name)]
    if (ours && theirs) return [mergedField(merging, { base, ours, theirs }, renames, [...path, name])]
    const one = ours ?? theirs
    if (!one || (base && whole(base) === whole(one))) return []
    if (!base) return [one]
    const [a, b] = [ours ? fieldText(ours) : null, theirs ? fieldText(theirs) : null]
    return [inConflict(merging, one, a, b, [...path, name])]
  })
  return { fields, tail: mergedAbove(each(blocks, ({ tail }) => tail)) }
}

const whole = (field: FactField): string => field.above + fieldText(field)

/** A field of which both sides have one. */
function mergedField(
  merging: Merging,
  { base, ours, theirs }: { base: FactField | undefined; ours: FactField; theirs: FactField },
  renames: Renames,
  path: string[],
): FactField {
  const above = mergedAbove({ base: base?.above ?? '', ours: ours.above, theirs: theirs.above })
  const [a, b] = [fieldText(ours), fieldText(theirs)]
  const taken = pick({ base: base && fieldText(base), ours: a, theirs: b })
  if (taken) return { ...(taken.value === a ? ours : theirs), above }
  const [within, without] = [insideOf(ours), insideOf(theirs)]
  if (within && without) {
    const lines = pick({ base: base?.lines, ours: ours.lines, theirs: theirs.lines })
    const blocks = { base: base?.inside ?? NOTHING, ours: within, theirs: without }
    if (lines?.value !== undefined)
      return { ...ours, above, lines: lines.value, inside: mergedFacts(merging, blocks, renames, path) }
    return inConflict(merging, { ...ours, above }, a, b, path)
  }
  const [mine, other] = [aroundValue(ours), aroundValue(theirs)]
  if (!mine || !other || ours.inside || theirs.inside) return inConflict(merging, { ...ours, above }, a, b, path)
  const was = base && !base.inside ? aroundValue(base) : null
  const front = pick({ base: was?.front, ours: mine.front, theirs: other.front })?.value
  const behind = pick({ base: was?.behind, ours: mine.behind, theirs: other.behind })?.value
  const values: Sides<Written | undefined> = { base: was?.value, ours: mine.value, theirs: other.value }
  const value = mergedValue(values, path.length === 1 && path[0] === 'bijgewerkt')
  if ('text' in value && front !== undefined && behind !== undefined)
    return { ...ours, above, lines: front + value.text + behind, inside: null }
  const [left, right] = 'text' in value ? [value.text, value.text] : [value.ours, value.theirs]
  const lines = {
    ours: (front ?? mine.front) + left + (behind ?? mine.behind),
    theirs: (front ?? other.front) + right + (behind ?? other.behind),
  }
  return inConflict(merging, { ...ours, above }, lines.ours, lines.theirs, path, [left, right])
}

/** The fields inside a field: none where nothing stands behind its name; null where something else does. */
function insideOf({ inside, lines }: FactField): FactBlock | null {
  return inside ?? (/^\s*[\w-]+:[ \t]*(?:#.*)?\n$/.test(lines) ? NOTHING : null)
}

/** A field of which both sides have other lines; null is none. `values` is what to tell of it. */
function inConflict(
  merging: Merging,
  field: FactField,
  ours: string | null,
  theirs: string | null,
  path: string[],
  [mine, other]: readonly (string | null)[] = [ours, theirs],
): FactField {
  merging.conflicts.push({ path, ours: mine ?? null, theirs: other ?? null })
  return { ...field, lines: marked(merging, ours ?? '', theirs ?? ''), inside: null }
}

/** Comments and empty lines of both sides: where both changed them, ours and then what theirs has more. */
function mergedAbove({ base, ours, theirs }: Sides<string>): string {
  const taken = pick({ base, ours, theirs })
  if (taken) return taken.value
  const known = new Set([...ours.split('\n'), ...base.split('\n')].map((line) => line.trim()))
  const more = theirs.split('\n').filter((line) => !known.has(line.trim()))
  return ours + more.map((line) => `${line}\n`).join('')
}

/** What items are called now, by what one side calls them in `voorheen` and the other still by their old name. */
export function renamesIn({ base, ours, theirs }: Sides<FactBlock>): Renames {
  const found: { old: string; now: string }[] = []
  for (const [side, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const)
    for (const { name: section } of side.fields) {
      const before = new Set(itemsIn(base, section).map(({ name }) => name))
      const elsewhere = new Set(itemsIn(other, section).map(({ name }) => name))
      const there = itemsIn(side, section)
      for (const item of there) {
        if (before.has(item.name) || elsewhere.has(item.name)) continue
        for (const old of formerly(item))
          if (before.has(old) && !there.some(({ name }) => name === old))
            found.push({ old: `${section} ${old}`, now: item.name })
      }
    }
  // Of what both renamed, or what was made one, it can't be told which facts are whose.
  const once = found.filter(
    ({ old, now }, i) => !found.some((other, n) => n !== i && (other.old === old || other.now === now)),
  )
  return new Map(once.map(({ old, now }) => [old, now]))
}

const itemsIn = (block: FactBlock, section: string): readonly FactField[] =>
  block.fields.find(({ name }) => name === section)?.inside?.fields ?? []

/** The ids under `voorheen` of an item, without the places that they may be in. */
function formerly({ inside, value }: FactField): string[] {
  const field = inside?.fields.find(({ name }) => name === 'voorheen')?.value
  const inBraces = isMap(value) ? value.items.find(({ key }) => isScalar(key) && key.value === 'voorheen')?.value : null
  const list: Node | null = field ?? (inBraces as Node | null) ?? null
  if (!isSeq(list)) return []
  return list.items.flatMap((item) => (isScalar(item) ? [String(item.value).split('/').at(-1) ?? ''] : []))
}
