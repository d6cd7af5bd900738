/** What a field of a plan file should hold, read from the schema: the same words whichever way a value is wrong. */
import type * as z from 'zod'
import type { Expectation, Expected } from '../problem.ts'
import { PATTERNS, type PatternName } from '../typed/patterns.ts'
import { exampleAt } from './field-examples.ts'
import { formsIn } from './unions.ts'

type Type = z.core.$ZodType
type Path = readonly (string | number)[]

/** The parts of a schema's definition that lead on to other ones, or say what a value may be. */
interface Definition {
  type: string
  innerType?: Type
  shape?: Record<string, Type>
  keyType?: Type
  valueType?: Type
  element?: Type
  items?: Type[]
  options?: Type[]
  entries?: Record<string, string>
  values?: (string | number)[]
  format?: string
  checks?: { _zod: { def: { check: string; pattern?: RegExp; value?: number } } }[]
}

const definition = (type: Type): Definition => type._zod.def as unknown as Definition

/** A schema without what only says that a value may be absent or empty. */
function bare(type: Type | undefined): Type | undefined {
  let inner = type
  while (inner && definition(inner).innerType) inner = definition(inner).innerType
  return inner
}

/** The schema of what is at a path; undefined where no field is. */
export function typeAt(schema: Type, path: Path): Type | undefined {
  let at = bare(schema)
  for (const step of path) {
    if (!at) return undefined
    const { shape, valueType, element, items } = definition(formWith(at, step))
    at = bare(shape ? shape[String(step)] : (valueType ?? element ?? items?.[Number(step)]))
  }
  return at
}

/** Of a value that may have several forms, the one that has the entry or field: a mapping of known fields before one of any names. */
function formWith(type: Type, step: string | number): Type {
  const forms = formsIn(type)
  const has = (one: Type): boolean => Object.hasOwn(definition(one).shape ?? {}, String(step))
  // An entry of a list goes by its number, a field by its name.
  if (typeof step === 'number') return forms.find((one) => definition(one).element ?? definition(one).items) ?? type
  return forms.find(has) ?? forms.find((one) => definition(one).valueType) ?? type
}

/** The schema of a field of a mapping, and whether it may be null, which `bare` leaves out. */
export function partsOf(schema: Type, name: string): { type: Type | undefined; nullable: boolean } {
  const whole = bare(schema)
  const { shape, valueType } = whole ? definition(formWith(whole, name)) : {}
  const type = shape ? shape[name] : valueType
  return { type: bare(type), nullable: type !== undefined && definition(type).type === 'nullable' }
}

/** Whether a mapping may do without a field. */
export function isOptional(schema: Type, name: string): boolean {
  const whole = bare(schema)
  const field = whole && definition(formWith(whole, name)).shape?.[name]
  return field !== undefined && definition(field).type === 'optional'
}

/** What the names in a mapping of any names have to look like. */
export function keyAt(schema: Type, path: Path): Expectation {
  const type = typeAt(schema, path)
  const { keyType } = type ? definition(formWith(type, '')) : {}
  const name = bare(keyType)
  return name ? expectationOf(name) : { kind: 'text' }
}

/** The field names that the schema has at a path. */
export function fieldsAt(schema: Type, path: Path): string[] {
  const type = typeAt(schema, path)
  return type ? formsIn(type).flatMap((form) => Object.keys(definition(form).shape ?? {})) : []
}

/** What should be at a path, with an example. */
export function expectedAt(schema: Type, path: Path): Expected {
  const type = typeAt(schema, path)
  const example = exampleAt(path)
  return { ...(type ? expectationOf(type) : { kind: 'text' }), ...(example !== null && { example }) }
}

function expectationOf(type: Type): Expectation {
  const def = definition(type)
  switch (def.type) {
    case 'number': {
      const bound = (check: string): number | undefined =>
        (def.checks ?? []).map(({ _zod }) => _zod.def).find((d) => d.check === check)?.value
      const [min, max] = [bound('greater_than'), bound('less_than')]
      const integer = def.format === 'safeint'
      return { kind: 'number', integer, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
    }
    case 'enum':
      return { kind: 'options', options: Object.values(def.entries ?? {}) }
    case 'literal':
      return { kind: 'options', options: def.values ?? [] }
    case 'union': {
      const [first] = def.options ?? []
      const usual = first ? expectationOf(first) : null
      // Where the forms are no choices the first one is the usual one.
      if (usual && usual.kind !== 'options') return usual
      return {
        kind: 'options',
        options: (def.options ?? []).flatMap((option) => definition(option).values ?? optionsOf(option)),
      }
    }
    case 'array':
    case 'tuple': {
      const inner = bare(def.element ?? def.items?.[0])
      return { kind: 'list', of: inner ? expectationOf(inner) : { kind: 'text' } }
    }
    case 'object':
      return { kind: 'fields', fields: Object.keys(def.shape ?? {}) }
    case 'record':
      return { kind: 'mapping' }
    default: {
      const sources = (def.checks ?? []).map(({ _zod }) => String(_zod.def.pattern))
      const pattern = (Object.keys(PATTERNS) as PatternName[]).find((name) => sources.includes(String(PATTERNS[name])))
      return pattern ? { kind: 'pattern', pattern } : { kind: 'text' }
    }
  }
}

function optionsOf(type: Type): readonly (string | number)[] {
  const expectation = expectationOf(type)
  return expectation.kind === 'options' ? expectation.options : []
}
