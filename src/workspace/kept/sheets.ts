/** Which sheets went out from this folder, and which of them were read in again. */
import type { Host } from '../host.ts'
import { type Entries, type Entry, readEntries, writeEntry } from './entries.ts'
import { isName, keeping, nameOf } from './store.ts'

const SHEETS = 'bladen'

/** A sheet that went out, or came back. */
export interface SheetNote extends Entry {
  kind: 'out' | 'back'
  /** The mark of the workbook. */
  sheet: string
  /** Slugs; null for all kringen, and for what nobody leads. */
  kring: string | null
  lead: string | null
  partner: string | null
  /** What the bytes that went out are known by; null of one that came back. */
  content: string | null
  /** How many fields of one that came back were not taken over. */
  leftOut: number
}

type Noted = Omit<SheetNote, keyof Entry | 'content'> & { content: string | Uint8Array | null }

/** The notes, oldest first. */
export function sheetNotes(host: Host, root: string): Entries<SheetNote> {
  return readEntries(host, root, SHEETS, (data, entry) => {
    const { what, sheet, kring, lead, partner, content, leftOut } = data
    const isText = (value: unknown): value is string | null =>
      value === null || (typeof value === 'string' && value.length <= 200)
    const known =
      (what === 'out' || what === 'back') &&
      typeof sheet === 'string' &&
      /^[0-9a-f]{12}$/.test(sheet) &&
      isText(kring) &&
      isText(lead) &&
      isText(partner) &&
      (content === null || isName(content)) &&
      typeof leftOut === 'number' &&
      Number.isSafeInteger(leftOut)
    return known ? { ...entry, kind: what, sheet, kring, lead, partner, content, leftOut } : null
  })
}

/** Notes a sheet. Throws a Misuse where it can't be kept. */
export function noteSheet(host: Host, root: string, { kind: what, content, ...note }: Noted): void {
  const name = content === null ? null : nameOf(content)
  keeping(host, root, () => writeEntry(host, root, SHEETS, { kind: what, what, content: name, ...note }))
}

/** Whether a file that stands in the way is just as it went out once, so that nothing of anybody is lost with it. */
export function wentOut(notes: readonly SheetNote[], bytes: Uint8Array): boolean {
  const name = nameOf(bytes)
  return notes.some(({ content }) => content === name)
}
