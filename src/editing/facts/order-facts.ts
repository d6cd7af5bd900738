/** Facts in the order of the schema, by moving whole lines: what a comment stands above goes with it. */
import type { Range } from '../../diagnostics/finding.ts'
import { factOrder, placeIn } from '../../plan/fields/fact-order.ts'
import type { Source } from '../../plan/source.ts'
import { lineEndOf } from '../text/insert.ts'
import { type FactBlock, type FactField, factLines, printed } from './fact-lines.ts'

/** The ids of items in the order of their headings, by the field that holds their facts. */
export type HeadingOrder = Readonly<Record<string, readonly string[]>>

/** The text with the facts in `yaml` in their order; as it is where they are no block of fields, each on lines of its own. */
export function orderedFacts(source: Source, yaml: Range, headings: HeadingOrder): string {
  const facts = factLines(source, yaml)
  if (facts === null) return source.text
  const orderOf = ([field, ...rest]: readonly string[]): readonly string[] =>
    field !== undefined && rest.length === 0 && Object.hasOwn(headings, field)
      ? (headings[field] ?? [])
      : factOrder(source.file, field === undefined ? [] : [field, ...rest])
  const text = facts.before + printed(inOrder(facts.block, [], orderOf)) + facts.after
  // The last line of a file may have no end, and that stays so.
  return source.text.endsWith('\n') || facts.after !== '' ? text : text.slice(0, -lineEndOf(text).length)
}

type OrderOf = (path: readonly string[]) => readonly string[]

function inOrder({ fields, tail }: FactBlock, path: readonly string[], orderOf: OrderOf): FactBlock {
  const order = orderOf(path)
  const place = ({ name }: FactField): number => placeIn(order, name)
  const sorted = fields
    .map((field) => ({ ...field, inside: field.inside && inOrder(field.inside, [...path, field.name], orderOf) }))
    .sort((a, b) => (order.length === 0 ? 0 : place(a) - place(b)))
  const [first, now] = [fields[0]?.name, sorted[0]]
  const was = sorted.find(({ name }) => name === first)
  if (was && now && was !== now) exchangeBlanks(was, now)
  return { fields: sorted, tail }
}

/** The empty lines on top stay there, whichever field is the first. */
function exchangeBlanks(was: FactField, now: FactField): void {
  const blanks = (lines: string): string => /^(?:[ \t]*\r?\n)*/.exec(lines)?.[0] ?? ''
  const [top, other] = [blanks(was.above), blanks(now.above)]
  was.above = other + was.above.slice(top.length)
  now.above = top + now.above.slice(other.length)
}
