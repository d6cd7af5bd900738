/** Words behind an option without quotation marks, as in `--reason te duur`: only the first of them is its value. */
import { wordsIn } from '../../language/words.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** The options whose value may be of more than one word: a text, somebody, or a day. */
const OF_WORDS = /^--(?:text|reason|by|who|on|for|since|at|from|until|today)$/

export const takesWords = (option: string): boolean => OF_WORDS.test(option)

/** The words behind the value of the option at `i` that belong to it too; none where it has several already, and so was quoted. */
export function looseBehind(option: string, argv: readonly string[], i: number): string[] {
  const value = argv[i + 1] ?? ''
  // In front of readers an article is only how people talk.
  if (option === '--for' && /^(?:de|het|the)$/i.test(value)) return []
  if (!takesWords(option) || /\s/.test(value) || /^\d{4}(?:-\d{2}){1,2}$/.test(value)) return []
  const end = argv.findIndex((word, j) => j > i + 1 && (/^[-+]/.test(word) || word.includes('=')))
  return argv.slice(i + 2, end === -1 ? argv.length : end)
}

/** How many words a command has before what is behind an option can only be more of a text: `set hub besluit Doen --by de ALV`. */
const BEFORE: Readonly<Record<string, number>> = { set: 3, answer: 3, ask: 3, add: 4 }

/** Throws a Misuse where such words would end up in the text that stands before the option. */
export function refuseLooseWords(argv: readonly string[]): void {
  const [command = '', ...rest] = argv
  const least = BEFORE[command]
  const at = argv.findIndex((word, i) => word.startsWith('--') && looseBehind(word, argv, i).length > 0)
  if (least === undefined || at === -1) return
  const before = rest.slice(0, at - 1)
  if (before.some((word) => word.startsWith('--'))) return
  const theme = command === 'add' && before[1]?.includes('/') === true
  if (before.length < least - (theme ? 1 : 0)) return
  throw new Misuse(bothLanguages((l) => wordsIn(l).cli.looseWords(argv[at] ?? '')))
}
