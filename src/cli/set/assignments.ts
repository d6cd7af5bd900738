/** The words behind `set ITEM` → the changes that they ask for: `fase uitvoering`, `fase=uitvoering`, `+partners enexis`, `-partners enexis`. */
import { CommanderError } from 'commander'
import type { Assignment } from '../../verbs/set/set.ts'

const SIGNED = /^([+-])(\p{L}[\p{L}\d.-]*)$/u
const EQUAL = /^(\p{L}[\p{L}\d./-]*)\s*=\s*(.*)$/su

/** Fields of which each name has a value of its own. */
const KEYED = /^(dekking|funding|gevraagd|asked|scores|planning)$/i

/** `knows` tells whether a word is a field or a part: in the middle of a value `a=b` and `+b` are what they are. */
export function assignmentsOf(
  typed: readonly string[],
  clear: boolean,
  knows: (name: string) => boolean,
): Assignment[] {
  const words = joined(typed)
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
  return found
    .map(endOfPlanning)
    .map((one) => (clear && one.how === 'set' && one.values.length === 0 ? { ...one, how: 'clear' } : one))
}

/** Behind `planning` a word can say which end is meant: `planning eind december 2028` is not the whole of it. */
function endOfPlanning(one: Assignment): Assignment {
  const [which = '', ...rest] = one.values
  const end = /^(?:einde?|end)$/i.test(which) ? 'eind' : /^start$/i.test(which) ? 'start' : null
  return one.how === 'set' && one.name.toLowerCase() === 'planning' && end !== null && rest.length > 0
    ? { ...one, name: `planning.${end}`, values: rest }
    : one
}

/** A sign that stands apart belongs to the field: `+ voortgang`, `fase = idee`. */
function joined([first = '', ...rest]: readonly string[]): string[] {
  const [second = '', ...more] = rest
  if (/^[+-]$/.test(first)) return [first + second, ...more]
  if (second === '=') return [`${first}=${more[0] ?? ''}`, ...more.slice(1)]
  return second.startsWith('=') ? [first + second, ...more] : [first, ...rest]
}

/** How to type several fields and values without a `=` between them, such as `fase=uitvoering signaal=groen`; null where it is one field. */
export function severalAtOnce(words: readonly string[], knows: (name: string) => boolean): string | null {
  if (words.some((word) => SIGNED.test(word) || EQUAL.test(word))) return null
  const groups: string[][] = []
  for (const [i, word] of words.entries()) {
    const last = groups.at(-1)
    // A field needs a value, and one that ends the line has none.
    if (!last || (knows(word) && last.length > 1 && i < words.length - 1)) groups.push([word])
    else last.push(word)
  }
  if (groups.length < 2) return null
  const quoted = (value: string): string => (/[^\w.,-]/.test(value) ? `"${value.replaceAll('"', '')}"` : value)
  return groups
    .map(([name = '', first = '', ...values]) =>
      KEYED.test(name) && values.length > 0
        ? `${name}.${first}=${quoted(values.join(' '))}`
        : `${name}=${quoted([first, ...values].join(' '))}`,
    )
    .join(' ')
}
