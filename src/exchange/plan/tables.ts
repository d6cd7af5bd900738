/** Items and facts in the tables of a document. */
import type { Item } from '../../plan/model.ts'
import type { FoundItem } from './found.ts'
import { factOf, kindOf, type Label, labelOf, titleOf } from './labels.ts'
import type { ThemeOf } from './themes.ts'

type Fact = FoundItem['facts'][number]

/** Nobody calls a fact by more than this, so that a longer cell is a text. */
const LONGEST_LABEL = 30

/** A table with a label and a value in each row, as the facts of one item; null where it is another kind of table. */
export function factsIn(rows: readonly (readonly string[])[]): { facts: Fact[]; text: string[] } | null {
  const pairs = rows.flatMap(pairsIn).map((row) => row.filter((cell) => cell.trim() !== ''))
  // A cell as wide as the table stands alone in its row.
  const wide = (row: readonly string[]): boolean => row.length === 1 && !isLabel(row[0] ?? '')
  const labelled = pairs.filter((row) => !wide(row))
  const known = labelled.filter(([label = '']) => labelOf(label.replace(/:\s*$/, '')) !== null)
  const two = pairs.every((row) => row.length <= 2 || new Set(row).size <= 2)
  // With a row of titles above them, two columns are a list of items.
  const [[first = '', second = ''] = []] = pairs
  const titled = labelOf(first) === 'title' && labelOf(second) !== null
  if (!two || known.length * 2 < labelled.length || (titled && rows.length > 1)) return null
  const facts: Fact[] = []
  const text: string[] = []
  for (const row of pairs) {
    const [label = '', said = ''] = row
    if (wide(row)) text.push(label)
    const name = label.replace(/:\s*$/, '')
    const field = labelOf(name)
    if (said === '' || field === 'skip' || field === 'title' || field === 'theme') continue
    const fact = factOf(field, name, said)
    if (fact !== null) facts.push(fact)
    else text.push(field === 'text' ? said : `${name}: ${said}`)
  }
  return { facts, text }
}

/** A row as it is, or two labels with their values beside each other as two rows. */
function pairsIn(row: readonly string[]): (readonly string[])[] {
  const [label = '', said = '', other = '', saidToo = ''] = row
  const are = [label, other].every((cell) => isLabel(cell)) && ![said, saidToo].every((cell) => isLabel(cell))
  return row.length === 4 && are ? [row.slice(0, 2), row.slice(2)] : [row]
}

/**
 * The name of what a table of labels and values is about, where its first row says it: `Project | Energiehub`, or below the heading of a section
 * a cell as wide as the table; null for any other table.
 */
export function sheetOf(
  rows: readonly (readonly string[])[],
  section: Item['kind'] | null,
): { title: string; kind: Item['kind'] | null } | null {
  const [first = [], ...others] = rows.map((row) => row.filter((cell) => cell.trim() !== ''))
  const [label = '', title = ''] = first
  const field = (of: string): Label | null => labelOf(of.replace(/:\s*$/, ''))
  if (first.length === 1 && section !== null && others.length > 0) {
    const isNamed = others.every(([of = '', ...said]) => said.length === 1 && field(of) !== 'title')
    return isNamed && !isLabel(label) ? { title: titleOf(label), kind: section } : null
  }
  const isSheet = labelOf(label) === 'title' && title !== '' && labelOf(title) === null && others.length > 0
  return isSheet ? { title: titleOf(title), kind: section ?? kindOf(label.replace(/:\s*$/, '')) } : null
}

/** Whether facts are those of a project, of which there is none without a plan to do it. */
export const areOfProject = (facts: readonly Fact[]): boolean =>
  facts.filter(({ field }) => PROJECT.includes(field)).length > 1

const PROJECT: readonly Fact['field'][] = ['planning', 'cost', 'lead', 'phase', 'funding', 'partners']

/** Whether a cell without a value beside it only says of what one would be. */
function isLabel(cell: string): boolean {
  return cell.length <= LONGEST_LABEL && (cell.trim().endsWith(':') || labelOf(cell) !== null)
}

/** A table with an item in each row, or one of each kind that has a column; null where no column names them. Rows of no theme or without a name are left. */
export function itemsInTable(
  table: readonly (readonly string[])[],
  theme: string | null,
  section: Item['kind'] | null,
  themeOf: ThemeOf,
): { items: FoundItem[]; left: string[] } | null {
  const wide = table.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  // Above its columns a table may have a name of its own, as wide as it is.
  const [head = [], ...rows] = table.slice(Math.max(0, wide))
  const labels = head.map((cell) => labelOf(cell))
  const names = namingColumns(head, labels, section)
  const placed = labels.indexOf('theme')
  if (names.length === 0 || labels.filter((label) => label !== null).length < 2) return null
  if (theme === null && placed < 0) return null
  const items: FoundItem[] = []
  const left = table.slice(0, Math.max(0, wide)).map((row) => row.join(' ').trim())
  for (const row of rows) {
    const named = names.flatMap(({ at, kind }) => {
      const title = titleOf(row[at] ?? '').replace(/[.;]$/, '')
      return title === '' ? [] : [{ at, kind, title }]
    })
    const [first] = named
    if (first === undefined) {
      const said = row.filter((cell) => cell.trim() !== '').join(' ')
      if (said !== '') left.push(said)
      continue
    }
    const own = placed < 0 ? theme : (themeOf(row[placed] ?? '')?.theme ?? theme)
    if (own === null) {
      const place = row[placed]?.trim() ?? ''
      left.push(named.map(({ title }) => title).join(', ') + (place === '' ? '' : ` (${place})`))
      continue
    }
    const made = named.map(
      ({ kind, title }): FoundItem => ({ kind, theme: own, title, text: [], facts: [], lines: [] }),
    )
    // What a row says is said of its project, or else of what comes nearest to one.
    const about = made.at(-1)
    row.forEach((cell, i) => {
      if (about && !names.some(({ at }) => at === i)) fill(about, labels[i] ?? null, head[i] ?? '', cell.trim())
    })
    for (const item of made) items.push(item)
  }
  return { items, left }
}

const ORDER: readonly Item['kind'][] = ['challenge', 'wish', 'project']

/** The columns that name items: one of each kind where columns say theirs, or else the first that names anything. */
function namingColumns(
  head: readonly string[],
  labels: readonly (Label | null)[],
  section: Item['kind'] | null,
): { at: number; kind: Item['kind'] }[] {
  const naming = labels.flatMap((label, at) => (label === 'title' ? [at] : []))
  const kinds = ORDER.flatMap((kind) => {
    const at = naming.find((column) => kindOf(head[column] ?? '') === kind)
    return at === undefined ? [] : [{ at, kind }]
  })
  if (kinds.length > 1) return kinds
  const [at] = naming
  const kind = section ?? kindOf(head[at ?? -1] ?? '')
  return at === undefined || kind === null ? [] : [{ at, kind }]
}

function fill(item: FoundItem, label: Label | null, column: string, cell: string): void {
  if (cell === '' || label === 'theme' || label === 'skip') return
  const fact = factOf(label, column, cell)
  if (fact !== null) item.facts.push(fact)
  else item.text.push({ text: label === 'text' || column === '' ? cell : `${column}: ${cell}`, depth: null })
}
