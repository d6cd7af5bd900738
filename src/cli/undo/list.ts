/** The writes that can be undone, the last one first, on the screen and as data. */
import { oneLine } from '../../diagnostics/safe.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Listed } from '../../masterplan.ts'
import type { Context } from '../context.ts'
import { paintFor } from '../terminal/paint.ts'
import { table } from '../terminal/table.ts'
import { clockOf } from './what.ts'

/** A line for each write: its number, when, by what, which files, and whether it can be undone. */
export function listScreen(writes: readonly Listed[], options: Context): string {
  const { host, language } = options
  const { kept: say } = wordsIn(language)
  const { shortDate } = numbersIn(language)
  if (writes.length === 0) return `${say.nothing}\n`
  const columns = [
    { title: say.list.number, align: 'right' as const },
    { title: say.list.when },
    { title: say.list.verb },
    { title: say.list.files, flexible: true },
    { title: say.list.state },
  ]
  const rows = writes.map(({ write, state }) => [
    String(write.number),
    `${shortDate(write.day)} ${clockOf(write.time)}`,
    write.undoes === null ? write.verb : say.undid(write.verb, write.undoes),
    say.files(write.files.map(({ path }) => oneLine(path))),
    say.states[state],
  ])
  return `${table(columns, rows, Math.min(host.out.columns, 120), paintFor(options, host.out))}\n`
}

/** The same as data; `version` changes when a field changes its meaning. */
export function listData(writes: readonly Listed[], unreadable: readonly string[]): Record<string, unknown> {
  return {
    version: 1,
    writes: writes.map(({ write: { number, verb, day, time, undoes, files }, state, stuck }) => {
      return { number, verb, day, time, undoes, state, files: files.map(({ path }) => path), stuck }
    }),
    unreadable,
  }
}

/** Says on the error output what can't be read of what is kept, so that nobody takes the rest for all. */
export function namesUnreadable({ host, language }: Context, unreadable: readonly string[]): void {
  if (unreadable.length > 0) host.err.write(`${wordsIn(language).kept.unreadable(unreadable.map(oneLine))}\n`)
}
