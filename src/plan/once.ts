/** What is made of a thing that never changes is made once, and kept as long as the thing is: an editor asks the same of the same files. */

/** The same function, which makes what it gives once for each object. Nobody may change what it gives. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>()
  return (of) => {
    const found = known.get(of)
    if (found) return found.made
    const made = make(of)
    known.set(of, { made })
    return made
  }
}
