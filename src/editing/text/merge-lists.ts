/** The lines of two lists as those of one: by date in the order of the first, each as it is written. */
import { firstDay, sortable } from '../../plan/typed/dates.ts'

interface Entry {
  date: string | null
  lines: string[]
}

interface List {
  /** What stands above the first entry. */
  above: string[]
  entries: Entry[]
}

const MARK = /^ ?(?:[-*+]|\d{1,9}[.)])[ \t]+/
const DATE = /^(?:\[.\][ \t]*)?(\d{4}(?:-[\dA-Z]{1,2}(?:-\d{1,2})?)?)/

/** The text of a part with the lines of another in it. `newestFirst` holds where neither of them shows an order. */
export function unitedList(one: string, other: string, newestFirst: boolean): string {
  const [a, b] = [listOf(one), listOf(other)]
  const down = isDown(a) ?? isDown(b) ?? newestFirst
  const entries = [...a.entries]
  const mark = /^ ?([-*+])/.exec(a.entries[0]?.lines.find((line) => MARK.test(line)) ?? '')?.[1]
  for (const entry of b.entries) {
    if (entries.some((there) => wordsOf(there) === wordsOf(entry))) continue
    const own =
      mark === undefined
        ? entry
        : { ...entry, lines: entry.lines.map((line) => line.replace(/^( ?)[*+-](?=[ \t])/, `$1${mark}`)) }
    entries.splice(placeOf(entries, own, down), 0, own)
  }
  const loose = a.entries.length > 1 && /\n[ \t]*\n/.test(one.slice(one.indexOf(a.entries[0]?.lines[0] ?? '')))
  const list = entries.map(({ lines }) => lines.join('\n')).join(loose ? '\n\n' : '\n')
  return [a.above.join('\n'), b.above.join('\n'), list].filter((piece) => piece.trim() !== '').join('\n\n')
}

/** Where an entry goes among others: behind those of its day, and one without a day at the end. */
function placeOf(entries: readonly Entry[], { date }: Entry, down: boolean): number {
  if (date === null) return entries.length
  const at = entries.findIndex((other) => other.date !== null && (down ? other.date < date : other.date > date))
  return at === -1 ? entries.findLastIndex((other) => other.date !== null) + 1 || entries.length : at
}

/** Whether the newest stands first; null where that can't be seen. */
function isDown({ entries }: List): boolean | null {
  const dates = entries.flatMap(({ date }) => date ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined || first === last ? null : first > last
}

const wordsOf = ({ lines }: Entry): string => lines.join(' ').replace(MARK, '').replace(/\s+/g, ' ').trim()

/** A list cut into entries; a remark right above one is of that one. */
function listOf(text: string): List {
  const list: List = { above: [], entries: [] }
  let waiting: string[] = []
  for (const line of text.trim().split(/\r?\n/)) {
    const current = list.entries.at(-1)?.lines ?? list.above
    if (MARK.test(line)) {
      const date = DATE.exec(line.replace(MARK, ''))?.[1]
      list.entries.push({ date: date === undefined ? null : sortable(date, firstDay), lines: [...waiting, line] })
      waiting = []
    } else if (/^<!--.*-->[ \t]*$/.test(line)) waiting.push(line)
    else if (waiting.length > 0) {
      for (const one of [...waiting, line]) current.push(one)
      waiting = []
    } else current.push(line)
  }
  const last = list.entries.at(-1)?.lines ?? list.above
  for (const line of waiting) last.push(line)
  for (const lines of [list.above, ...list.entries.map((entry) => entry.lines)])
    while (lines.at(-1)?.trim() === '') lines.pop()
  return list
}
