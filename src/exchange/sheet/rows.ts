/** The plans as rows of sheets: what each says of every field now, by an id that stays when rows move. */
import { createHash } from 'node:crypto'
import { factsOf, valueAt } from '../../editing/facts/set-fact.ts'
import { type Fact, isFields } from '../../editing/facts/yaml-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import type { Config, Item, Kring, Project, Task, Theme, Wish } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { FIELDS } from '../../plan/references.ts'
import { COLUMNS, type ColumnKey, type SheetKind } from './columns.ts'

/** One row. */
export interface Row {
  kind: SheetKind
  /** The key of the item; behind a `#` what it is of that item, and a mark of what it said. */
  id: string
  kring: Kring
  theme: Theme
  item: Project | Wish
  /** The partner that is asked, and which of the things asked of it this is. */
  asked?: { partner: string; nth: number }
  /** Which of the tasks of its list this is. */
  nth?: number
  facts: Facts
}

/** What the fields of a row say; one that says nothing is absent. */
export type Facts = Readonly<Partial<Record<ColumnKey, Fact>>>

/** Rows in the order of the plans, and the items that have none: without an id, or in a file whose facts can't be read. */
export interface Rows {
  rows: Row[]
  without: { kring: string; theme: Theme; item: Item }[]
}

/** All rows of some kringen. */
export function rowsOf({ plans, sources }: PlanSet, kringen: readonly Kring[] = plans.kringen): Rows {
  const found: Rows = { rows: [], without: [] }
  const seen = new Set<string>()
  for (const kring of kringen)
    for (const theme of kring.themes) {
      const source = sources.get(theme.file)
      const facts = source && theme.factsRead ? factsOf(source) : null
      for (const item of [...theme.projects, ...theme.wishes]) {
        if (item.key === null || facts === null || seen.has(item.key)) {
          found.without.push({ kring: kring.slug, theme, item })
          continue
        }
        seen.add(item.key)
        const own = valueAt(facts, [FIELDS[item.kind], item.id ?? ''])
        for (const row of rowsIn({ kring, theme, item, own })) found.rows.push(row)
      }
    }
  return found
}

interface Place {
  kring: Kring
  theme: Theme
  item: Project | Wish
  own: unknown
}

function rowsIn({ own, ...place }: Place): Row[] {
  const { item } = place
  const id = item.key ?? ''
  if (item.kind === 'wish') return [{ kind: 'wishes', id, ...place, facts: readFacts('wishes', own) }]
  const row: Row = { kind: 'projects', id, ...place, facts: readFacts('projects', own) }
  const asked = valueAt(own, ['gevraagd'])
  const asks = Object.entries(isFields(asked as Fact) ? (asked as Record<string, Fact>) : {}).flatMap(
    ([partner, said]): Row[] => {
      const marks = new Marks()
      return [said ?? []].flat().flatMap((ask, nth): Row[] => {
        const facts = readFacts('asks', ask)
        const mark = marks.of(String(facts.what ?? ''))
        const of = { kind: 'asks' as const, id: `${id}#${partner}-${mark}`, ...place, asked: { partner, nth } }
        return isFields(ask as Fact) ? [{ ...of, facts }] : []
      })
    },
  )
  const tasks = (kind: 'actions' | 'milestones', letter: string): Row[] => {
    const marks = new Marks()
    return item[kind].map((task, nth) => {
      return { kind, id: `${id}#${letter}-${marks.of(task.text)}`, ...place, nth, facts: taskFacts(task) }
    })
  }
  return [row, ...asks, ...tasks('actions', 'a'), ...tasks('milestones', 'm')]
}

/** Marks by which lines without an id of their own are found again; a text that comes back gets a number. */
class Marks {
  readonly #counts = new Map<string, number>()

  of(text: string): string {
    const mark = markOf(text)
    const count = (this.#counts.get(mark) ?? 0) + 1
    this.#counts.set(mark, count)
    return count === 1 ? mark : `${mark}-${count}`
  }
}

const markOf = (text: string): string => createHash('sha256').update(asLine(text)).digest('hex').slice(0, 8)

/** The id that a line would have if it said this. */
export const idSaying = (id: string, text: string): string => id.replace(/-[0-9a-f]{8}(?:-\d+)?$/, `-${markOf(text)}`)

function readFacts(kind: SheetKind, own: unknown): Facts {
  return Object.fromEntries(
    COLUMNS[kind].flatMap(({ key, path }) => {
      const fact = path && said(own, path)
      return fact === undefined || fact === null ? [] : [[key, fact]]
    }),
  )
}

/** What stands at a path; a value above it that stands for all below it, such as `planning: 2027`, where it is the first. */
function said(own: unknown, path: readonly string[]): Fact | undefined {
  const above = path.length > 1 ? valueAt(own, path.slice(0, 1)) : undefined
  if (above === undefined || above === null || isFields(above as Fact)) return valueAt(own, path) as Fact | undefined
  return path[1] === 'start' || path[1] === 'status' ? { instead: above as Fact } : undefined
}

export const taskFacts = ({ done, date, owner, text }: Task): Facts => ({
  done,
  ...(date !== null && { date }),
  ...(owner !== null && { owner }),
  what: text,
})

/** What says which row it is. */
export function fixedText({ id, theme, item, asked }: Row, key: ColumnKey, config: Config): string {
  if (key === 'id') return id
  if (key === 'theme') return nameIn(config.themes, theme.slug)
  return key === 'partner' ? nameIn(config.partners, asked?.partner ?? '') : item.title
}
