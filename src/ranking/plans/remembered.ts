/** A pure function that remembers what it made last: a preview draws no survey again that didn't change. */
import { isDeepStrictEqual } from 'node:util'

/** Inputs that are remembered: the kringen of an association, and all of them together. */
const MOST = 64

/** The same function, which gives what it gave before for an input that says the same. Nobody may change what it takes or gives. */
export function remembered<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const known: { input: Input; made: Output }[] = []
  return (input) => {
    const at = known.findIndex((one) => isDeepStrictEqual(one.input, input))
    // What was asked for last is forgotten last.
    const [found = { input, made: make(input) }] = at === -1 ? [] : known.splice(at, 1)
    known.push(found)
    if (known.length > MOST) known.shift()
    return found.made
  }
}
