/** What can be asked of the queue of wishes, and which options belong to what. */
import { CommanderError } from 'commander'
import { wordsIn } from '../../language/words.ts'
import type { Entry, Queue } from '../../wishes/queue.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Offered } from '../output/offerable.ts'

export const ACTIONS = ['list', 'import', 'accept', 'same', 'drop', 'reopen'] as const
export type Action = (typeof ACTIONS)[number]

export interface WishesOptions extends Offered {
  kring?: string
  theme?: string
  column?: string[]
  themeColumn?: string
  sheet?: string
  keep?: string
  title?: string
  text?: string
  support?: boolean
  reason?: string
  all?: boolean
}

const OWN: Record<Exclude<keyof WishesOptions, keyof Offered>, { flag: string; of: readonly Action[] }> = {
  kring: { flag: '--kring', of: ['import', 'list'] },
  theme: { flag: '--theme', of: ['import', 'accept'] },
  column: { flag: '--column', of: ['import'] },
  themeColumn: { flag: '--theme-column', of: ['import'] },
  sheet: { flag: '--sheet', of: ['import'] },
  keep: { flag: '--keep', of: ['import'] },
  title: { flag: '--title', of: ['accept'] },
  text: { flag: '--text', of: ['accept'] },
  support: { flag: '--support', of: ['same'] },
  reason: { flag: '--reason', of: ['drop'] },
  all: { flag: '--all', of: ['list'] },
}

/** Throws where an option was given that what is asked would do nothing with. */
export function refuseOthers(options: WishesOptions, action: Action): void {
  for (const [name, { flag, of }] of Object.entries(OWN))
    if (options[name as keyof typeof OWN] !== undefined && !of.includes(action))
      throw new CommanderError(1, 'commander.unknownOption', `unknown option '${flag}'`)
}

/** The wishes whose numbers were typed: `4`, `4 7`, `4-9`. Throws a Misuse where one isn't there. */
export function entriesNamed(words: readonly string[], { wishes }: Queue): Entry[] {
  const numbers = words
    .flatMap((word) => word.split(/[\s,;]+/))
    .filter((word) => word !== '')
    .flatMap((word) => {
      const [, from, to = from] = /^(?:nr\.?|no\.?|#)?(\d{1,6})(?:[-–](\d{1,6}))?$/i.exec(word) ?? []
      if (from === undefined || Number(to) < Number(from) || Number(to) - Number(from) > 500)
        throw new Misuse(bothLanguages((l) => wordsIn(l).intake.badNumber(word)))
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i)
    })
  if (numbers.length === 0)
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.missingArgument(wordsIn(l).cli.placeholder.which)))
  return [...new Set(numbers)].map((number) => {
    const found = wishes.find((wish) => wish.number === number)
    if (!found) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.noNumber(number)))
    return found
  })
}
