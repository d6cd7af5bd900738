/** The parts of a Word file that are read, within the limits of any archive that comes in. */
import { archiveOf, NoWorkbook } from '../../survey/workbook/zip.ts'
import { Unreadable, type Why } from './unreadable.ts'

/** Nobody's document has more parts than this. */
const MOST_PARTS = 20_000

const READ =
  /^(?:word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|_rels\/\.rels|docProps\/custom\.xml|\[Content_Types\]\.xml)$/

/** A Word file by the names of its parts. */
export interface Package {
  /** The part that holds the text. */
  main: string
  /** The text of another part beside it; empty where there is none. */
  beside(name: string): string
  /** The properties that the file has for itself. */
  custom: string
  /** Whether it carries macros. */
  macros: boolean
}

/** Takes a Word file apart. Throws an Unreadable that says why it can't be. */
export function packageOf(bytes: Uint8Array): Package {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  // An old .doc, and any file of Office with a password, is a file system of Microsoft's.
  if (start === 'd0cf11e0') throw new Unreadable('old')
  if (start !== '504b0304') throw new Unreadable('not-a-document')
  const parts = unpacked(bytes)
  const path = mainPart(parts)
  const main = parts.get(path)
  if (main === undefined) throw new Unreadable('no-text')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const names = [...parts.keys()]
  return {
    main,
    beside: (name) => parts.get(`${folder}${name}`) ?? '',
    custom: parts.get('docProps/custom.xml') ?? '',
    macros: names.some((name) => /vbaProject\.bin$/i.test(name)),
  }
}

const WHY: Partial<Record<NoWorkbook['why'], Why>> = { large: 'bomb', protected: 'protected' }

/** The texts of the parts that are read; of others only their names, without a text. */
function unpacked(bytes: Uint8Array): Map<string, string> {
  try {
    const { names, text } = archiveOf(bytes)
    if (names.length > MOST_PARTS) throw new Unreadable('bomb')
    return new Map(names.map((name) => [name, READ.test(name) ? (text(name) ?? '') : '']))
  } catch (error) {
    throw error instanceof NoWorkbook ? new Unreadable(WHY[error.why] ?? 'broken-zip') : error
  }
}

/** Where the file says that its text is; where every program puts it, if it doesn't say. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const [, target] =
    /<Relationship\b(?=[^>]*\/officeDocument")[^>]*\bTarget="\/?([^"]+)"/.exec(parts.get('_rels/.rels') ?? '') ?? []
  return target !== undefined && parts.get(target) && READ.test(target) ? target : 'word/document.xml'
}
