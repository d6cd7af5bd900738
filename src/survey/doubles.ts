/** Rows of one person: with the same address, or the same in all that a survey program doesn't count up itself. */
import type { Role } from './columns.ts'
import type { Sheet } from './sheet.ts'

const ADDRESS = /^[^\s@]+@[^\s@]+\.\w+$/
const NUMBERED =
  /^(?:#|id|nr|no|nummer|volgnummer|record|(?:response|reactie|antwoord|respondent|result|inzending)[ -]?(?:id|nr|nummer)?)\b/i
const TOKEN =
  /token|toegangscode|access code|deelnemer|participant|(?:response|respondent|antwoord|reactie)[ -]?id|(?:lid(?:maatschaps)?|leden|klant|relatie|debiteur(?:en)?|kvk|member(?:ship)?|customer)[ -]?(?:id|nr|no|num(?:mer|ber))\b/i
const NAME = /naam|name/i
const COMPANY = /bedrijf|company|organi[sz]ati|user/i

/** Groups of places in the sheet's rows, at least two each, that are one person; in the order of the file. */
export function doublesIn(sheet: Sheet, roles: readonly Role[], places: readonly number[]): number[][] {
  const keys = sheet.headers.flatMap((header, i) => keyOf(sheet, roles, header, i) ?? [])
  const wholeOf = wholeRow(sheet, roles)
  const group = new Map<number, number>()
  const first = new Map<string, number>()
  const rootOf = (at: number): number => {
    const up = group.get(at) ?? at
    return up === at ? at : rootOf(up)
  }
  for (const at of places) {
    group.set(at, at)
    const row = sheet.rows[at] ?? []
    const marks = keys.flatMap(({ i, isKey }) => (isKey(row[i] ?? '') ? [`${i} ${(row[i] ?? '').toLowerCase()}`] : []))
    const whole = wholeOf(row)
    for (const mark of whole === null ? marks : [...marks, whole]) {
      const before = first.get(mark)
      if (before === undefined) first.set(mark, at)
      else group.set(rootOf(at), rootOf(before))
    }
  }
  const groups = new Map<number, number[]>()
  for (const at of places) groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), at])
  return [...groups.values()].filter((rows) => rows.length > 1)
}

interface Key {
  i: number
  isKey(cell: string): boolean
}

/** How a column tells persons apart; null for one that doesn't: nearly everybody has a value of their own in it. */
function keyOf({ rows }: Sheet, roles: readonly Role[], header: string, i: number): Key | null {
  const role = roles[i]
  if (role?.kind !== 'dropped' || role.why === 'asked' || role.why === 'empty') return null
  const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
  const distinct = (fits: (cell: string) => boolean, part: number): Key | null => {
    const own = cells.filter(fits)
    return own.length > 1 && new Set(own).size >= part * own.length ? { i, isKey: fits } : null
  }
  // Half of a file may be doubled, when it was exported into twice.
  if (cells.some((cell) => ADDRESS.test(cell))) return distinct((cell) => ADDRESS.test(cell), 0.5)
  const isSaid = (cell: string): boolean => cell !== '' && !/^(anonymous|anoniem|n\/?a|-)$/i.test(cell)
  if (TOKEN.test(header)) return distinct(isSaid, 0.5)
  // A first name is shared by many, and a company by its people.
  return NAME.test(header) && !COMPANY.test(header)
    ? distinct((cell) => isSaid(cell) && /\S\s+\S/.test(cell), 0.7)
    : null
}

/** How a row is told from all that somebody else could have answered alike; gives null for a row that can't be. */
function wholeRow({ headers, rows }: Sheet, roles: readonly Role[]): (row: readonly string[]) => string | null {
  const isLeftOut = (role: Role | undefined): boolean => role?.kind === 'dropped' && role.why === 'asked'
  const counted = headers.flatMap((header, i) => (NUMBERED.test(header) || isLeftOut(roles[i]) ? [] : [i]))
  const own = counted.filter((i) => {
    const role = roles[i]
    if (role?.kind === 'time') return true
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
    const isWords = role?.kind === 'dropped' && (role.why === 'open' || role.why === 'identifying')
    return isWords && new Set(cells).size >= 0.5 * cells.length
  })
  const isOwn = (cell: string, role: Role | undefined): boolean =>
    role?.kind === 'time' ? /\d:\d\d/.test(cell) : cell.length > 20
  return (row) =>
    own.some((i) => isOwn(row[i] ?? '', roles[i])) ? `= ${JSON.stringify(counted.map((i) => row[i] ?? ''))}` : null
}
