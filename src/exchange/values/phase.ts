/** A phase or signal as people write it: `In verkenning`, `lopend`, `in de wacht`, `▲ oranje`. */
import { bareWords } from '../../diagnostics/bare.ts'
import { wordsIn } from '../../language/words.ts'
import { PHASES, SIGNALS } from '../../plan/fields/schema.ts'
import { synonymOf } from '../../plan/fields/synonyms.ts'
import type { Phase, Signal } from '../../plan/model.ts'

/** The one that a text names, by our own word, the word that reports have for it, or another word for the same. */
function named<T extends string>(text: string, options: readonly T[], shown: (option: T) => string[]): T | null {
  const said = bareWords(text).replace(/^(?:fase|status|phase|signaal|signal) /, '')
  for (const wanted of [said, said.replace(/^in (?:de )?/, '').replace(/(?:sfase| fase| phase)$/, '')]) {
    const found =
      options.find((option) => [option, ...shown(option)].some((name) => bareWords(name) === wanted)) ??
      (synonymOf(wanted, options) as T | null)
    if (found !== null && found !== undefined) return found
  }
  return null
}

export function phaseIn(text: string): Phase | null {
  return named(text, PHASES, (phase) => (['nl', 'en'] as const).map((l) => wordsIn(l).phases[phase]))
}

export function signalIn(text: string): Signal | null {
  return named(text, SIGNALS, (signal) => (['nl', 'en'] as const).map((l) => wordsIn(l).signals[signal]))
}
