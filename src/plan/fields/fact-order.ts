/** The order in which facts are written: that of the schema, which is the only place where it stands. */
import type * as z from 'zod'
import { CONFIG_FILE, KRING_FILE } from '../plan-set.ts'
import { configSchema } from './config-schema.ts'
import { fieldsAt } from './field.ts'
import { kringSchema, themeSchema } from './schema.ts'

/** The schema of the facts of a file of the workspace, by its name. */
export function schemaOf(file: string): z.ZodType {
  if (file === CONFIG_FILE) return configSchema
  return file.endsWith(`/${KRING_FILE}`) ? kringSchema : themeSchema
}

/** The fields of the mapping at a path of a file, in their order; none where names are free, such as those of items and partners. */
export function factOrder(file: string, path: readonly string[]): readonly string[] {
  return fieldsAt(schemaOf(file), path)
}

/** The place of a field in an order; what isn't in it comes last. */
export function placeIn(order: readonly string[], field: string): number {
  const place = order.indexOf(field)
  return place === -1 ? order.length : place
}
