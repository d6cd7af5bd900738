/** Merges two versions of a plan file that began as one: facts field by field, prose heading by heading. */
import type { Range } from '../../diagnostics/finding.ts'
import { tangleIn } from '../../plan/body/excess.ts'
import { outline, type Referee } from '../../plan/body/outline.ts'
import { LARGEST_FILE, type Source } from '../../plan/source.ts'
import { split } from '../../plan/yaml/fence.ts'
import { readYaml } from '../../plan/yaml/yaml.ts'
import { type FactBlock, type FactLines, factLines, printed } from '../facts/fact-lines.ts'
import { blocksOf, mergedBody } from './body.ts'
import { mergedFacts, type Renames, renamesIn } from './facts.ts'
import { type Conflict, each, type Merging, pick, type Sides } from './sides.ts'

/** A merged file, and the places that both sides changed, each otherwise: those stand between markers in the text. */
export interface MergedPlan {
  text: string
  conflicts: Conflict[]
}

/** So many headings no plan has; what has more is merged as any text is. */
const MOST_HEADINGS = 2000

/** Merges a file of that name. null where a side can't be read as a plan, or where both together would be no plan any more. */
export function mergedPlan(
  file: string,
  sides: Sides<string>,
  how: Omit<Merging, 'conflicts'>,
  referee: Referee,
): MergedPlan | null {
  const { base, ours, theirs } = sides
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] }
  if (ours === base) return { text: theirs, conflicts: [] }
  const ends = pick(each(sides, lineEnds))?.value
  const mark = pick(each(sides, (text) => text.startsWith('\ufeff')))?.value
  const last = pick(each(sides, emptyEnd))?.value
  const parts = each(sides, (text) => (text === '' ? EMPTY : partsOf({ file, text: bare(text) }, referee)))
  if (!parts.base || !parts.ours || !parts.theirs || !ends) return null
  const read = { base: parts.base, ours: parts.ours, theirs: parts.theirs }
  const merging: Merging = { ...how, conflicts: [] }
  const blocks = each(read, ({ facts }) => facts.block)
  const renames = renamesIn(blocks)
  const before = pick(each(read, ({ facts }) => facts.before))?.value
  const after = pick(each(read, ({ facts }) => facts.after))?.value
  if (before === undefined || after === undefined) return null
  const facts = before + printed(mergedFacts(merging, blocks, renames)) + after
  const body = mergedBody(merging, bodiesOf(read, renames))
  const merged = facts + body
  const { conflicts } = merging
  if (conflicts.length === 0 && !isPlan({ file, text: merged }, referee)) return null
  const ended = last === undefined ? merged : merged.trimEnd() + last
  return { text: (mark ? '\ufeff' : '') + (ends === '\r\n' ? ended.replaceAll('\n', '\r\n') : ended), conflicts }
}

/** A side cut into its facts and its body; `after` ends with the fence. */
interface Parts {
  facts: FactLines
  text: string
  body: Range
  headings: ReturnType<typeof outline>
}

const EMPTY: Parts = {
  facts: { before: '', block: { fields: [], tail: '' } satisfies FactBlock, after: '' },
  text: '',
  body: { start: 0, end: 0 },
  headings: [],
}

/** The line end of all lines; null where they differ. */
function lineEnds(text: string): string | null {
  if (!text.includes('\r\n')) return '\n'
  return /(?<!\r)\n/.test(text) ? null : '\r\n'
}

/** The line ends behind the last words of a text. */
const emptyEnd = (text: string): string => text.slice(text.trimEnd().length).replace(/[^\n]/g, '')

/** A text with the line ends that all lines have here, the last one too. */
const bare = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .replace(/[^\n]$/, '$&\n')

/** The parts of a side; null where it can't be read as a plan. */
function partsOf(source: Source, referee: Referee): Parts | null {
  const { text, file } = source
  if (text.length > LARGEST_FILE || /[\0\r]/.test(text)) return null
  const parts = file.endsWith('.md') ? split(source) : null
  if (parts && parts.problems.length > 0) return null
  const yaml = parts ? parts.value.yaml : { start: 0, end: text.length }
  if (yaml === null || readYaml(source, yaml).problems.length > 0) return null
  const facts = factLines(source, yaml)
  const body = parts?.value.body ?? { start: text.length, end: text.length }
  if (facts === null || /^(?:<{7}|>{7})/m.test(text.slice(body.start)) || tangleIn(source, body, []).length > 0)
    return null
  const headings = outline(source, body, referee)
  if (headings.length > MOST_HEADINGS) return null
  const fence = facts.after.slice(0, facts.after.length - (body.end - body.start))
  return { facts: { ...facts, after: fence }, text, body, headings }
}

/** Whether a text can be read as a plan. */
function isPlan(source: Source, referee: Referee): boolean {
  return partsOf(source, referee) !== null
}

function bodiesOf(parts: Sides<Parts>, renames: Renames): Sides<ReturnType<typeof blocksOf>> {
  return each(parts, ({ text, body, headings }) => blocksOf(text, body, headings, renames))
}
