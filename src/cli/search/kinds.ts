/** The kinds of text that somebody asks to search in, by the names that people have for them. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { KINDS, type Kind } from '../../search/passage.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** In Dutch and English, one or more, besides what a kind is called on the screen. */
const NAMES: Record<Kind, readonly string[]> = {
  challenge: ['uitdagingen', 'challenges'],
  wish: ['wensen', 'wishes'],
  project: ['projecten', 'projects', 'projectvoorstel', 'projectvoorstellen'],
  journal: ['journal', 'journaal', 'stand'],
  decision: ['besluiten', 'decisions'],
  theme: ['themas', 'thema’s', 'themes'],
  kring: ['kringen'],
  attachment: ['bijlagen', 'attachments'],
  setting: ['instellingen', 'settings'],
  file: ['bestand', 'bestanden', 'file', 'files'],
}

/** The kinds that are typed, with commas between; all where nothing is. Throws a Misuse with the nearest name. */
export function kindsNamed(typed: string | undefined, config: Config): Kind[] | undefined {
  return typed?.split(',').map((word) => kindNamed(word.trim().toLowerCase().replaceAll("'", '’'), config))
}

function kindNamed(word: string, config: Config): Kind {
  const named = (kind: Kind): string[] => [
    ...(['nl', 'en'] as const).flatMap((l) => [wordsIn(l, config), wordsIn(l)].map(({ search }) => search.kinds[kind])),
    ...NAMES[kind],
    ...(kind === 'kring' && config.ownWord ? [config.ownWord.many] : []),
  ]
  const kind = KINDS.find((each) => named(each).includes(word))
  if (kind !== undefined) return kind
  const meant = nearest(word, KINDS.flatMap(named))
  throw new Misuse(
    bothLanguages((l) => {
      const { search } = wordsIn(l, config)
      const all = numbersIn(l).list(KINDS.map((each) => search.kinds[each]))
      return `${search.noKind(word)}${didYouMean(l, meant)} ${search.thereAre(all)}`
    }),
  )
}
