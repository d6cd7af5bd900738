/** Nothing of the view model is lost on the way: every value of the JSON stands in every form that should have it, or the list says why not. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { numbersIn } from '../../src/language/numbers.ts'
import { wordsIn } from '../../src/language/words.ts'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
import { COMPLETE } from './workspaces.ts'

const numbers = numbersIn('nl')
const words = wordsIn('nl')

type Leaf = [path: string, value: string | number | boolean]
function leaves(value: unknown, path = ''): Leaf[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((v) => leaves(v, `${path}[]`))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, v]) =>
      // A share by year follows from the share and the cost by year.
      key === 'years' && 'share' in value ? [] : leaves(v, path === '' ? key : `${path}.${key}`),
    )
  return [[path, value as string | number | boolean]]
}

const date = (v: Leaf[1]): string => numbers.date(String(v))
const euro = (v: Leaf[1]): string => numbers.euro(Number(v))
const share = (v: Leaf[1]): string => numbers.percent(Number(v))
const same = (v: Leaf[1]): string => String(v)

/** How a value is written in prose, by the end of its path; null for what no prose has, with the reason beside it. */
const WRITTEN: [path: RegExp, write: ((value: Leaf[1]) => string) | null][] = [
  // Figures of the first page; what they were is compared where there is a history, in follow-up.test.ts.
  [/figures\.(open|late|raised)$/, same],
  [/figures\.gap$/, euro],
  // What is new in a plan that says more than it must.
  [/\.free\[\]\.after$/, null],
  [/shift\.(N|seed)$|themes\[\]\.real$|indicators\[\]\.(progress|reached)$/, null],
  [/shift\.alpha$|shift\.themes\[\]\.(before|now)\.share$|funding\[\]\.share$/, share],
  [/shift\.themes\[\]\.difference$/, (v) => `${Number(v) > 0 ? '+' : '−'}${Math.round(100 * Math.abs(Number(v)))}`],
  [/shift\.themes\[\]\.margin$/, (v) => `±${Math.round(100 * Number(v))}`],
  [/progress\.share$/, share],
  [/progress\.weight$/, (v) => words.tasks.weight[v as 'aantal']],
  [/progress\.projects$/, (v) => `${v} projecten`],
  [/indicators\[\]\..*value$|indicators\[\]\.distance$/, (v) => numbers.exact(Number(v))],
  [/(milestones|actions)\[\]\.done$/, (v) => (v ? words.tasks.done : words.tasks.open)],
  [/\.ongoing$/, () => words.amounts.ongoing],
  [/money\.years\[\]\.year$|shift\.year$/, same],
  [/\.years(\.\d{4}|\[\]\.(cost|funded|spent|gap))$|spent\.amount$|(budget|ranges)\.(from|to)$/, euro],
  // Names for programs, of which people see the name or title that stands beside them.
  [/(^|\.)(key|slug|kring|theme|version|word|kind|id|direction|state|roles\[\]|audience|signal)$/, null],
  // Places and counts that are told as a word or an order, not as a value.
  [
    /(^said\[\]\.came|\.late|tied|undetermined|expired|example|changed|errors|quadrant|weighting|reasons\[\]\.kind)$/,
    null,
  ],
  // Figures that the ranking screens tell; a report says how sure an order is in its margin.
  [/(mentions|survey\.margin|survey\.invalid|rank\.low|rank\.high|terms\[\]\.score|inseparable\[\]\[\])$/, null],
  // The order of a list; in prose it is the order itself.
  [/branches\[\]\.items\[\]\.title$|agendas\[\]\.items\[\]\.title$/, same],
  [/passport\.date$/, date],
  [/passport\.input$/, (v) => String(v)],
  [/^kringen\[\]\.(updated|review)$/, null],
  [/whys\[\]\.date$/, (v) => numbers.shortDate(String(v))],
  [/\.(adopted|updated|review|decideBy|by|from|to|date|start|end)$/, date],
  [/(cost|toFund|amount|funded|open)$/, (v) => (typeof v === 'number' && v > 2 ? euro(v) : String(v))],
  [/rank\.share$/, share],
  [/rank\.mean$/, (v) => numbers.decimal(Number(v))],
  [/rank\.score$/, (v) => numbers.exact(Number(v))],
  [/terms\[\]\.points$|criteria\[\]\.points$/, (v) => numbers.exact(Number(v))],
  [/terms\[\]\.criterion$/, (v) => String(v).toLowerCase()],
  [/criteria\[\]\.name$/, (v) => String(v).toLowerCase()],
  [/position\.(importance|effort)$/, (v) => numbers.decimal(Number(v))],
  [/\.phase$/, (v) => words.phases[v as 'idee']],
  [/\.certainty$/, (v) => words.certainty[v as 'getoetst']],
  [/\.remark$/, (v) => (v === 'vervallen' ? words.expired : words.concept)],
  [/\.ambition$/, (v) => (v === 'none' ? words.noAmbition : `niveau ${v}`)],
  [/\.today$/, (v) => `niveau ${v}`],
  [/reasons\[\]\.(explanation)$/, (v) => String(v).replace(/\.$/, '')],
  [/underlyingQuestion$/, same],
  [/./, same],
]

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-\u00ad\u200b\u2010\u2060]/g, '')
    .toLowerCase()
