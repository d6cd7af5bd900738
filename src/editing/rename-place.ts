/** The edits that give a kring or theme another id or name: in the settings, in its files, and at whatever names a file that moves. */
import { posix } from 'node:path'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import { placesOf } from '../plan/attachment.ts'
import { columnsIn } from '../plan/ballots.ts'
import { outline } from '../plan/body/outline.ts'
import { remarkReferee } from '../plan/body/referee.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { split } from '../plan/yaml/fence.ts'
import type { Draft } from './draft.ts'
import { factsOf, setFact } from './facts/set-fact.ts'
import { keyEdits, titleEdits, withFormer } from './rename-item.ts'

/** The list of `masterplan.yaml` that a place stands in. */
export const LISTED = { kring: 'kringen', theme: 'themas' } as const

/** Gives an entry of the settings another id, and keeps what it was called; whether that could be done. */
export function renameEntry(draft: Draft, list: string, id: { from: string; to: string }, formerly: string[]): boolean {
  if (!draft.edit(CONFIG_FILE, (now) => keyEdits(now, list, id.from, id.to))) return false
  const text = withFormer(draft.source(CONFIG_FILE) as Source, list, id.to, formerly)
  if (text !== null) draft.put(CONFIG_FILE, text)
  return text !== null
}

/** The edits that give the first heading of a file other words, where it says just what the place was called. */
export function firstHeadingEdits(source: Source, was: string, is: string): TextEdit[] | null {
  const [first] = outline(source, split(source).value.body, remarkReferee)
  return first?.depth === 1 && first.title === was ? titleEdits(source, first, is) : []
}

/** The edits that give the column of a theme in a survey its new id. */
export function columnEdits(source: Source, from: string, to: string): TextEdit[] {
  return columnsIn(source).flatMap(({ text, start, end }) => {
    const at = text === from ? source.text.slice(start, end).indexOf(from) : -1
    return at === -1 ? [] : [{ start: start + at, end: start + at + from.length, text: to }]
  })
}

/** Lets what a file attaches be found where that stands afterwards; whether that could be done. `has` says what was there before. */
export function reattach(draft: Draft, file: string, has: (file: string) => boolean): boolean {
  const source = draft.source(file)
  const facts = source && (factsOf(source) as Facts | null)
  if (!facts) return true
  const kring = posix.dirname(file)
  const now = (path: unknown): unknown => {
    if (typeof path !== 'string') return path
    const [first, beside] = placesOf(kring, path)
    // What lies beside the plan of its kring goes along with it.
    return has(first) ? draft.home(first) : has(beside) ? placeBeside(draft, file, path, beside) : path
  }
  const lists: [path: string[], list: unknown][] = [
    [['bijlagen'], facts['bijlagen']],
    ...Object.entries(facts['projecten'] ?? {}).map(([id, project]): [string[], unknown] => [
      ['projecten', id, 'bijlagen'],
      (project as Facts | null)?.['bijlagen'],
    ]),
  ]
  return lists.every(([path, list]) => {
    if (!Array.isArray(list)) return true
    return draft.edit(file, (at) => setFact(at, path, list.map(now) as string[]))
  })
}

/** Lets the settings find their logo where that stands afterwards. */
export function relogo(draft: Draft): boolean {
  const source = draft.source(CONFIG_FILE)
  const logo = source && (factsOf(source) as Facts | null)?.['rapport']?.['logo']
  if (typeof logo !== 'string' || draft.home(logo) === logo) return true
  return draft.edit(CONFIG_FILE, (now) => setFact(now, ['rapport', 'logo'], draft.home(logo)))
}

function placeBeside(draft: Draft, file: string, path: string, beside: string): string {
  const [home, folder] = [draft.home(beside), posix.dirname(draft.home(file))]
  return home === `${folder}/${path}` ? path : home
}

type Facts = { [name: string]: Facts | undefined }
