/** `masterplan new kring|theme NAME`: a kring with its files, a theme with a file in every kring, or a file that one kring lacks. */
import { nameOf } from '../../editing/naming.ts'
import { wordsIn } from '../../language/words.ts'
import { open, proposed } from '../../masterplan.ts'
import { type Growing, growKring, growTheme, growThemeFile, placeAsked } from '../../verbs/grow.ts'
import { Pen } from '../../verbs/pen.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'

export interface NewOptions extends Offered {
  members?: number
  group?: 'planet' | 'people' | 'profit'
  definition?: string
}

/** Offers what is new; the exit code is that of the offer. Throws a Misuse where the name can't be taken. */
export async function make(options: NewOptions, kind: 'kring' | 'theme', typed: string): Promise<number> {
  const { host, language, members, group, definition } = options
  if (kind === 'theme' && members !== undefined) misplaced('--members', 'onlyForKring')
  if (kind === 'kring' && group !== undefined) misplaced('--group', 'onlyForTheme')
  if (kind === 'kring' && definition !== undefined) misplaced('--definition', 'onlyForTheme')
  const before = await open(host, options.root)
  const name = nameOf(typed)
  if (name === '') throw new Misuse(bothLanguages((l) => wordsIn(l).init.refused.empty))
  const { config } = before.set.plans
  const words = wordsIn(config.language ?? language, config).start
  const growing: Growing = { set: before.set, pen: await Pen.of(before, language), words }
  const place = kind === 'theme' ? placeAsked(config, name) : null
  const { init: say } = wordsIn(language, config)
  const said =
    place !== null
      ? say.newThemeFile(...growThemeFile(growing, place))
      : kind === 'kring'
        ? say.newKring(name, growKring(growing, name, members))
        : say.newTheme(name, growTheme(growing, name, { group, definition }))
  return offer(options, await proposed(before, options, growing.pen.texts), said)
}

function misplaced(option: string, word: 'onlyForKring' | 'onlyForTheme'): never {
  throw new Misuse(bothLanguages((l) => wordsIn(l).init[word](option)))
}
