/** `masterplan import FILE`: a report of ours that comes back, filled-in minutes, or a plan of somebody else, as a change of the plans. */
import { loggable } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import { open, proposed } from '../../masterplan.ts'
import { originIn } from '../../report/passport.ts'
import { Pen } from '../../verbs/pen.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { readDocument } from './read.ts'
import { metLines } from './told.ts'

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
  const origin = originIn(Object.values(document.properties).join('\n'))
  const { returned } = await import('./returned.ts')
  if (!origin) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.noPassport))
  const told = await returned(document, origin, workspace, pen, options)
  const lines = [...told.lines, ...metLines(document.met, language)]
  if (!json)
    host.out.write(`${lines.flatMap((line) => wrap([loggable(line)], Math.min(host.out.columns, 100))).join('\n')}\n\n`)
  return offer(options, await proposed(workspace, options, pen.texts), [], { ...told.data, met: document.met })
}
