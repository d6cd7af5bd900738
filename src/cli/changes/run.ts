/** `masterplan changes [FROM] [TO]`: what changed in the plans, in words, for people and pull requests, or as data. */
import { relative, resolve } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { changes as compare, open } from '../../masterplan.ts'
import { changesData } from '../../report/changes/data.ts'
import { type ChangesInput, changesDocument } from '../../report/changes/document.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { onlyOne } from '../only-one.ts'
import { textStyle } from '../output/destination.ts'
import { outputPath, send } from '../output/send.ts'
import { paintFor } from '../terminal/paint.ts'
import { momentIfTyped } from '../typed-date.ts'
import type { ChangesFormat } from './formats.ts'

interface Options extends Context {
  since?: string
  format?: ChangesFormat
  json?: boolean
  output?: string
}

/** Writes what changed between two moments; see `sidesOf` for those that aren't named. */
export async function changes(options: Options, from: string | undefined, to: string | undefined): Promise<number> {
  const { host, language, today, output } = options
  const workspace = await open(host, options.root)
  const sides = {
    from: momentIfTyped(workspace, options, onlyOne(from, options.since), 'since'),
    to: momentIfTyped(workspace, options, to, 'at'),
  }
  const { from: start, to: end, compared, findings } = await compare(workspace, sides, options)
  const input: ChangesInput = {
    ...compared,
    from: start,
    to: end,
    findings,
    where: (file) => oneLine(relative(host.cwd, resolve(workspace.root, file))),
    logo: end.set.logo,
    language,
    today,
  }
  const named = /\.(md|html|json)$/i.exec(output ?? '')?.[1]?.toLowerCase() as ChangesFormat | undefined
  const format = options.json ? 'json' : (options.format ?? named ?? 'terminal')
  await send(workspace, options, outputPath(options, output), await WRITERS[format](input, options))
  return EXIT.fine
}

const WRITERS: Record<ChangesFormat, (input: ChangesInput, options: Options) => Promise<string>> = {
  terminal: async (input, options) => {
    const to = outputPath(options, options.output) === null ? 'stdout' : 'file'
    const style = textStyle(options.host.out, paintFor(options, options.host.out), to)
    return (await import('../../formats/text.ts')).text(changesDocument(input), style)
  },
  md: async (input) =>
    (await import('../../report/changes/quiet.ts')).comment((limits) => changesDocument(input, limits)),
  html: async (input) => (await import('../../formats/html/html.ts')).html(changesDocument(input)),
  json: async (input) => `${safeJson(changesData(input))}\n`,
}
