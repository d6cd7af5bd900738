/** The names of all fields in plan files, by which a field is told from a word in a text. */
import type * as z from 'zod'
import { configSchema } from './config-schema.ts'
import { kringSchema, themeSchema } from './schema.ts'

interface Parts {
  shape?: Record<string, z.core.$ZodType>
  innerType?: z.core.$ZodType
  valueType?: z.core.$ZodType
  element?: z.core.$ZodType
  options?: z.core.$ZodType[]
}

function namesIn(schema: z.core.$ZodType): string[] {
  const { shape = {}, innerType, valueType, element, options = [] } = schema._zod.def as Parts
  const inner = [innerType, valueType, element, ...options].flatMap((type) => (type ? namesIn(type) : []))
  return [...inner, ...Object.entries(shape).flatMap(([name, type]) => [name, ...namesIn(type)])]
}

export const FIELD_NAMES: ReadonlySet<string> = new Set([configSchema, kringSchema, themeSchema].flatMap(namesIn))
