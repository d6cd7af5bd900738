/** A pure function that remembers what it made last: a preview draws no survey and no chart again that didn't change. */
import { isDeepStrictEqual } from 'node:util'

/** Inputs that are remembered: the kringen of an association, and all of them together. */
const MOST = 64

/** The same function, which gives what it gave before for what says the same. Nobody may change what it takes or gives. */
export function remembered<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const known: { given: Given; made: Made }[] = []
  return (...given) => {
    const at = known.findIndex((one) => isDeepStrictEqual(one.given, given))
    // What was asked for last is forgotten last.
    const [found = { given, made: make(...given) }] = at === -1 ? [] : known.splice(at, 1)
    known.push(found)
    if (known.length > MOST) known.shift()
    return found.made
  }
}
