/** `masterplan undo [number]`: shows what the last write of plan files did and, where somebody says so, puts back what was there. */
import { relative, resolve } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import { findKept, undo as putBack, undoEffect, undoing, undoList } from '../../masterplan.ts'
import { EXIT } from '../exit.ts'
import { agreed, effectLines } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { diffOf } from '../output/texts.ts'
import { paintFor } from '../terminal/paint.ts'
import { listData, listScreen, namesUnreadable } from './list.ts'
import { numberIn, refusal, textsOf, undoingData, writeName } from './what.ts'

interface Options extends Offered {
  list?: boolean
}

/** Undoes a write, the last one without a number; all of its files or none, and never over what somebody else wrote since. */
export async function undo(options: Options, asked: string | undefined): Promise<number> {
  const { host, language, json, dryRun } = options
  const { kept: say, edit, cli } = wordsIn(language)
  const root = findKept(host, options.root)
  const { writes, unreadable } = undoList(host, root)
  namesUnreadable(options, unreadable)
  if (options.list) {
    host.out.write(json ? `${safeJson(listData(writes, unreadable))}\n` : listScreen(writes, options))
    return EXIT.fine
  }
  const number = numberIn(asked)
  const found = undoing(writes, number)
  const where = (file: string): string => oneLine(relative(host.cwd, resolve(root, file)))
  const refused = refusal(found, number, where)
  if (refused !== null || found === null) throw refused
  const { before, texts } = textsOf(found)
  const paint = paintFor(json ? { ...options, color: false } : options, host.out)
  const diff = await diffOf(before, texts, where, paint, cli.longDiff)
  const tell = (...lines: string[]): void =>
    host.out.write(`${wrap(lines, Math.min(host.out.columns, 100)).join('\n')}\n`)
  const effect = await undoEffect(host, root, options, found)
  if (!json) {
    tell(say.last(writeName(found.write, language), found.write.undoes))
    host.out.write(`\n${diff}\n`)
    const effects = effectLines(effect, where, language)
    if (effects.length > 0) tell(...effects)
  }
  const written = !dryRun && (await agreed(options, say.ask))
  if (written) putBack(host, root, found)
  if (json) host.out.write(`${safeJson({ ...undoingData(found, where), written, diff, findings: effect })}\n`)
  else if (written) tell(say.done(found.restored.map(({ path }) => where(path))), say.again)
  else if (!dryRun) host.err.write(`${host.dialogue === null ? edit.notWritten : edit.declined}\n`)
  return EXIT.fine
}
