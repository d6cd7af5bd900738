/** A pure function that remembers what it made last: a preview draws no survey again that didn't change. */

/** Inputs that are remembered: the kringen of an association, and all of them together. */
const MOST = 64

/** The same function, which gives what it gave before for an input that says the same. Nobody may change what it gives. */
export function remembered<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<string, Output>()
  return (input) => {
    const name = JSON.stringify(input)
    const made = known.has(name) ? (known.get(name) as Output) : make(input)
    // What was asked for last is forgotten last.
    known.delete(name)
    known.set(name, made)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return made
  }
}
