/** Which field of which file somebody means: by its name in the file, its English name, or the end of a name that only one has. */
import { nearest } from '../../diagnostics/suggest.ts'
import { wordsIn } from '../../language/words.ts'
import { fieldNamed } from '../../plan/fields/english-fields.ts'
import { schemaOf } from '../../plan/fields/fact-order.ts'
import { expectedAt, fieldsAt, keyAt, typeAt } from '../../plan/fields/field.ts'
import type { Config } from '../../plan/model.ts'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import { FIELDS } from '../../plan/references.ts'
import { PATTERNS } from '../../plan/typed/patterns.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { slugNamed } from './names.ts'

/** A field: its file, the path of what it is a field of, and its own path below that. */
export interface Field {
  file: string
  root: readonly string[]
  path: readonly string[]
}

/** What can't be set: names by which files and items are found, and lists of items. */
const FIXED = ['thema', 'kring', 'formaat', 'uitdagingen', 'wensen', 'projecten']

export interface Root {
  file: string
  root: readonly string[]
  names: readonly string[]
}

/** The mappings that the fields of something stand in. */
export function rootsOf(target: Target): Root[] {
  const made = (file: string, root: readonly string[], fixed: readonly string[]): Root => {
    return { file, root, names: fieldsAt(schemaOf(file), root).filter((name) => !fixed.includes(name)) }
  }
  switch (target.kind) {
    case 'item': {
      const { item, theme } = target
      return [made(theme.file, [FIELDS[item.kind], item.id ?? ''], [])]
    }
    case 'theme':
      return [made(target.theme.file, [], FIXED)]
    case 'kring':
      return [made(target.kring.file, [], FIXED), made(CONFIG_FILE, ['kringen', target.kring.slug], [])]
    case 'association':
      return [made(CONFIG_FILE, [], ['formaat'])]
  }
}

/** What people call fields that have another name in the files. */
const OTHERS: Record<string, string> = {
  geld: 'kosten',
  bedrag: 'kosten',
  stoplicht: 'signaal',
  kleur: 'signaal',
  eigenaar: 'trekker',
  trekkers: 'trekker',
  leads: 'trekker',
  einddatum: 'planning.eind',
  einde: 'planning.eind',
  end: 'planning.eind',
  startdatum: 'planning.start',
  begindatum: 'planning.start',
  deadline: 'planning.eind',
  opleverdatum: 'planning.eind',
  subsidie: 'dekking',
  financiering: 'dekking',
}

function meantBy(typed: string, { kind }: Target): string {
  const word = typed.toLowerCase()
  if (kind === 'association' && /^(naam|name)$/.test(word)) return 'vereniging'
  const [first = '', ...below] = word.split('.')
  return kind !== 'association' && Object.hasOwn(OTHERS, first) ? [OTHERS[first], ...below].join('.') : typed
}

/** Whether a word names a field of something, so that it begins a new change and is no part of a value. */
export function isField(target: Target, typed: string): boolean {
  const [first = ''] = typed.split('.')
  const roots = rootsOf(target)
  return roots.some(({ names }) => fieldNamed(first, names) !== null) || endsOf(typed, roots).length > 0
}

/** The fields of fields that are called so. */
function endsOf(typed: string, roots: readonly Root[]): Field[] {
  return roots.flatMap(({ file, root, names }) =>
    names.flatMap((name) => {
      const inner = fieldNamed(typed, fieldsAt(schemaOf(file), [...root, name]))
      return inner === null ? [] : [{ file, root, path: [name, inner] }]
    }),
  )
}

/** The one field further down that is called so, such as a criterion or a setting of a setting; null where there is none, or more. */
function deeper(typed: string, roots: readonly Root[], { criteria }: Config): string | null {
  const paths = roots.flatMap(({ file, root, names }) =>
    names.flatMap((name) => pathsBelow(file, root, [name]).filter((path) => path.at(-1) === typed)),
  )
  const scored = criteria.filter(({ id }) => id === typed && roots.some(({ names }) => names.includes('scores')))
  const [only, ...others] = [...paths.map((path) => path.join('.')), ...scored.map(({ id }) => `scores.${id}`)]
  return only !== undefined && others.length === 0 ? only : null
}

function pathsBelow(file: string, root: readonly string[], path: readonly string[]): string[][] {
  const below = fieldsAt(schemaOf(file), [...root, ...path]).map((name) => [...path, name])
  return [...below, ...below.flatMap((one) => pathsBelow(file, root, one))]
}

