/** The words by which people ask for a kind of item. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item } from '../../plan/model.ts'
import { partNamed } from '../../verbs/set/parts.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

const KINDS: Record<Item['kind'], readonly string[]> = {
  challenge: ['uitdaging', 'uitdagingen', 'knelpunt', 'probleem', 'challenge', 'challenges', 'problem'],
  wish: ['wens', 'wensen', 'behoefte', 'wish', 'wishes', 'need'],
  project: ['project', 'projecten', 'projectvoorstel', 'voorstel', 'maatregel', 'projects', 'proposal', 'measure'],
}

/** What the association has lists of, in `masterplan.yaml`. */
const OF_ASSOCIATION: readonly [list: string, called: RegExp][] = [
  ['partners', /^partners?$/i],
  ['branches', /^(branches?|branch|sector)$/i],
  ['fondsen', /^(fonds|fondsen|funds?)$/i],
  ['agendas', /^(agenda[’']?s?)$/i],
]

/** Whether a word stands for a kind. */
export const isKind = (word: string): boolean => Object.values(KINDS).flat().includes(word.toLowerCase())

/** The kind that a word stands for. Throws a Misuse with the nearest. */
export function kindNamed(word: string): Item['kind'] {
  const kinds = Object.keys(KINDS) as Item['kind'][]
  const found = kinds.find((kind) => KINDS[kind].includes(word.toLowerCase()))
  if (found) return found
  if (partNamed(word) !== null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.partOfItem(word)))
  const [list] = OF_ASSOCIATION.find(([, called]) => called.test(word)) ?? []
  if (list !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.partOfAssociation(word, list)))
  const meant = nearest(word, Object.values(KINDS).flat())
  throw new Misuse(
    bothLanguages((l) => {
      const { cli, verbs } = wordsIn(l)
      return `${cli.invalidValue(cli.placeholder.kind, word, verbs.kinds)}${didYouMean(l, meant)}`
    }),
  )
}
