/** Offers a change of the plans: shows the diff and the findings that it makes, and writes it where somebody says so. */
import { posix, relative, resolve } from 'node:path'
import type { Finding } from '../../diagnostics/finding.ts'
import { loggable, oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { MovedFile, Proposed } from '../../masterplan.ts'
import { writeTexts } from '../../verbs/write.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { saysYes } from '../terminal/yes-or-no.ts'
import type { Offered } from './offerable.ts'
import { diffOf } from './texts.ts'

/**
 * Shows a change, and writes it with `--write`, or where the person at the terminal says so. The exit code is 1 where it would bring an
 * error, and then nothing is written unless `--force` says so. `said` is what the change does, in sentences; `data` goes into the JSON;
 * `after` is done when it has been written.
 */
export async function offer(
  options: Offered,
  change: Proposed,
  said: string | readonly string[],
  data: Record<string, unknown> = {},
  after?: () => void,
): Promise<number> {
  const { host, language, json } = options
  const { edit, cli } = wordsIn(language)
  const { before, texts, moved, added, mended } = change
  const where = (file: string): string => oneLine(relative(host.cwd, resolve(before.root, file)))
  const places = new Set(moved.map(({ to }) => to))
  const files = [...new Set([...texts.keys(), ...places])].sort().map(where)
  const errors = added.filter(({ severity }) => severity === 'error').length
  const stopped = errors > 0 && !options.force
  const isNew = (file: string): boolean => !before.set.sources.has(file) && !places.has(file)
  const changed = new Map([...texts].filter(([file]) => !isNew(file)))
  const diff = (of = changed, paint = paintFor(options, host.out)): Promise<string> =>
    diffOf(before, of, where, paint, cli.longDiff, moved)
  const talk = json ? host.err : host.out
  const width = Math.min(host.out.columns, 100)
  const say = (...lines: string[]): void => talk.write(`${wrap(lines, width).join('\n')}\n`)
  const sentences = [said].flat().filter((one) => one !== '')

  if (!json) {
    // What would not change anything has nothing to say of itself.
    if (files.length === 0) say(edit.same)
    else if (sentences.length > 0) say(...sentences.map(loggable))
    if (files.length > 0) host.out.write(`\n${await diff()}${changed.size > 0 ? '\n' : ''}`)
    const fresh = [...texts.keys()].filter(isNew).sort()
    if (fresh.length > 0) say(edit.fresh(fresh.map(where)))
    if (moved.length > 0) say(edit.moves(moved.length), ...movesOf(moved, where))
    // Of a new file it is no news that much is still to come.
    const told = added.filter(({ file, severity }) => severity !== 'advice' || !isNew(file))
    const effects = effectLines({ added: told, mended }, where, language, options.placeOf)
    if (effects.length > 0) say(...effects)
  }
  const written = files.length > 0 && !stopped && !options.dryRun && (await agreed(options))
  if (written) {
    writeTexts(before, texts, moved)
    after?.()
  }
  if (json) {
    const { findings, sources } = { findings: { added, mended }, sources: files }
    const text = await diff(new Map(texts), paintFor({ ...options, color: false }, host.out))
    host.out.write(
      `${safeJson({
        ...{ version: 1, said: sentences.join(' '), ...data, written, files: sources },
        ...(moved.length > 0 && { moved: moved.map(({ from, to }) => ({ from: where(from), to: where(to) })) }),
        ...{ diff: text, findings },
      })}\n`,
    )
  }
  if (written) {
    if (!json) say(edit.written(files))
  } else if (stopped) host.err.write(`${edit.wouldBreak(errors)}\n`)
  else if (files.length > 0 && !options.dryRun)
    host.err.write(`${host.dialogue === null || json ? edit.notWritten : edit.declined}\n`)
  return stopped ? EXIT.findings : EXIT.fine
}

/** Whether the change may be written: it was said beforehand, or the person at the terminal says so now. */
export async function agreed(
  { host, language, write, json }: Offered,
  message = wordsIn(language).edit.ask,
): Promise<boolean> {
  if (write || host.dialogue === null || json) return write === true
  return saysYes(host.dialogue, message, language)
}

/** The findings that a change makes, each with its place, and how many it mends; none where it does neither. */
export function effectLines(
  { added, mended }: Pick<Proposed, 'added' | 'mended'>,
  where: (file: string) => string,
  language: Language,
  placeOf: Offered['placeOf'] = () => null,
): string[] {
  const { edit } = wordsIn(language)
  const line = (finding: Finding): string => {
    const { file, start, reason, ruleId } = finding
    const place = placeOf(finding) ?? `${where(file)}:${start.line}:${start.column}`
    return loggable(`${place} ${oneLine(reason)} (${ruleId})`)
  }
  return [
    ...(added.length > 0 ? [edit.makes(added.length), ...added.map(line)] : []),
    ...(mended.length > 0 ? [edit.mends(mended.length)] : []),
  ]
}

/** A line for each file that gets another name, and one for each folder of those that keep theirs. */
function movesOf(moved: readonly MovedFile[], where: (file: string) => string): string[] {
  const lines = moved.map(({ from, to }) => {
    const folders = [from, to].map((file) => where(posix.dirname(file)))
    return posix.basename(from) === posix.basename(to) ? folders.map((name) => `${name}/`) : [where(from), where(to)]
  })
  return [...new Set(lines.map(([from, to]) => `  ${from} → ${to}`))]
}
