/** A pure function of a text that remembers what it made: a preview makes nothing again of a text that didn't change. */

/** The same function, which keeps what it made of the last `most` texts. Nobody may change what it gives. */
export function byText<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  return (text) => {
    const found = known.get(text)
    const made = found === undefined ? make(text) : found
    // What was asked for last is forgotten last.
    known.delete(text)
    known.set(text, made)
    const [first] = known.keys()
    if (known.size > most && first !== undefined) known.delete(first)
    return made
  }
}
