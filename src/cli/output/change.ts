/** One change by a verb, from the plans as they are to an offer. */
import { wordsIn } from '../../language/words.ts'
import { open, proposed, type Workspace } from '../../masterplan.ts'
import { Pen } from '../../verbs/pen.ts'
import { toldOf } from '../../verbs/told.ts'
import { EXIT } from '../exit.ts'
import { offer } from './offer.ts'
import type { Offered } from './offerable.ts'

/** What a verb made: what it changes, what there is to say besides, and what goes into the JSON. */
export interface Made {
  names: readonly string[]
  also?: string
  data?: Record<string, unknown>
  /** What is done when the change has been written. */
  written?(): void
}

/** Opens the plans, lets `make` write into a draft of them, and offers what came of it; null is from a person who would rather not. */
export async function changeBy(
  options: Offered,
  make: (workspace: Workspace, pen: Pen) => Made | null | Promise<Made | null>,
): Promise<number> {
  const { language } = options
  const workspace = await open(options.host, options.root)
  const pen = await Pen.of(workspace, language)
  const made = await make(workspace, pen)
  if (made === null) {
    options.host.err.write(`${wordsIn(language).edit.declined}\n`)
    return EXIT.fine
  }
  const { names, also, data, written } = made
  const proposal = await proposed(workspace, options, pen.texts)
  // What can't be read isn't what would come of it.
  const broken = !options.force && proposal.added.some(({ severity }) => severity === 'error')
  const said = broken ? '' : toldOf(proposal, language, wordsIn(language).edit.changes(names))
  return offer(options, proposal, [said, also ?? ''].filter((one) => one !== '').join(' '), data, written)
}
