/** `masterplan schema [kind]`: the JSON Schema of the plan format or of a report as JSON, for editors and other programs. */
import { safeJson } from '../../diagnostics/safe.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { SCHEMAS } from './kinds.ts'

/** Prints one schema. */
export async function schema({ host }: Context, kind: (typeof SCHEMAS)[number] = 'masterplan'): Promise<number> {
  const printed =
    kind === 'report'
      ? (await import('../../report/data/schema.ts')).reportJsonSchema()
      : (await import('./published.ts')).publishedSchemas()[kind]
  host.out.write(`${safeJson(printed)}\n`)
  return EXIT.fine
}
