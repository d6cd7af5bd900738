/** What may be typed behind a command and also behind an option, as other commands have it: either way, and once. */
import { oneLine } from '../diagnostics/safe.ts'
import { wordsIn } from '../language/words.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'

/** The one that was typed. Throws a Misuse where two different ones were. */
export function onlyOne(behind: string | undefined, option: string | undefined): string | undefined {
  if (behind !== undefined && option !== undefined && behind !== option)
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.onlyOne(oneLine(behind), oneLine(option))))
  return behind ?? option
}
