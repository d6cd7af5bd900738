/** Which names exist for a place among facts, and which of them a refused one can only stand for. */
import { bareName } from '../diagnostics/bare.ts'
import type { Where } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { unmasked } from '../diagnostics/unseen.ts'
import type { Item, Theme } from '../plan/model.ts'
import { CONFIG_FILE, KRING_FILE, type PlanSet } from '../plan/plan-set.ts'
import { allItems, FIELDS, formsOf, indexItems, slugOf } from '../plan/references.ts'
import { PATTERNS } from '../plan/typed/patterns.ts'

/** A name that can be used, and what people call it besides. */
interface Known {
  name: string
  called: string[]
}

/** What a refused name may have been: `sure` where it can only be that, `near` where it looks like it. Both exist. */
export interface Meant {
  sure: string | null
  near: string | null
}

/** What was meant by a refused name. */
export function meantAt(set: PlanSet, file: string, at: Where, shown: string): Meant {
  const isKey = 'part' in at && at.part === 'key'
  const isAsked = 'path' in at && shown.length <= 120
  const path = isAsked ? at.path.map(String) : []
  const known = (isAsked && (isKey && file === CONFIG_FILE ? declared(set, path) : knownAt(set, file, path))) || []
  const text = unmasked(shown)
  const sure = one(text, known) ?? keyed(text, known, isKey) ?? several(text, known)
  return {
    sure,
    near:
      sure ??
      nearest(
        text,
        known.map(({ name }) => name),
      ),
  }
}

/** Names in the form that a place takes, `[enexis, tennet]` or one of them, as they are called; null where one doesn't exist. */
export function existingAt(set: PlanSet, file: string, at: Where, written: string): string | null {
  const known = 'path' in at ? knownAt(set, file, at.path.map(String)) : null
  if (known === null) return written
  const names = written.replace(/^[["]|[\]"]$/g, '').split(/\s*,\s*/)
  const called = names.map((name) => one(name, known))
  if (called.includes(null)) return null
  return written.startsWith('[') ? `[${called.join(', ')}]` : written.startsWith('"') ? written : called.join(', ')
}

/** The only name that a text is, but for capitals, accents, marks, a path, or by its title. */
function one(shown: string, known: readonly Known[]): string | null {
  const bare = bareName(shown.replace(/\.md(?=[#/]|$)/, ''))
  if (bare === '') return null
  const found = known.filter(({ name, called }) => [name, ...called].some((form) => bareName(form) === bare))
  return found.length === 1 ? (found[0]?.name ?? null) : null
}

/** A name and its value without the space between them: `belang:5`; where a name stands, also without the colon: `belang = 5`, `belang 5`. */
function keyed(shown: string, known: readonly Known[], isKey: boolean): string | null {
  const bare = isKey ? /^([^:=]+?)[ \t]*(?:[:=]|[ \t])[ \t]*(\d[\d.]*)$/.exec(shown) : null
  const [, key = '', value = ''] = bare ?? /^([^:]+):[ \t]*([^\s:]+)$/.exec(shown) ?? []
  const name = key === '' ? null : one(key, known)
  return name === null ? null : `${name}: ${value}`
}

/** Names without a comma between them: as few of them as the words can be. */
function several(shown: string, known: readonly Known[]): string | null {
  const words = shown.split(/[\s;]+/).filter((word) => word !== '')
  const names: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = words.length - at
    let name: string | null = null
    while (length > 0 && name === null) {
      name = one(words.slice(at, at + length).join(' '), known)
      if (name === null) length--
    }
    if (name === null) return null
    names.push(name)
    at += length
  }
  return names.length > 1 ? names.join(', ') : null
}

/** The names that exist for a place; null where a new one is made there, or none is asked. */
function knownAt(set: PlanSet, file: string, path: readonly string[]): Known[] | null {
  const { config, kringen } = set.plans
  const listed = (list: readonly { slug: string; name: string }[]): Known[] =>
    list.map(({ slug, name }) => ({ name: slug, called: [name] }))
  const [section = '', id, field] = path
  if (file === CONFIG_FILE) return path.join('.') === 'rapport.gemeente' ? listed(config.partners) : null
  const [kring = '', name = ''] = file.split('/')
  if (path.length === 1 && section === 'kring') return [{ name: kring, called: [] }]
  if (path.length === 1 && section === 'thema') return [{ name: name.replace(/\.md$/, ''), called: [] }]
  const theme = kringen.flatMap((k) => k.themes).find((t) => t.file === file)
  const kind = kindOf(section)
  if (!theme || kind === null || id === undefined) return null
  switch (field) {
    case undefined:
      return [...allItems(set.plans)].flatMap(({ theme: { file: where }, item }) =>
        where === file && item.kind === kind && item.id !== null ? [{ name: item.id, called: [item.title] }] : [],
      )
    case 'partners':
    case 'gevraagd':
    case 'dekking':
      return listed(config.partners)
    case 'branches':
      return listed(config.branches)
    case 'scores':
      return config.criteria.map((c) => ({ name: c.id, called: [c.name] }))
    case 'agendas':
      return config.agendas
        .filter((a) => a.status !== 'vervallen')
        .flatMap((a) => [...listed([a]), ...a.lines.map((l) => ({ name: `${a.slug}/${l.slug}`, called: [l.name] }))])
    case 'wensen':
      return itemsFor(set, theme, 'wish')
    case 'uitdagingen':
      return itemsFor(set, theme, 'challenge')
    case 'geblokkeerd-door':
      return itemsFor(set, theme, 'project').filter((item) => item.name !== id)
    default:
      return null
  }
}

/** What a name that is declared may be: a folder or file that nothing declares and that it looks like, else itself as an id. */
function declared({ files, plans: { config } }: PlanSet, path: readonly string[]): Known[] {
  const [list, shown = ''] = path
  const taken = new Set([...config.kringen, ...config.themes].map(({ slug }) => slug).concat(KRING_FILE.slice(0, -3)))
  const form = /^([^/]+)\/([^/]+)\.md$/
  const there = files.flatMap((file): string[] => {
    const [, folder = '', stem = ''] = (path.length === 2 && form.exec(file)) || []
    const name = list === 'kringen' ? folder : list === 'themas' ? stem : ''
    return PATTERNS.slug.test(name) && !taken.has(name) ? [name] : []
  })
  const alike = nearest(unmasked(shown), there)
  const own = path.length > 1 ? slugOf(path.at(-1) ?? '') : ''
  const name = alike ?? (PATTERNS.slug.test(own) && !taken.has(own) ? own : null)
  return name === null ? [] : [{ name, called: [] }]
}

function kindOf(section: string): Item['kind'] | null {
  const found = Object.entries(FIELDS).find(([, field]) => field === section)
  return (found?.[0] as Item['kind'] | undefined) ?? null
}

/** The items of a kind by the names that they have in a theme file. */
function itemsFor({ plans }: PlanSet, theme: Theme, kind: Item['kind']): Known[] {
  return [...indexItems(plans)].flatMap(([key, item]) => {
    if (item.kind !== kind) return []
    const [name = key, ...longer] = formsOf(key, theme)
    // A title names an item of the file itself; elsewhere another one may be called the same.
    return [{ name, called: [...longer, ...(name.includes('/') ? [] : [item.title])] }]
  })
}
