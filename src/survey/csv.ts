/** A text of values between separators as rows of texts, in any encoding and with any separator of survey tools and Excel. */
import { CsvError, type Options, parse } from 'csv-parse/sync'

const SEPARATORS = [';', ',', '\t', '|'] as const
/** So many records tell which separator it is. */
const LOOKED_AT = 60

/** The records of a file, empty ones too; or the number of the record in which a quote is opened that nothing closes. */
export function readCsv(bytes: Uint8Array): string[][] | number {
  const text = decoded(bytes)
  // Excel's own way to name the separator is a line before the header.
  const named = /^sep=(.)(?:\r\n?|\n|$)/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  // A quote separates nothing.
  return records(body, named?.[1] === undefined || named[1] === '"' ? separatorOf(body) : named[1])
}

// Whatever stands first: a file of which one part was pasted in may have several.
const LINE_ENDS = ['\r\n', '\n', '\r']

function records(body: string, delimiter: string, options: Options = {}): string[][] | number {
  try {
    return parse(body, {
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      ...options,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const whole: unknown = error['records']
    return (typeof whole === 'number' ? whole : 0) + 1
  }
}

/** So many bytes tell whether each second one is nothing. */
const BEGIN = 400

/** In which order a text has two bytes a letter: by its mark, or since nearly each second one of them is nothing; null where it has one. */
export function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const begin = [...bytes.subarray(0, BEGIN)]
  const nothing = (odd: number): number => begin.filter((byte, i) => i % 2 === odd && byte === 0).length
  const [even, odd] = [nothing(0), nothing(1)]
  if (bytes.length % 2 === 1 || Math.max(even, odd) < 0.4 * begin.length || Math.min(even, odd) > 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function decoded(bytes: Uint8Array): string {
  // Excel's "Unicode text" is UTF-16; its ordinary CSV is in the code page of Windows.
  const wide = wideIn(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows(bytes)
  }
}

// The code page of Windows is Latin-1 but for these; Node's own decoder of that name leaves them as control characters.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80] ?? c)
}

/**
 * The separator that cuts the most records into as many cells as the first ones have. Counting marks in the header alone would take a
 * question with commas in it for several, and half marks with a comma for two. Of a quote that nothing closes it is none of the separator's
 * fault, so there quotes say nothing.
 */
function separatorOf(text: string): string {
  const widest = SEPARATORS.map((mark) => {
    const quoted = records(text, mark, { to: LOOKED_AT })
    const found = Array.isArray(quoted) ? quoted : records(text, mark, { to: LOOKED_AT, quote: false })
    const widths = (Array.isArray(found) ? found : []).flatMap((record) =>
      record.length > 1 || record[0] !== '' ? [record.length] : [],
    )
    const counts = new Map<number, number>()
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
    const [width, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [1, 0])
    return { mark, width, part: width === 1 ? 0 : count / widths.length }
  })
  return widest.reduce((best, other) =>
    other.part > best.part || (other.part === best.part && other.width > best.width) ? other : best,
  ).mark
}
