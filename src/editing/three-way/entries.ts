/** Merges lists of dated lines and tasks entry by entry: an entry is a bullet at the margin with all that stands below it. */
import { mergedLines } from './lines.ts'
import { each, type Merging, marked, mergedKeys, pick, type Sides } from './sides.ts'

/** A list in parts: what stands above its first bullet, and its entries with the empty lines behind them. */
interface List {
  lead: string
  entries: Map<string, string>
}

/** So many entries no list has; what has more is merged line by line. */
const MOST = 1000

const BULLET = /^(?:[-*+]|\d{1,9}[.)])[ \t]/
const BOX =
  /^((?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[^\]]{0,3}\][ \t]*)?(\d{4}(?:-[\dA-Z]{1,2}(?:-\d{1,2})?)?(?![\dA-Z-]))?([ \t]*\([^()\n]*\))?([ \t]*:?[ \t]*)/

/** A list of which each side may have added, changed or taken away entries; in the order of their dates where each side has that. */
export function mergedEntries(merging: Merging, sides: Sides<string>, path: string[]): string {
  const lists = each(sides, listOf)
  if (!lists.base || !lists.ours || !lists.theirs) return mergedLines(merging, sides, path)
  const { base, ours, theirs } = {
    base: lists.base,
    ours: paired(lists.ours, lists.base),
    theirs: paired(lists.theirs, lists.base),
  }
  const keys = mergedKeys(each({ base, ours, theirs }, ({ entries }) => [...entries.keys()]))
  const merged = keys.flatMap((key): { text: string; date: string }[] => {
    const [was, mine, other] = [base.entries.get(key), ours.entries.get(key), theirs.entries.get(key)]
    const date = dateOf(mine ?? other ?? '')
    if (mine !== undefined && other !== undefined) return [{ text: mergedEntry(merging, was, mine, other, path), date }]
    const one = mine ?? other
    if (one === undefined || (was !== undefined && was.trimEnd() === one.trimEnd())) return []
    return [{ text: was === undefined ? one : conflict(merging, mine ?? null, other ?? null, path), date }]
  })
  const way = wayOf(ours) ?? wayOf(theirs)
  const against = way !== null && [ours, theirs].some((list) => list.entries.size > 1 && wayOf(list) === null)
  if (way !== null && !against)
    merged.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date === (way === 'up') ? -1 : 1))
  const lead = each({ base, ours, theirs }, (list) => list.lead)
  return (
    mergedLines(merging, lead, path) + merged.map(({ text }) => `${text.trimEnd()}\n`).join(isLoose(ours) ? '\n' : '')
  )
}

/** The entries of a text by what they say; null where two say the same, or there are too many. */
function listOf(text: string): List | null {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const first = lines.findIndex((line) => BULLET.test(line))
  if (first === -1) return { lead: text, entries: new Map() }
  const entries: string[] = []
  for (const line of lines.slice(first)) {
    if (BULLET.test(line)) entries.push(line)
    else entries.push((entries.pop() ?? '') + line)
  }
  const named = new Map(entries.map((entry) => [keyOf(entry), entry]))
  return named.size === entries.length && entries.length <= MOST
    ? { lead: lines.slice(0, first).join(''), entries: named }
    : null
}

/** A task goes by its words, whatever its box, day and owner are; any other line by all that it says. */
function keyOf(entry: string): string {
  const [front = '', , box] = BOX.exec(entry) ?? []
  return box === undefined ? entry.trim() : `[ ] ${entry.slice(front.length).trim()}`
}

function dateOf(entry: string): string {
  return BOX.exec(entry)?.[3] ?? ''
}

/** The list with an entry that a side wrote anew under the key of the one whose place it took: gone, and of the same day. */
function paired(list: List, base: List): List {
  const gone = [...base.entries].filter(([key]) => !list.entries.has(key))
  const entries = new Map<string, string>()
  for (const [key, entry] of list.entries) {
    const at = base.entries.has(key)
      ? -1
      : gone.findIndex(([, was]) => dateOf(was) !== '' && dateOf(was) === dateOf(entry))
    const [former] = at === -1 ? [] : (gone.splice(at, 1)[0] ?? [])
    entries.set(former ?? key, entry)
  }
  return { lead: list.lead, entries }
}

/** An entry of both sides: one text, or a task of which each changed another part. */
function mergedEntry(merging: Merging, was: string | undefined, mine: string, other: string, path: string[]): string {
  const [base, ours, theirs] = [was?.trimEnd(), mine.trimEnd(), other.trimEnd()]
  const taken = pick({ base, ours, theirs })
  if (taken?.value !== undefined) return taken.value
  const parts = each({ base: base ?? '', ours, theirs }, (entry) => BOX.exec(entry))
  if (base !== undefined && parts.ours?.[2] !== undefined && parts.theirs?.[2] !== undefined) {
    const rest = each({ base, ours, theirs }, (entry) => entry.slice(BOX.exec(entry)?.[0].length ?? 0))
    const picked = [1, 2, 3, 4, 5].map((i) => pick(each(parts, (part) => (part?.[i] ?? '').trimStart())))
    const words = pick(rest)
    if (words && picked.every((part) => part !== null)) {
      const [mark = '', box = '', date = '', owner = '', colon = ''] = picked.map((part) => part.value)
      const lead = [date, owner].filter((part) => part !== '').join(' ')
      // What stands behind a day or an owner is of whoever wrote one.
      const end = colon || (lead && (parts.ours[5] || parts.theirs[5]))
      return `${mark}${box}${lead}${end}${words.value}`
    }
  }
  return conflict(merging, ours, theirs, path)
}

function conflict(merging: Merging, ours: string | null, theirs: string | null, path: string[]): string {
  merging.conflicts.push({ path, ours, theirs })
  return marked(merging, ours?.trimEnd() ?? '', theirs?.trimEnd() ?? '')
}

/** Whether the dates of a list go up or down; null where they do neither. */
function wayOf({ entries }: List): 'up' | 'down' | null {
  const dates = [...entries.values()].map(dateOf)
  if (dates.includes('') || new Set(dates).size < 2) return null
  const steps = dates.slice(1).map((date, i) => date >= (dates[i] ?? ''))
  if (steps.every(Boolean)) return 'up'
  return dates.slice(1).every((date, i) => date <= (dates[i] ?? '')) ? 'down' : null
}

/** Whether empty lines stand between the entries. */
function isLoose({ entries }: List): boolean {
  return [...entries.values()].slice(0, -1).some((entry) => /\n[ \t]*\n$/.test(entry))
}
