/** The parts of a zip archive that are asked for, within a limit that what comes out can't pass. */
import { inflateRawSync } from 'node:zlib'

/** All parts together may not be larger than this when inflated: a survey of an association is a hundredth of it. */
const LARGEST = 64 * 1024 * 1024
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** Why an archive or a part of it can't be used. */
export class NoWorkbook extends Error {
  readonly why: 'broken' | 'doctype' | 'large' | 'protected' | 'none' | 'formula'

  constructor(why: NoWorkbook['why']) {
    super(why)
    this.why = why
  }
}

interface Entry {
  method: number
  flags: number
  packed: number
  size: number
  local: number
}

/** An archive by the names of its parts. */
export interface Archive {
  names: string[]
  /** The text of a part, null where there is none. Throws a NoWorkbook. */
  text(name: string): string | null
}

/** Reads an archive's directory; a part is inflated when it is asked for, and once. Throws a NoWorkbook. */
export function archiveOf(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(view, bytes)
  let left = LARGEST
  const texts = new Map<string, string>()
  return {
    names: [...entries.keys()],
    text(name) {
      const known = texts.get(name)
      if (known !== undefined) return known
      const entry = entries.get(name)
      if (!entry) return null
      // An archive says it twice, and either is enough.
      if ((entry.flags | flagsAt(view, entry.local)) & 1) throw new NoWorkbook('protected')
      // What the directory says is believed as a reason to refuse, never as a promise: inflating stops at the limit too.
      if (entry.size > left) throw new NoWorkbook('large')
      const part = inflated(view, bytes, entry, left)
      left -= part.length
      const text = new TextDecoder().decode(part)
      texts.set(name, text)
      return text
    },
  }
}

function directoryOf(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  try {
    let end = view.byteLength - 22
    while (view.getUint32(end, true) !== END) end--
    let at = view.getUint32(end + 16, true)
    for (let n = view.getUint16(end + 10, true); n > 0; n--) {
      if (view.getUint32(at, true) !== ENTRY) throw new NoWorkbook('broken')
      const length = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
      entries.set(name, {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        local: view.getUint32(at + 42, true),
      })
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch {
    throw new NoWorkbook('broken')
  }
  return entries
}

/** What an entry says of itself where it stands; nothing where that can't be read, which inflating it tells. */
function flagsAt(view: DataView, local: number): number {
  return local + 8 <= view.byteLength ? view.getUint16(local + 6, true) : 0
}

function inflated(view: DataView, bytes: Uint8Array, { method, packed, local }: Entry, most: number): Uint8Array {
  try {
    if (view.getUint32(local, true) !== LOCAL) throw new NoWorkbook('broken')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const part = bytes.subarray(start, start + packed)
    if (method === 0) return part
    if (method === 8) return inflateRawSync(part, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new NoWorkbook('large')
  }
  throw new NoWorkbook('broken')
}
