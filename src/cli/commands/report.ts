/** `masterplan report [kring…]`: writes reports, and tells in a few lines what is in them and where they are. */
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, report as makeReport, open, validate } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../paint.ts'
import type { Context } from '../program.ts'
import { reportSummary } from '../report-summary.ts'

interface Options extends Context {
  format?: 'html' | 'md'
  output?: string
}

/** Writes one report per kring, or the association's without one. */
export async function report(options: Options, asked: string[]): Promise<number> {
  const { host, language, output } = options
  const { cli } = wordsIn(language)
  const workspace = await open(host, options.root)
  const kringen: (Kring | null)[] = asked.length > 0 ? asked.map((name) => kringNamed(workspace, name)) : [null]
  const named = output !== undefined && /^\.(html?|md)$/i.test(extname(output))
  const format = options.format ?? (named && extname(output).toLowerCase() === '.md' ? 'md' : 'html')
  if (kringen.length > 1 && (named || output === '-'))
    throw new Misuse({ nl: wordsIn('nl').cli.severalToOne, en: wordsIn('en').cli.severalToOne })
  const settings = { language, today: options.today ?? host.today() }
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const folder = output === undefined ? join(beside, 'reports') : resolve(host.cwd, output)
  for (const kring of kringen) {
    const { name, content, view } = await makeReport(workspace, kring, settings, format)
    if (output === '-') {
      host.out.write(content)
      continue
    }
    const path = named ? resolve(host.cwd, output) : join(folder, name)
    try {
      // A folder that the user named may lead anywhere; the one we chose stays beside the plans.
      await host.write(path, content, output === undefined ? beside : undefined)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Misuse({
        nl: wordsIn('nl').cli.cannotWrite(path, reason),
        en: wordsIn('en').cli.cannotWrite(path, reason),
      })
    }
    const paint = paintFor(options, host.out)
    const lines = view ? reportSummary(view, language, paint) : []
    host.out.write(`${[...lines, cli.written(paint.bold(relative(host.cwd, path) || path))].join('\n')}\n`)
  }
  const errors = (await validate(workspace, language)).filter((f) => f.severity === 'error').length
  if (errors > 0) host.err.write(`${cli.errorsInPlan(errors)}\n`)
  return EXIT.fine
}
