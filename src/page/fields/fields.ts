/** Every field that the schema has for something, with what stands there now: a form knows no field by itself. */
import { factsOf, valueAt } from '../../editing/facts/set-fact.ts'
import { isFields } from '../../editing/facts/yaml-text.ts'
import { aboutField } from '../../language/about-field.ts'
import { schemaOf } from '../../plan/fields/fact-order.ts'
import { expectedAt, fieldsAt, keyAt, typeAt } from '../../plan/fields/field.ts'
import { exampleAt } from '../../plan/fields/field-examples.ts'
import { entriesShown } from '../../verbs/set/entries.ts'
import { isOneOrMore } from '../../verbs/set/fact.ts'
import { type Root, rootsOf } from '../../verbs/set/field.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Room } from '../room.ts'
import { choicesOf, entryNames, manyOf } from './choices.ts'
import type { Control, Entry, FormField } from './field.ts'

/** Fields that have a form of their own: one that asks partners. */
const ELSEWHERE = ['gevraagd']
/** Texts of more than a few words. */
const LONG = ['toelichting', 'reden', 'definitie']

/** The fields of something in the order of the schema, each with a group of its own where it has parts. */
export function fieldsOf(target: Target, room: Room): Entry[] {
  return rootsOf(target).flatMap((root) => {
    const source = room.set.sources.get(root.file)
    const facts = source === undefined ? null : factsOf(source)
    const names = root.names.filter((name) => !ELSEWHERE.includes(name))
    return names.flatMap((name) => entriesAt({ target, room, root, facts }, [name]))
  })
}

interface Place {
  target: Target
  room: Room
  root: Root
  facts: unknown
}

function entriesAt(place: Place, path: readonly string[]): Entry[] {
  const { room, root, facts } = place
  const full = [...root.root, ...path]
  const schema = schemaOf(root.file)
  if (typeAt(schema, full) === undefined) return []
  const value = valueAt(facts, full)
  const expected = expectedAt(schema, full)
  const shape = fieldsAt(schema, full)
  const isRange = isFields(value as never) && 'van' in (value as object) && expected.kind === 'number'
  if (isFields(value as never) && !isRange) {
    const there = Object.keys(value as object)
    const own =
      expected.kind === 'fields' ? shape.filter((name) => !there.includes(name)) : knownKeys(path, room, there)
    return [groupOf(place, path, [...inOrder(there, shape), ...own], expected.kind !== 'fields')]
  }
  if (expected.kind === 'fields' && !isWritten(value)) return [groupOf(place, path, shape, false)]
  if (expected.kind === 'mapping' && !isWritten(value)) return [groupOf(place, path, knownKeys(path, room, []), true)]
  return [fieldAt(place, path, value)]
}

function groupOf(place: Place, path: readonly string[], names: readonly string[], open: boolean): Entry {
  const { label, help } = toldOf(place, path)
  const inner = names.flatMap((name) => entriesAt(place, [...path, name]))
  return { label, help, entries: [...inner, ...(open ? newEntry(place, path, names) : [])] }
}

/** A place for a name that isn't there yet, where names are free. */
function newEntry(place: Place, path: readonly string[], there: readonly string[]): FormField[] {
  const { room, root } = place
  const field = path.at(-1) ?? ''
  if (field === 'scores') return []
  const names = entryNames(field, room)?.filter(({ value }) => !there.includes(value)) ?? null
  if (names?.length === 0) return []
  const below = fieldsAt(schemaOf(root.file), [...root.root, ...path, '*']).slice(0, 1)
  const kind = keyAt(schemaOf(root.file), [...root.root, ...path])
  const label =
    room.say.form.newEntry[kind.kind === 'pattern' && kind.pattern === 'year' ? 'year' : names ? 'name' : 'id']
  const at = [...path, '+']
  const control: Control = { kind: 'entry', names, below: below.filter((name) => name === 'naam') }
  return [{ name: at.join('.'), file: root.file, root: root.root, path, label, help: null, control, value: '' }]
}

function fieldAt(place: Place, path: readonly string[], value: unknown): FormField {
  const { root } = place
  const isOneOfMore = typeof value === 'string' && isOneOrMore({ ...root, path })
  const now = typed(isOneOfMore ? [value] : value, place.room)
  const { label, help } = toldOf(place, path)
  const control = controlOf(place, path, now)
  return {
    label,
    // How a name is written is nothing to whoever ticks it.
    help: control.kind === 'many' && help !== null ? help.replace(/(?:,|:) .*$/, '.') : help,
    name: path.join('.'),
    ...root,
    path,
    control,
    value: now,
  }
}

function controlOf({ room, target, root }: Place, path: readonly string[], now: string): Control {
  const field = path.at(-1) ?? ''
  const full = [...root.root, ...path]
  const expected = expectedAt(schemaOf(root.file), full)
  const many = path.length === 1 ? manyOf(field, target, room, now) : null
  if (many) return many
  const bounded = expected.kind === 'number' && path[0] === 'scores' ? [1, 2, 3, 4, 5] : null
  const options = bounded ?? (expected.kind === 'options' ? expected.options : null)
  if (options) return { kind: 'choice', options: choicesOf(field, options.map(String), room, now) }
  const isDate = expected.kind === 'pattern' && expected.pattern === 'date'
  if (isDate && /^(\d{4}-\d{2}-\d{2})?$/.test(now)) return { kind: 'date' }
  if (LONG.includes(field)) return { kind: 'area' }
  return { kind: 'line', example: exampleAt(full)?.replace(/^[^:]+: /, '') ?? null }
}

function toldOf({ room, root }: Place, path: readonly string[]): Pick<FormField, 'label' | 'help'> {
  const { say, language, config } = room
  const field = path.at(-1) ?? ''
  const above = path.at(-2) ?? (root.root.length > 0 ? '' : 'thema')
  const named = [...config.partners, ...(config.funds ?? [])].find(({ slug }) => slug === field && path.length > 1)
  const criterion = path[0] === 'scores' ? config.criteria.find(({ id }) => id === field) : undefined
  const labels: Record<string, string> = say.form.labels
  const label = named?.name ?? criterion?.name ?? labels[`${above}.${field}`] ?? labels[field] ?? capital(field)
  const help: Record<string, string> = say.form.help
  return { label, help: help[field] ?? aboutField(field, above, language, config) }
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ')

/** The names that a mapping always shows, whether they are there or not. */
function knownKeys(path: readonly string[], { config }: Room, there: readonly string[]): string[] {
  return path[0] === 'scores' ? config.criteria.map(({ id }) => id).filter((id) => !there.includes(id)) : []
}

function inOrder(names: readonly string[], order: readonly string[]): string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))]
}

const isWritten = (value: unknown): boolean => value !== undefined && value !== null

/** A value as somebody would type it. */
function typed(value: unknown, { say }: Room): string {
  if (!isWritten(value)) return ''
  if (Array.isArray(value)) return entriesShown(value.map(String))
  if (!isFields(value as never)) return String(value)
  const { van, tot } = value as Record<string, unknown>
  return say.form.range(String(van), String(tot))
}
