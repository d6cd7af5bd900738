/** The command line that was meant by one that was refused: the same words where the command reads them. */
import type { Command } from 'commander'
import { open } from '../../masterplan.ts'
import type { Host } from '../../workspace/host.ts'
import { commandCalled } from '../other-words.ts'
import { asTyped } from './as-typed.ts'
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
  const { words, options } = apart(argv, program)
  const [typed = '', ...rest] = words
  // Verbs of two words: `voeg toe`, `pas aan`.
  const behind = /^(toe|aan|weg|samen)$/i.test(rest[0] ?? '') ? rest.slice(1) : rest
  const called = program.commands.some((one) => one.name() === typed || one.aliases().includes(typed))
  const asked = called ? typed : commandCalled(typed)
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
  if (found === null || [command, ...found].join('\n') === words.join('\n')) return null
  // An option that the words give is no longer what was typed for it.
  const kept = options.filter(([name = '']) => !found.includes(name))
  return ['masterplan', command, ...found, ...kept.flat()].map(asTyped).join(' ')
}

/** The words of a command line, and its options each with its value. */
function apart(argv: readonly string[], program: Command): { words: string[]; options: string[][] } {
  const words: string[] = []
  const options: string[][] = []
  const known = [...program.options, ...program.commands.flatMap((one) => one.options)]
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    const option = known.find(({ long, short }) => word === long || word === short)
    const takes = option?.required === true && argv[i + 1] !== undefined
    if (option) options.push(takes ? [word, argv[++i] ?? ''] : [word])
    // An option that there isn't is a word with dashes: `--pdf`, `--to Nieuw`.
    else words.push(word.replace(/^--(?=\p{L})/u, ''))
  }
  return { words, options }
}