/** The theme, as somebody would type it, of which something is no field but its theme has it; null where that isn't so. */
function themeOf(target: Target, typed: string): string | null {
  if (target.kind !== 'item') return null
  const { kring, theme } = target
  const has = rootsOf({ kind: 'theme', kring, theme }).some(({ names }) => fieldNamed(typed, names) !== null)
  return has ? `${kring.slug}/${theme.slug}` : null
}

/** The field that is meant. Throws a Misuse with the nearest one, or with all that there are. */
export function fieldOf(target: Target, typed: string, config: Config): Field {
  const roots = rootsOf(target)
  for (const { file, root, names } of roots) {
    const path = pathTo(meantBy(typed, target).split('.'), { file, root, names }, config)
    if (path) return { file, root, path }
  }
  const all = endsOf(typed, roots)
  // A field of that very name goes before one that is also called so.
  const own = all.filter(({ path }) => path.at(-1) === typed.toLowerCase())
  const ends = own.length > 0 ? own : all
  const [only, ...others] = ends
  if (only && others.length === 0) return only
  const names = roots.flatMap((one) => one.names)
  const meant = only ? null : (deeper(typed, roots, config) ?? nearest(typed, names))
  const elsewhere = only || meant !== null ? null : themeOf(target, typed)
  const several = ends.map(({ path }) => path.join('.')).join(', ')
  throw new Misuse(
    bothLanguages((l) => {
      const say = wordsIn(l).verbs
      return only
        ? say.severalFields(typed, several)
        : elsewhere === null
          ? say.noField(typed, meant, names.join(', '))
          : say.fieldOfTheme(typed, elsewhere)
    }),
  )
}

/** The path of names typed one by one; null where they lead to no field. Throws a Misuse at a name that must exist and doesn't. */
function pathTo(typed: readonly string[], { file, root, names }: Root, config: Config): string[] | null {
  const schema = schemaOf(file)
  const path: string[] = []
  for (const [i, name] of typed.entries()) {
    const at = [...root, ...path]
    const known = i === 0 ? names : fieldsAt(schema, at)
    const field = fieldNamed(name, known)
    const key = field ?? (i === 0 ? null : keyFor(path, name, config, keyAt(schema, at)))
    if (key === null || typeAt(schema, [...at, key]) === undefined) return null
    path.push(key)
  }
  return path
}

/** A name in a mapping of free names: one of the association, a year, or a new one. */
function keyFor(path: readonly string[], name: string, config: Config, key: ReturnType<typeof keyAt>): string | null {
  const field = path.at(-1) ?? ''
  const lists: Record<string, { slug: string; name: string }[]> = {
    gevraagd: config.partners,
    dekking: [...config.partners, ...(config.funds ?? [])],
    scores: config.criteria.map(({ id, name: called }) => ({ slug: id, name: called })),
  }
  const list = path.length === 1 && NAMED.includes(field) ? lists[field] : undefined
  if (list) return slugNamed(name, list, field)
  if (key.kind === 'number') return /^\d{4}$/.test(name) ? name : null
  if (key.kind === 'options') return key.options.map(String).includes(name) ? name : null
  return key.kind === 'pattern' && PATTERNS[key.pattern].test(name) ? name : null
}

/** What the value of a field should be. */
export function expectedOf({ file, root, path }: Field): ReturnType<typeof expectedAt> {
  return expectedAt(schemaOf(file), [...root, ...path])
}

/** The one field that can hold this word of a few, such as `fase` for `afgerond`; null where there is none, or more. */
export function fieldHolding(target: Target, word: string): string | null {
  const fields = rootsOf(target).flatMap(({ file, root, names }) =>
    names.filter((name) => {
      const expected = expectedOf({ file, root, path: [name] })
      return expected.kind === 'options' && expected.options.includes(word.toLowerCase())
    }),
  )
  return fields.length === 1 ? (fields[0] ?? null) : null
}

/** Fields of which the names are those of the association. */
const NAMED = ['dekking', 'gevraagd', 'scores']

/** Whether a field holds a value for each of several names, such as what each partner contributes. */
export function isKeyed(target: Target, typed: string, config: Config): boolean {
  return NAMED.includes(fieldOf(target, typed, config).path.join('.'))
}
