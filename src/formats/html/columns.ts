/** What the cells of a column share, said once in the style of a page: to which side they stand, and above which words they stand where a row is a card on a phone. */
import type { Element } from 'hast'

/** A table's columns: their headings, the side of each, and the one that a row is named by, or -1. */
interface Kind {
  heads: readonly string[]
  sides: readonly string[]
  name: number
}

/** The kinds of table on one page. */
export class Columns {
  readonly #kinds = new Map<string, Kind>()

  /** Takes from the cells what is the same in every row, and gives the table the class that says it. */
  take(table: Element, wordsOf: (cell: Element) => string): void {
    const [head, ...rows] = elementsIn(table).flatMap(elementsIn).map(elementsIn)
    if (head === undefined) return
    const sides = head.map(({ properties }) => String(properties['align'] ?? ''))
    // A table of a plan's own text says nothing of what its rows are called; the first words of ours do.
    const name = table.properties['className'] === undefined ? -1 : sides.indexOf('')
    for (const row of [head, ...rows]) for (const cell of row) delete cell.properties['align']
    for (const row of rows) nameRow(row[name])
    const kind = { heads: head.map((cell) => wordsOf(cell).trim()), sides, name }
    const key = JSON.stringify(kind)
    this.#kinds.set(key, kind)
    const own = classNames(table)
    table.properties['className'] = [...own, `k${[...this.#kinds.keys()].indexOf(key) + 1}`]
  }

  /** The style of these tables; `quoted` makes a text one of a style sheet. */
  style(quoted: (text: string) => string): string {
    const kinds = [...this.#kinds.values()]
    const sides = kinds.flatMap(({ sides }, k) =>
      sides.flatMap((side, i) =>
        side === '' ? [] : [`.k${k + 1} :nth-child(${i + 1}):is(th,td){text-align:${side}}`],
      ),
    )
    const words = kinds.flatMap(({ heads, name }, k) =>
      heads.flatMap((head, i) => {
        const isSaid = head !== '' && heads.length > 1 && i > name
        return isSaid ? [`.k${k + 1} td:nth-child(${i + 1})::before{content:${quoted(`${head}: `)}}`] : []
      }),
    )
    return `${sides.join('')}@media screen and (max-width:44rem){${words.join('')}}\n`
  }
}

/** The cell that a row is known by is its heading. */
function nameRow(cell: Element | undefined): void {
  if (cell?.tagName !== 'td') return
  cell.tagName = 'th'
  cell.properties['scope'] = 'row'
}

export const elementsIn = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element')

export function classNames({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : typeof className === 'string' ? [className] : []
}
