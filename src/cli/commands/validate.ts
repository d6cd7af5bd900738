/** `masterplan validate`: every finding, for people or for programs. */
import { relative, resolve } from 'node:path'
import { json } from '../../diagnostics/writers/json.ts'
import { pretty } from '../../diagnostics/writers/pretty.ts'
import { validate as findings, open } from '../../masterplan.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../paint.ts'
import type { Context } from '../program.ts'

interface Options extends Context {
  format?: 'pretty' | 'json'
  json?: boolean
  strict?: boolean
}

/** Prints the findings; the exit code says whether any of them counts. */
export async function validate(options: Options): Promise<number> {
  const { host, language } = options
  const workspace = await open(host, options.root)
  const found = await findings(workspace, language)
  const where = (file: string): string => relative(host.cwd, resolve(workspace.root, file))
  host.out.write(
    options.json || options.format === 'json'
      ? json(found, relative(host.cwd, workspace.root) || '.')
      : pretty(
          found,
          workspace.set.sources,
          paintFor(options, host.out),
          language,
          where,
          host.out.isTerminal ? host.out.columns : Number.POSITIVE_INFINITY,
        ),
  )
  const counts = options.strict ? ['error', 'warning'] : ['error']
  return found.some((f) => counts.includes(f.severity)) ? EXIT.findings : EXIT.fine
}
