/** `masterplan schema [kind]`: the JSON Schema of the plan format, for editors and other programs. */
import { safeJson } from '../../diagnostics/safe.ts'
import { EXIT } from '../exit.ts'
import type { Context } from '../program.ts'

/** Prints one schema. */
export async function schema(
  { host }: Context,
  kind: 'masterplan' | 'kring' | 'thema' = 'masterplan',
): Promise<number> {
  const { jsonSchemas } = await import('../../plan/schema.ts')
  host.out.write(`${safeJson(jsonSchemas()[kind])}\n`)
  return EXIT.fine
}
