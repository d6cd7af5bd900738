/** The canonical layout of a plan file: its facts in the order of the schema and of the headings, and one empty line around headings. */

import { outline, type Referee } from '../plan/body/outline.ts'
import { cutTheme } from '../plan/body/sections.ts'
import type { Item } from '../plan/model.ts'
import { CONFIG_FILE, KRING_FILE } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { split } from '../plan/yaml/fence.ts'
import { type HeadingOrder, orderedFacts } from './facts/order-facts.ts'
import { tidiedBody } from './text/tidy-body.ts'

const FIELDS = { uitdagingen: 'challenge', wensen: 'wish', projecten: 'project' } as const

/** The text of a plan file as it should be laid out; whether it still says the same is for the caller to prove. */
export function canonical(source: Source, referee: Referee): string {
  if (source.file === CONFIG_FILE) {
    const start = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
    return orderedFacts(source, { start, end: source.text.length }, {})
  }
  const { yaml } = split(source).value
  const text = yaml === null ? source.text : orderedFacts(source, yaml, headingsOf(source, referee))
  const { body } = split({ ...source, text }).value
  return tidiedBody(text, body, outline({ ...source, text }, body, referee))
}

function headingsOf(source: Source, referee: Referee): HeadingOrder {
  if (source.file.endsWith(`/${KRING_FILE}`)) return {}
  const { body } = split(source).value
  const { items } = cutTheme(source.file, outline(source, body, referee), body).value
  const ids = (kind: Item['kind']): string[] =>
    items.flatMap((item) => (item.kind === kind && item.id !== null ? [item.id] : []))
  return Object.fromEntries(Object.entries(FIELDS).map(([field, kind]) => [field, ids(kind)]))
}
