/**
 * Whether data fits a schema, told by walking the schema: zod compiles each schema first, which takes longer than the checks of a whole
 * association. Where this says no, or meets what it doesn't know, zod is asked, which also says why.
 */
import type * as z from 'zod'

type Check = z.core.$ZodChecks | z.core.$ZodCheck<never>

/** Whether data certainly fits, as it is. */
export function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return isMapping(value) && def.catchall?._zod.def.type === 'never' && fitsObject(def.shape, value)
    case 'record':
      return isMapping(value) && Object.keys(value).every((key) => fitsKey(def, key) && fits(def.valueType, value[key]))
    case 'array':
      return Array.isArray(value) && passes(def.checks, value) && value.every((entry) => fits(def.element, entry))
    case 'tuple': {
      const { items } = def
      if (!Array.isArray(value) || def.rest !== null || value.length > items.length) return false
      // What may be left out stands at the end.
      const fewest = items.findLastIndex((item) => item._zod.def.type !== 'optional') + 1
      return value.length >= fewest && items.slice(0, value.length).every((item, i) => fits(item, value[i]))
    }
    case 'union':
      return def.options.some((option) => fits(option, value))
    case 'nullable':
      return value === null || fits(def.innerType, value)
    case 'optional':
      return fits(def.innerType, value)
    case 'enum':
      return Object.values(def.entries).includes(value as string)
    case 'literal':
      return def.values.includes(value as string)
    case 'string':
      return typeof value === 'string' && passes(def.checks, value)
    case 'number':
      return (
        typeof value === 'number' && Number.isFinite(value) && passesOne(def as Def, value) && passes(def.checks, value)
      )
    default:
      return false
  }
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a name may stand in a record; to a schema of numbers it is one. Of named keys all must be there, unless the record is partial. */
function fitsKey(def: z.core.$ZodRecordDef, key: string): boolean {
  const { type } = def.keyType._zod.def
  if (type === 'number') return /^[1-9]\d{0,8}$/.test(key) && fits(def.keyType, Number(key))
  return (type === 'string' || 'partial' in def) && fits(def.keyType, key)
}

function fitsObject(shape: z.core.$ZodShape, value: Record<string, unknown>): boolean {
  for (const key in value) {
    const type = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (type === undefined || !fits(type, value[key])) return false
  }
  for (const key in shape) if (!(key in value) && shape[key]?._zod.def.type !== 'optional') return false
  return true
}

/** Whether a value passes checks; not where one is of a kind that isn't known here. */
function passes(checks: readonly Check[] | undefined, value: unknown): boolean {
  return checks?.every((check) => passesOne((check as z.core.$ZodChecks)._zod.def, value)) ?? true
}

type Def = z.core.$ZodChecks['_zod']['def'] | { check: 'custom'; fn(value: unknown): unknown } | { check?: undefined }

function passesOne(def: Def, value: unknown): boolean {
  switch (def.check) {
    case undefined:
      return true
    case 'number_format':
      return def.format === 'safeint' && Number.isSafeInteger(value)
    case 'greater_than':
      return def.inclusive && (value as number) >= (def.value as number)
    case 'less_than':
      return def.inclusive && (value as number) <= (def.value as number)
    case 'min_length':
      return (value as string | unknown[]).length >= def.minimum
    case 'string_format':
      return def.format === 'regex' && def.pattern?.test(value as string) === true
    case 'custom':
      return def.fn(value) === true
    default:
      return false
  }
}
