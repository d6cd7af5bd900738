/** `masterplan status [kring]`: how the work goes and what to do next, in one screen, as JSON, or its dates as a calendar. */
import { extname } from 'node:path'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open, validate } from '../../masterplan.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { findOwner } from '../output/owner.ts'
import { outputPath, send } from '../output/send.ts'
import { warnOfErrors } from '../output/summary.ts'
import type { StatusFormat } from './formats.ts'
import { waitingWishes } from './waiting.ts'
import { written } from './written.ts'

export interface StatusOptions extends Context {
  json?: boolean
  format?: StatusFormat
  output?: string
  for?: string
  all?: boolean
}

const BY_EXTENSION: Record<string, StatusFormat> = { '.json': 'json', '.ics': 'ics' }

/** Prints the status, or writes it to a file and says where. */
export async function status(options: StatusOptions, asked: string | undefined): Promise<number> {
  const { host, language, json, format: named, output } = options
  if (json && named !== undefined && named !== 'json')
    throw new Misuse(bothLanguages((l) => wordsIn(l).rank.apart(`--json, --format ${named}`)))
  const workspace = await open(host, options.root)
  warnOfErrors(host, await validate(workspace, options), language)
  const kring = asked === undefined ? null : kringNamed(workspace, asked)
  const path = outputPath(options, output)
  const format = json ? 'json' : (named ?? BY_EXTENSION[extname(path ?? '').toLowerCase()] ?? 'terminal')
  const who = findOwner(options.for, workspace.set.plans)
  const text = await written(format, workspace, kring, options, { path, who, all: options.all ?? false })
  const waiting = format === 'terminal' && path === null ? waitingWishes(workspace, kring, options) : ''
  await send(workspace, options, path, text + waiting)
  return EXIT.fine
}
