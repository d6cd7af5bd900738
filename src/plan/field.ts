/** What a field of a plan file should hold, read from the schema: the same words whichever way a value is wrong. */
import type * as z from 'zod'
import { exampleAt } from './field-examples.ts'
import { PATTERNS, type PatternName } from './patterns.ts'
import type { Expectation, Expected } from './problem.ts'
import { formsIn } from './unions.ts'

type Type = z.core.$ZodType
type Path = readonly (string | number)[]

/** The parts of a schema's definition that lead on to other ones, or say what a value may be. */
interface Definition {
  type: string
  innerType?: Type
  shape?: Record<string, Type>
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
    // An entry of a list goes by its number, a field by its name.
    const form = formsIn(at).find((one) => 'element' in definition(one) === (typeof step === 'number')) ?? at
    const { shape, valueType, element, items } = definition(form)
    at = bare(shape ? shape[String(step)] : (valueType ?? element ?? items?.[Number(step)]))
  }
  return at
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
      const options = (def.options ?? []).flatMap((option) => definition(option).values ?? optionsOf(option))
      const [first] = def.options ?? []
      // Of forms that are no choices the first is the plainest.
      return options.length === 0 && first ? expectationOf(first) : { kind: 'options', options }
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
