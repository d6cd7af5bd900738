/** What names an item in a file → the edits by which it still does after items got another name or place. */
import { posix } from 'node:path'
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import { decoded, type LinkTarget, linkTarget } from '../plan/body/anchors.ts'
import { quickMarks } from '../plan/body/marks.ts'
import { remarkMarks } from '../plan/body/referee.ts'
import type { ItemKey } from '../plan/model.ts'
import { itemKey, shortReference } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { placesIn } from '../plan/yaml/place.ts'
import { factsOf, setFact } from './facts/set-fact.ts'
import { inline } from './facts/yaml-text.ts'

/** Where everything is afterwards. What stands still is as it was. */
export interface Relocation {
  /** What an item is called. */
  key(key: ItemKey): ItemKey
  /** What a former name is called: with its kring or theme it may change too. */
  former(key: ItemKey): ItemKey
  /** The file in which stands what stands at an offset of a file. */
  home(file: string, offset: number): string
  /** What a link leads to that led to this; as it was where it is the same. */
  target(meant: LinkTarget): LinkTarget
  /** Whether a file or folder of the workspace is there, before. */
  has(file: string): boolean
}

/** The fields that hold references to items, by the field that holds the items. */
const REFERENCES = { uitdagingen: [], wensen: ['uitdagingen'], projecten: ['wensen', 'geblokkeerd-door'] } as const

/** The text of a theme file in which every reference and link leads to what it led to; null where a person had better change it. */
export function relocated(source: Source, relocation: Relocation): string | null {
  const links = relinked(source, relocation)
  const references = rereferred(source, relocation)
  if (links === null || references === null) return null
  const text = applyEdits(source.text, [...links, ...references.edits])
  return withoutDoubles({ ...source, text }, references.lists, relocation)
}

/** The place of a theme file: its kring and the theme that its name says. */
export function placeOf(file: string): { kring: string; theme: string } {
  const [kring = '', name = ''] = file.split('/')
  return { kring, theme: name.replace(/\.md$/, '') }
}

type Facts = Record<string, Record<string, Record<string, unknown> | null> | undefined>

/** Every item of a file that has facts, with the field that holds it. */
function* itemsIn(
  source: Source,
): Generator<{ field: keyof typeof REFERENCES; id: string; facts: Record<string, unknown> }> {
  const all = (factsOf(source) ?? {}) as Facts
  for (const field of Object.keys(REFERENCES) as (keyof typeof REFERENCES)[])
    for (const [id, facts] of Object.entries(all[field] ?? {})) if (facts !== null) yield { field, id, facts }
}

/** The edits of references, and the lists that have some. */
function rereferred(source: Source, { key, former }: Relocation): { edits: TextEdit[]; lists: Set<string> } | null {
  if (factsOf(source) === null) return null
  const { kring, theme } = placeOf(source.file)
  const rangeOf = placesIn(source)
  const edits: TextEdit[] = []
  const lists = new Set<string>()
  for (const { field, id, facts } of itemsIn(source)) {
    const [toKring = '', toTheme = ''] = key(itemKey(kring, theme, id)).split('/')
    const still = toKring === kring && toTheme === theme
    for (const [name, called] of [
      ...REFERENCES[field].map((one) => [one, key] as const),
      ['voorheen', former] as const,
    ]) {
      const said = facts[name]
      if (said === null || said === undefined) continue
      for (const [i, reference] of [said].flat().entries()) {
        if (typeof reference !== 'string') return null
        const meant = itemKey(kring, theme, reference)
        const now = called(meant)
        const typed = shortReference(now, toKring, toTheme)
        if ((still && now === meant) || typed === reference) continue
        const path = [field, id, name, ...(Array.isArray(said) ? [i] : [])]
        lists.add([field, id, name].join())
        edits.push({ ...rangeOf({ path, part: 'value' }), text: inline(typed, true) })
      }
    }
  }
  return { edits, lists }
}

/** Takes out of some lists what they name twice by now, and what an item would say of itself. */
function withoutDoubles(source: Source, lists: ReadonlySet<string>, { key }: Relocation): string | null {
  const { kring, theme } = placeOf(source.file)
  let text = source.text
  for (const { field, id, facts } of itemsIn(source)) {
    const self = key(itemKey(kring, theme, id))
    const [toKring = '', toTheme = ''] = self.split('/')
    for (const name of REFERENCES[field]) {
      const said = facts[name]
      if (!Array.isArray(said) || !lists.has([field, id, name].join())) continue
      let list = said as string[]
      const meant = (reference: string): ItemKey => itemKey(toKring, toTheme, reference)
      for (let i = list.length - 1; i >= 0; i--) {
        const now = meant(list[i] ?? '')
        if (now !== self && list.findIndex((other) => meant(other) === now) === i) continue
        list = list.filter((_, place) => place !== i)
        const edits = setFact({ ...source, text }, [field, id, name], list.length === 0 ? undefined : list)
        if (edits === null) return null
        text = applyEdits(text, edits)
      }
    }
  }
  return text
}

/** The edits after which every link in the prose of a file leads to what it led to; null where one can't be told apart. */
export function relinked(source: Source, relocation: Relocation): TextEdit[] | null {
  const { file, text } = source
  const edits: TextEdit[] = []
  for (const { kind, target, start, end } of quickMarks(source) ?? remarkMarks(source)) {
    const meant = kind === 'html' || target === '' ? null : linkTarget(file, target)
    if (meant === null || !(relocation.has(meant.file) || relocation.has(`${meant.file.replace(/\/$/, '')}/`))) continue
    const home = relocation.home(file, start)
    const now = relocation.target(meant)
    const leads = linkTarget(home, target)
    if (leads?.file === now.file && leads.anchor === now.anchor) continue
    const wanted = addressOf(target, file, meant, home, now)
    if (wanted === target) continue
    // The address stands behind the words, and its title behind the address.
    const raw = text.slice(start, end)
    const behind = (begin: string): number => raw.lastIndexOf(begin + target) + begin.length
    const at = Math.max(behind(']('), behind('](<'))
    const defined = /^\[[^\]]*\]:\s*<?/.exec(raw)
    const from = defined ? defined[0].length : at
    if (raw.slice(from, from + target.length) !== target) return null
    edits.push({ start: start + from, end: start + from + target.length, text: wanted })
  }
  return edits
}

/** An address that leads from `home` to what it led to from `file`; what need not change of it stays as it is typed. */
function addressOf(typed: string, file: string, meant: LinkTarget, home: string, now: LinkTarget): string {
  const [path = '', anchor] = typed.split('#')
  const moved = now.file !== meant.file || home !== file
  const own = now.file === home && now.anchor !== null
  const query = /\?.*$/s.exec(path)?.[0] ?? ''
  const way = posix.relative(posix.dirname(home), now.file) + (path.replace(query, '').endsWith('/') ? '/' : '')
  const to = !moved ? path : (own ? '' : path !== decoded(path) || /[\s()<>]/.test(way) ? encodeURI(way) : way) + query
  const behind = now.anchor === meant.anchor ? anchor : (now.anchor ?? undefined)
  return behind === undefined ? to : `${to}#${behind}`
}
