/** Who is to act, in words. */
import { oneLine } from '../diagnostics/safe.ts'
import type { Language } from '../language/language.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { Config } from '../plan/model.ts'
import { ownerName } from '../plan/owners.ts'

/** Their names with commas between them, or that nobody is named yet. */
export function whoNames(who: readonly string[], config: Config, language: Language): string {
  const names = who.map((owner) => oneLine(ownerName(owner, config)))
  return names.length === 0 ? wordsIn(language).tasks.nobody : numbersIn(language).list(names)
}
