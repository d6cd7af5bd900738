/** `masterplan report [kring…]`: writes reports, and tells in a few lines what is in them and where they are. */
import { basename, dirname, extname, join, resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, report as makeReport, open, validate } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import { bothLanguages, Misuse, reasonOf } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { refusePlan } from '../outputs.ts'
import { paintFor } from '../paint.ts'
import type { Context } from '../program.ts'
import { reportSummary, shownPath, warnOfErrors } from '../report-summary.ts'

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
  const extension =
    output === '-'
      ? ''
      : extname(output ?? '')
          .slice(1)
          .toLowerCase()
  const target = output === undefined ? null : resolve(host.cwd, output)
  const file = target !== null && extension !== '' && host.list(target) === null ? target : null
  const format = options.format ?? (extension === 'md' ? 'md' : 'html')
  if (file !== null && extension !== format)
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.otherFormat(extension)))
  if (kringen.length > 1 && (file !== null || output === '-'))
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.severalToOne))
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const folder = target ?? join(beside, 'reports')
  for (const kring of kringen) {
    const { name, content, view } = await makeReport(workspace, kring, options, format)
    if (output === '-') {
      host.out.write(content)
      continue
    }
    const path = file ?? join(folder, name)
    refusePlan(workspace, path)
    try {
      // A folder that the user named may lead anywhere; the one we chose stays beside the plans.
      await host.write(path, content, output === undefined ? beside : undefined)
    } catch (error) {
      throw new Misuse(bothLanguages((l) => wordsIn(l).cli.cannotWrite(path, reasonOf(error, l))))
    }
    const paint = paintFor(options, host.out)
    const lines = view ? reportSummary(view, language, paint) : []
    host.out.write(`${[...lines, cli.written(paint.bold(oneLine(shownPath(host.cwd, path))))].join('\n')}\n`)
  }
  warnOfErrors(host, await validate(workspace, options), language)
  return EXIT.fine
}