const PDF = lacks('the words of the PDF', 'pdftotext') ? [] : ['pdf']

async function printed(format: string): Promise<string> {
  const { out, bytes, err } = await masterplan(['report', 'noord', '--format', format, '-o', '-'], COMPLETE)
  expect(err).toBe('')
  const made = bytes['-']
  if (format === 'html')
    return out.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]+>/g, ' ').replaceAll('&#x27;', "'")
  if (format === 'md') return out.replace(/[\\_*]/g, '')
  if (!made) return out
  if (format === 'docx')
    return (
      strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '') +
      Object.entries(unzipSync(made))
        .map(([name, part]) => (/footer/.test(name) ? strFromU8(part).replace(/<[^>]+>/g, '') : ''))
        .join('')
    )
  const path = join(mkdtempSync(join(tmpdir(), 'masterplan-')), 'x.pdf')
  writeFileSync(path, made)
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
}

let found: Leaf[] = []
beforeAll(async () => {
  const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], COMPLETE)
  found = leaves(JSON.parse(out))
})

it('fills every field of the published schema, so that nothing escapes the comparison', async () => {
  const { reportJsonSchema } = await import('../../src/report/data/schema.ts')
  // A record has no fields that the schema knows: what stands in it counts for the record.
  const known = new Set(
    found.flatMap(([path]) => path.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'))),
  )
  const fields = new Set<string>()
  const walk = (schema: { [key: string]: unknown }, path: string, depth: number): void => {
    const { properties, items, anyOf, oneOf, prefixItems } = schema as Record<string, never>
    for (const option of [...((anyOf ?? []) as object[]), ...((oneOf ?? []) as object[])])
      walk(option as never, path, depth)
    if (items) walk(items, `${path}[]`, depth)
    for (const item of (prefixItems ?? []) as object[]) walk(item as never, `${path}[]`, depth)
    for (const [key, value] of Object.entries(properties ?? {}))
      walk(value as never, path === '' ? key : `${path}.${key}`, depth)
    if (!properties && !items && !anyOf && !oneOf && !prefixItems && schema['type'] !== 'null' && !schema['$ref'])
      fields.add(path)
  }
  walk(reportJsonSchema() as never, '', 0)
  expect(fields.size).toBeGreaterThan(120)
  // What only the association has, or only a version control, or what can't be together with the rest, or stands only in a plan with a mistake.
  const elsewhere =
    /attachments|^(shared|joint|since|year|followUp|joinIn|(kringen\[\]\.)?(holdup|figures\.before)|passport\.(revision|audience))|reasons\[\]|minimum$|branches\[\]\.remark|belowMinimum|inseparable|whys/
  expect([...fields].filter((path) => !known.has(path) && !elsewhere.test(path))).toEqual([])
})

interface Tasked {
  milestones?: { done: boolean }[]
  actions?: { done: boolean }[]
}
const toDo = ({ milestones = [], actions = [], ...rest }: Tasked): Tasked => ({
  ...rest,
  milestones: milestones.filter(({ done }) => !done),
  actions: actions.filter(({ done }) => !done),
})

describe('every value of the JSON is in', () => {
  it.each(['md', 'html', 'txt', 'docx', ...PDF])('%s', async (format) => {
    const text = letters(await printed(format))
    const lost = found.flatMap(([path, value]) => {
      const write = WRITTEN.find(([pattern]) => pattern.test(path))?.[1]
      return write && !text.includes(letters(write(value))) ? [`${path}: ${value}`] : []
    })
    expect(lost).toEqual([])
  })

  it('the lists of the spreadsheet, for what a list is of', async () => {
    const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], COMPLETE)
    const { bytes } = await masterplan(['report', 'noord', '--format', 'xlsx', '-o', '-'], COMPLETE)
    const parts = unzipSync(bytes['-'] ?? new Uint8Array())
    const text = letters(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(' '),
    )
    const data = JSON.parse(out) as {
      kringen: { themes: { projects: Tasked[]; wishes: object[] }[] }[]
      partners: object[]
    }
    const listed = data.kringen[0]?.themes.flatMap((t) => [...t.projects.map(toDo), ...t.wishes]) ?? []
    // Long texts stay with the report, and what a row is made of is spelled out in its columns.
    // What is done is a number there.
    const left =
      /prose|budget\.kind|\.done$|whys|journal|decisions|rank\.(low|high|terms|position|quadrant|tied)|\.?(kring|theme|expired)$|key$/
    const lost = leaves(listed).filter(([path, value]) => {
      if (left.test(path) || /(start|end|review|decideBy|by|date|late)$/.test(path)) return false
      const write = WRITTEN.find(([pattern]) => pattern.test(path))?.[1] ?? same
      return ![String(value), write(value)].some((written) => text.includes(letters(written)))
    })
    expect(lost).toEqual([])
  })
})
