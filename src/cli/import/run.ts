/** `masterplan import FILE`: a report of ours that comes back, filled-in minutes, or a plan of somebody else, as a change of the plans. */
import { basename } from 'node:path'
import { loggable } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import { wordsIn } from '../../language/words.ts'
import { open, proposed, type Workspace } from '../../masterplan.ts'
import { originIn } from '../../report/passport.ts'
import { Pen } from '../../verbs/pen.ts'
import { EXIT } from '../exit.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { kringOf } from './kring.ts'
import { readDocument } from './read.ts'
import { metLines, type Told } from './told.ts'

interface Options extends Offered {
  kring?: string
  map?: string[]
}

/** Shows what a document says that the plans don't, and offers it. The exit code is that of `offer`. */
export async function importDocument(options: Options, file: string): Promise<number> {
  const { host, language, json } = options
  const document = await readDocument(host, file)
  const workspace = await open(host, options.root)
  const pen = await Pen.of(workspace, language)
  const told = await tellOf(document, workspace, pen, { ...options, file: basename(file) })
  if (told === null) {
    host.err.write(`${wordsIn(language).edit.declined}\n`)
    return EXIT.fine
  }
  const width = Math.min(host.out.columns, 100)
  const shown = [...told.lines, ...metLines(document, language)].flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    return wrap([loggable(line.trimStart())], width - indent.length).map(
      (part, i) => `${indent}${i > 0 && indent !== '' ? '  ' : ''}${part}`,
    )
  })
  if (!json) host.out.write(`${shown.join('\n')}\n\n`)
  return offer(options, await proposed(workspace, options, pen.texts), [], { ...told.data, met: document.met })
}

async function tellOf(
  document: TextDocument,
  workspace: Workspace,
  pen: Pen,
  options: Options & { file: string },
): Promise<Told | null> {
  const origin = originIn(Object.values(document.properties).join('\n'))
  if (origin) return (await import('./returned.ts')).returned(document, origin, workspace, pen, options)
  const filled = (await import('./minutes.ts')).minutes(document, workspace.set.plans, pen, options)
  if (filled) return filled
  const kring = await kringOf(workspace, options, options.kring)
  if (kring === null) return null
  const { foreign } = await import('./plan.ts')
  return foreign(document, kring, workspace.set.plans, pen, { ...options, map: options.map ?? [] })
}
