/** The words behind `set ITEM` → the changes that they ask for: `fase uitvoering`, `fase=uitvoering`, `+partners enexis`, `-partners enexis`. */
import { CommanderError } from 'commander'
import type { Assignment } from '../../verbs/set/set.ts'

const SIGNED = /^([+-])(\p{L}[\p{L}\d.-]*)$/u
const EQUAL = /^(\p{L}[\p{L}\d./-]*)=(.*)$/su

/** `knows` tells whether a word is a field or a part: in the middle of a value `a=b` and `+b` are what they are. */
export function assignmentsOf(
  words: readonly string[],
  clear: boolean,
  knows: (name: string) => boolean,
): Assignment[] {
  const found: (Assignment & { values: string[] })[] = []
  for (const [i, word] of words.entries()) {
    if (/^--\p{L}/u.test(word)) throw new CommanderError(1, 'commander.unknownOption', `unknown option '${word}'`)
    const signed = SIGNED.exec(word)
    const equal = EQUAL.exec(word)
    const [, sign, name = ''] = signed ?? []
    if (signed && (i === 0 || knows(name))) found.push({ how: sign === '+' ? 'add' : 'remove', name, values: [] })
    else if (equal && (i === 0 || knows(equal[1] ?? '')))
      found.push({ how: 'set', name: equal[1] ?? '', values: equal[2] ? [equal[2]] : [] })
    // Behind `steun=24` a field begins the next change; behind `toelichting` it may be a word of the value.
    else if (i === 0 || (EQUAL.test(words[i - 1] ?? '') && knows(word)))
      found.push({ how: 'set', name: word, values: [] })
    else found.at(-1)?.values.push(word)
  }
  return found.map((one) => (clear && one.how === 'set' && one.values.length === 0 ? { ...one, how: 'clear' } : one))
}
