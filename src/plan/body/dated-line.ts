/** Journal and decision lines in other shapes than `2026-06-18 (ALV): …`, such as `**18 juni 2026** – …`. */
import { isCalendarDate, writtenDate } from '../typed/dates.ts'

/** What such a line begins with: its date, who decided, and how many characters of it say so. */
export interface DatedForm {
  /** ISO; a month where no day is given, null where the day and month could be each other or don't exist. */
  date: string | null
  forum: string | null
  length: number
  /** Whether words stand before the date that may be the begin of a sentence. */
  spoken: boolean
}

const MONTH = '(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\\b'
const DATE = `(?:op +)?(?:${DAY}\\.?,? +)?(?:op +)?[(\\[]?(\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|20\\d\\d[01]\\d[0-3]\\d|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|(?:\\d{1,2}(?:[- ]+))?${MONTH}[- ]+\\d{4})`
/** A bullet that makes no list, a task's box, the edge of a table or a quote, and marks of emphasis. */
const LEAD =
  '[ \\t]*(?:(?:[•–—·▪◦>|]|-(?=\\d))[ \\t]*)*(?:(?:[-*+]|\\d{1,9}[.)]) +)?(?:\\[[ xX]\\] +)?(?:\\| *)?[*_(]{0,3}'
const FORUM = `(?:(?!${DAY}|${MONTH} |(?:op|in|per|sinds|vanaf|tot|voor|na|we|wij|ik)\\b)([\\p{L}][\\p{L}\\p{N} &.'’/-]{0,38}?)\\)?,? *)?`
const BEHIND = '[*_)\\]:,]{0,4}(?: *\\(([^():]{1,60})(?:\\)|(?=:))| +([^():]{1,60})\\)(?=:))?[*_]{0,3}'
const SHAPE = new RegExp(
  `^${LEAD}${FORUM}${DATE}${BEHIND}[ \\t]*([:：;|–—,.-]?)[*_]{0,3}(?=[ \\t]|$|[\\p{L}“"'€])[ \\t]*`,
  'iu',
)

/** A line with the spaces and hyphens of a keyboard for those that Word and the web make of them, each as long as it was. */
function typed(line: string): string {
  return line.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replace(/(?<=\d)[\u2010-\u2015\u2212](?=\d)/g, '-')
}

/** The date that a line begins with in some shape; null where it begins with none. */
export function datedForm(line: string): DatedForm | null {
  const match = SHAPE.exec(typed(line.slice(0, 200)))
  if (!match) return null
  const [whole, before, written = '', inBrackets, unopened, sign = ''] = match
  const spoken = before !== undefined && (sign === '' || before.split(' ').length > 3) && !whole.includes(':')
  const date = writtenDate(written.replace(/ +/g, ' ').replace(/\.(?=[- ])/, ''))
  const forum = (inBrackets ?? unopened ?? before)?.trim() || null
  return { date: date !== null && isCalendarDate(date) ? date : null, forum, length: whole.length, spoken }
}

/** Who decides, behind the date and without brackets: only bodies that are one by their name, since any word can stand before a colon. */
const BODY =
  '(?:(?:the|het|de) )?(?:ALV|AV|B&W|BenW|college(?: van B&W)?|AGM|general meeting|MT|kring|(?:algemene |buitengewone )?(?:leden|bestuurs|kring)?vergadering|(?:dagelijks |algemeen |kring|hoofd)?bestuur|(?:gemeente|wijk|deel|advies|kring)?raad|(?:\\p{L}{1,20} ?)?commissie|(?:werk|stuur|regie|project|kern|klankbord)groep(?: \\p{L}+)?|(?:kring|bestuurs|wijk)(?:overleg|bijeenkomst)|board|council|committee|(?:working|steering) group)'
const DECIDED = new RegExp(`^(?:\\[([^()[\\]]{1,40})\\]|(${BODY})) *[:–—-] +(?=\\S)`, 'iu')

/** Who decided, where the text behind a date begins with it, and how many characters of it say so. */
export function deciderIn(said: string): { forum: string; length: number } | null {
  const [whole, inBrackets, body] = DECIDED.exec(said) ?? []
  const forum = inBrackets ?? body
  return whole === undefined || forum === undefined ? null : { forum, length: whole.length }
}

/** The line as it should be written, or the lines of a table; null where one has no day or month that it can only be. */
export function asDated(text: string): string | null {
  const rows = isTable(text) ? rowsOf(text) : [text]
  const lines = rows?.map(asLine) ?? [null]
  return lines.includes(null) ? null : lines.join(/\r?\n/.exec(text)?.[0] ?? '\n')
}

/** Whether a text is a table: its rows stand between bars. */
const isTable = (text: string): boolean => /^[ \t]*\|/.test(text) && text.includes('\n')

/** What can stand above the columns of a table of dated lines and says nothing by itself. */
const HEADING =
  /^(?:datum|dag|wanneer|wat|wie|waar|door|forum|besluit(?:en)?|voortgang|stand|tekst|omschrijving|toelichting|opmerking(?:en)?|date|day|when|what|who|by|decision|progress|text|notes?)?$/i

/** The rows of a table below its head; null where the head says something. */
function rowsOf(table: string): string[] | null {
  const rows = table.trimEnd().split(/\r?\n/)
  const line = rows.findIndex((row) => /^[ \t|:-]+$/.test(row))
  const head = rows.slice(0, Math.max(0, line)).flatMap((row) => row.split('|'))
  return head.every((cell) => HEADING.test(cell.trim())) ? rows.slice(line + 1) : null
}

function asLine(line: string): string | null {
  const form = datedForm(line)
  // Words in front of a date are who decided only where a colon or dash ends them; else it is a sentence.
  if (!form?.date || form.spoken) return null
  const rest = line.slice(form.length)
  // The last cells of a row of a table are its text.
  const said = line.trimStart().startsWith('|')
    ? rest
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(', ')
    : rest
  // The list keeps its own mark.
  const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0] ?? '- '
  const decider = form.forum === null ? deciderIn(said) : null
  const forum = form.forum ?? decider?.forum ?? null
  const text = said.slice(decider?.length ?? 0)
  return text === '' ? null : `${mark}${form.date}${forum === null ? '' : ` (${forum})`}: ${text}`
}
