/** What undoing a write is called, and what it would do, for people and as data. */
import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Undoing } from '../../masterplan.ts'
import type { Write } from '../../workspace/kept/journal.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** The number of a write as it was typed. Throws a Misuse where it is none. */
export function numberIn(asked: string | undefined): number | null {
  if (asked === undefined) return null
  if (/^\d{1,9}$/.test(asked)) return Number(asked)
  throw new Misuse(bothLanguages((l) => wordsIn(l).kept.noNumber(oneLine(asked))))
}

/** Such as `fix (12), 3 maart 2026 om 14:05`. */
export function writeName({ verb, number, day, time }: Write, language: Language): string {
  return wordsIn(language).kept.write(verb, number, numbersIn(language).date(day), clockOf(time))
}

/** The hour and minute of a UTC time, here. */
export function clockOf(time: string): string {
  const at = new Date(time)
  return [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':')
}

/** Why a write can't be undone; null where it can. */
export function refusal(found: Undoing | null, number: number | null, where: (file: string) => string): Misuse | null {
  const say = (words: (l: Language) => string): Misuse => new Misuse(bothLanguages(words))
  if (found === null) return say((l) => (number === null ? wordsIn(l).kept.nothing : wordsIn(l).kept.noWrite(number)))
  const { write, restored, stuck } = found
  if (stuck.length > 0)
    return say((l) => {
      const { kept } = wordsIn(l)
      const reasons = stuck.map(({ path, why }) => kept.stuck[why](where(path)))
      return `${kept.refused(writeName(write, l))} ${reasons.join(' ')} ${kept.untouched}`
    })
  return restored.length === 0 ? say((l) => wordsIn(l).kept.already(writeName(write, l))) : null
}

/** The texts of the files as they are and as they would be, for a diff; no file is an empty one. */
export function textsOf({ restored }: Undoing): {
  before: { set: { sources: Map<string, { text: string }> } }
  texts: Map<string, string>
} {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const text = (bytes: Uint8Array | null): string => (bytes === null ? '' : decoder.decode(bytes))
  return {
    before: { set: { sources: new Map(restored.map(({ path, now }) => [path, { text: text(now) }])) } },
    texts: new Map(restored.map(({ path, then }) => [path, text(then)])),
  }
}

/** What undoing would do, as data; `version` changes when a field changes its meaning. */
export function undoingData({ write, restored }: Undoing, where: (file: string) => string): Record<string, unknown> {
  const { number, verb, day, time, undoes } = write
  const files = restored.map(({ path, now, then }) => ({
    path: where(path),
    becomes: then === null ? 'removed' : now === null ? 'made again' : 'as before',
  }))
  return { version: 1, write: { number, verb, day, time, undoes }, files }
}
