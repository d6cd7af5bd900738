/** The command line that was meant by one that was refused: the same words where the command reads them. */
import type { Command, Option } from 'commander'
import { nearest } from '../../diagnostics/suggest.ts'
import { open } from '../../masterplan.ts'
import type { Host } from '../../workspace/host.ts'
import { isGuess, optionMeant } from '../option-meant.ts'
import { commandCalled } from '../other-words.ts'
import { asTyped } from './as-typed.ts'
import { looseBehind, takesWords } from './loose.ts'
import { namesIn, type Sort } from './names.ts'
import { ORDERS } from './orders.ts'

/** Which command makes what another is asked to make. */
const ELSEWHERE: Readonly<Record<string, [sort: Sort, command: string]>> = {
  add: ['part', 'new'],
  new: ['kind', 'add'],
}

/** The commands of which a line may be told. */
export const ORDERED = Object.keys(ORDERS)

/** How to type it, where `program` knows all of `ORDERED`; null where it isn't certain, or nothing stands elsewhere. */
export async function lineMeant(host: Host, argv: readonly string[], program: Command): Promise<string | null> {
  const { words, options, mended } = apart(argv, program)
  const [typed = '', ...rest] = words
  const called = program.commands.some((one) => one.name() === typed || one.aliases().includes(typed))
  const asked = called ? typed : (commandCalled(typed) ?? nearest(typed, ORDERED))
  // Verbs of two words: `voeg toe`, `pas aan`, and `voeg wens toe`.
  const second = called ? -1 : rest.slice(0, 2).findIndex((word) => /^(toe|aan|weg|samen)$/i.test(word))
  const behind = rest.filter((_, i) => i !== second)
  if (asked === null || !Object.hasOwn(ORDERS, asked)) return null
  const root = options.find(([name]) => name === '--root')?.[1]
  const plans = await open(host, root).then(
    ({ set }) => set.plans,
    () => null,
  )
  if (plans === null) return null
  const is = namesIn(plans)
  const [sort, other] = ELSEWHERE[asked] ?? []
  const command = sort && other && is(sort, behind[0] ?? '') ? other : asked
  const found = ORDERS[command]?.(behind, is) ?? null
  if (found === null || (!mended && [command, ...found].join('\n') === words.join('\n'))) return null
  // An option that the words give is no longer what was typed for it.
  const kept = options.filter(([name = '']) => !found.includes(name))
  return ['masterplan', command, ...found, ...kept.flat()].map(asTyped).join(' ')
}

/** The words of a command line, and its options each with its value; `mended` where an option is another than was typed, or its value longer. */
function apart(argv: readonly string[], program: Command): { words: string[]; options: string[][]; mended: boolean } {
  const words: string[] = []
  const options: string[][] = []
  let mended = false
  const known = [...program.options, ...program.commands.flatMap((one) => one.options)]
  const own = program.commands.find((one) => one.name() === argv[0])?.options ?? []
  const called = (word: string): Option | undefined => known.find(({ long, short }) => word === long || word === short)
  const guessed = (word: string): Option | undefined => {
    const meant = isGuess(word)
      ? optionMeant(
          word,
          own.flatMap(({ long }) => long ?? []),
        )
      : null
    return own.find(({ long }) => long === meant && takesWords(long ?? ''))
  }
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    const option = called(word) ?? (word.startsWith('--') ? guessed(word) : undefined)
    const flag = option?.long ?? word
    if (option?.required === true && argv[i + 1] !== undefined) {
      const loose = looseBehind(flag, argv, i)
      options.push([flag, [argv[i + 1], ...loose].join(' ')])
      mended ||= loose.length > 0 || called(word) === undefined
      i += 1 + loose.length
    } else if (option) options.push([word])
    // An option that there isn't is a word with dashes: `--pdf`, `--to Nieuw`.
    else words.push(word.replace(/^--(?=\p{L})/u, ''))
  }
  return { words, options, mended }
}
