/** Says why something isn't taken over from a document: a Misuse in words of both languages. */
import { wordsIn } from '../language/words.ts'
import { Misuse } from '../workspace/misuse.ts'

type Why = ReturnType<typeof wordsIn>['imports']['why']

export function refuse(say: (why: Why) => string): never {
  throw new Misuse((l, by) => say(wordsIn(l, by).imports.why))
}
