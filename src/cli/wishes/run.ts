/** `masterplan wishes`: what members wish, from a form into a queue beside the plans, and from there into a plan where somebody accepts it. */
import { accept } from './accept.ts'
import { dropWishes, reopen, same } from './decide.ts'
import { importForm } from './import.ts'
import { list } from './list.ts'
import { type Action, refuseOthers, type WishesOptions } from './options.ts'

const ACTS: Record<Action, (options: WishesOptions, words: readonly string[]) => Promise<number>> = {
  list,
  import: importForm,
  accept,
  same,
  drop: dropWishes,
  reopen,
}

/** Does what is asked; the exit code is that of what is done. */
export async function wishes(options: WishesOptions, action: Action, words: readonly string[]): Promise<number> {
  refuseOthers(options, action)
  return ACTS[action](options, words)
}
