/** The passages among facts: the value of each field with the words on the lines below it that belong to it. */
import type { Kind, Passage, Place } from './passage.ts'

/** The fields that hold items by id. */
const ITEMS: Record<string, Kind> = { uitdagingen: 'challenge', wensen: 'wish', projecten: 'project' }
const FIELD = /^(\s*)(?:- +)?((?:"[^"]*"|'[^']*'|[^\s:#'"[{][^:#]*)):(?:\s+(.*)|)$/
/** A value that is only a sign that it stands below. */
const BELOW = /^(?:[>|][-+\d]*)?\s*(?:#.*)?$/

/** The passages of lines of YAML, of which the first has the number `before` + 1. `titles` are those of the items by id. */
export function settingPassages(
  { file, kring, theme, kind }: Place,
  lines: readonly string[],
  before: number,
  titles: ReadonlyMap<string, string>,
): Passage[] {
  const passages: Passage[] = []
  const path: { indent: number; key: string }[] = []
  let open: { passage: Passage; indent: number } | null = null
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    const indent = line.length - line.trimStart().length
    const field = FIELD.exec(line)
    const listed = /^\s*- /.test(line)
    if (open && indent > open.indent && !field && !listed) {
      open.passage.lines.push({ line: before + i + 1, start: open.passage.text.length + 1 })
      open.passage.text += ` ${line.trim()}`
      continue
    }
    const key = field?.[2]?.replace(/^["']|["']$/g, '')
    while (path.length > 0 && (path.at(-1)?.indent ?? 0) >= indent && (key !== undefined || !listed)) path.pop()
    if (key !== undefined) path.push({ indent, key })
    const [top, second] = path.map((step) => step.key)
    const ofItem = top === undefined || kind === 'setting' ? undefined : ITEMS[top]
    const item = ofItem !== undefined && second !== undefined ? second : null
    const value = key === undefined ? line : (field?.[3] ?? '')
    const text = line.trim().replace(/\s*[>|][-+\d]*$/, '')
    const passage: Passage = {
      file,
      // In the settings a field of a kring or theme is about that one.
      kring: kind === 'setting' && top === 'kringen' ? (second ?? null) : kring,
      theme: kind === 'setting' && top === 'themas' ? (second ?? null) : theme,
      item,
      itemTitle: item === null ? null : (titles.get(item) ?? null),
      kind: path.some((step) => step.key === 'bijlagen') ? 'attachment' : (ofItem ?? kind),
      title: false,
      text,
      names: '',
      from: key === undefined ? 0 : text.length - value.trim().length,
      lines: [{ line: before + i + 1, start: 0 }],
    }
    // The name of an item is found by its heading; only where it has none it is found here.
    const alone = item !== null && path.length === 2 && !titles.has(item)
    if (alone) Object.assign(passage, { title: true, from: 0 })
    if (!BELOW.test(value) || alone) passages.push(passage)
    else if (/^[>|]/.test(value)) {
      passage.from = text.length
      passages.push(passage)
    }
    open = key !== undefined || listed ? { passage, indent } : null
  }
  return passages
}
