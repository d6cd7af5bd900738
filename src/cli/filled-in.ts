/** A command that is copied as the program named it, such as `set hub trekker "…"`: what is to stand there is asked, and never written as it is. */
import { oneLine } from '../diagnostics/safe.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Host } from '../workspace/host.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import { AIMS } from './commands.ts'

const STANDS_FOR = /^(?:…|\.\.\.)$/
const WRITES = new Set([...AIMS.start, ...AIMS.keep].map(({ name }) => name as string))

/** The words with what a person at the terminal puts there; null where that person rather stops. Throws a Misuse where there is nobody to ask. */
export async function filledIn(host: Host, language: Language, argv: readonly string[]): Promise<string[] | null> {
  const filled = [...argv]
  if (!argv.some((word) => STANDS_FOR.test(word)) || !argv.some((word) => WRITES.has(word))) return filled
  const { cli } = wordsIn(language)
  const { dialogue } = host
  if (dialogue === null || argv.some((word) => /^--(?:write|dry-run|json|yes)$/.test(word)))
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.standsFor))
  for (const [i, word] of argv.entries()) {
    if (!STANDS_FOR.test(word)) continue
    const message = cli.whatStandsThere(oneLine(argv[i - 1] ?? ''))
    const typed = await dialogue.text({ message, refused: (said) => (said.trim() === '' ? cli.standsFor : null) })
    if (typed === null) return null
    filled[i] = typed
  }
  return filled
}
