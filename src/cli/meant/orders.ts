/** For each command of which the words are easily typed in another order, or with more than it reads: the words as it reads them. */
import type { Sort } from './names.ts'

/** Tells of a word whether it names one of a sort. */
type Is = (sort: Sort, word: string) => boolean

/** Words in their order and options with their values; null where it isn't certain what was meant. */
type Order = (words: readonly string[], is: Is) => readonly string[] | null

/** What people put between names, as in a sentence. */
const BETWEEN =
  /^(naar|in|voor|van|bij|op|aan|als|met|het|de|een|sinds|vanaf|datum|dag|to|into|for|of|at|as|on|the|a|an|since|from|date|day)$/i

const essential: Order = (words) => words.filter((word) => !BETWEEN.test(word))

/** Every word is of a kring, or goes behind the option that takes its sort. */
const behindOptions =
  (...takes: [sort: Sort, option: string][]): Order =>
  (words, is) => {
    const kringen: string[] = []
    const options: string[] = []
    for (const word of words) {
      const [kring = '', theme = ''] = is('place', word) ? word.split('/') : []
      const [, option] = takes.find(([sort]) => is(sort, theme || word)) ?? []
      if (is('kring', word)) kringen.push(word)
      else if (option === undefined) return null
      else options.push(option, theme || word)
      if (kring !== '') kringen.push(kring)
    }
    return [...kringen, ...options]
  }

/** Takes the first word of each sort to the front, in this order; null where one lacks. */
const inFront =
  (...sorts: Sort[]): Order =>
  (words, is) => {
    const left = [...words]
    const front: string[] = []
    for (const sort of sorts) {
      const at = left.findIndex((word) => is(sort, word))
      if (at === -1) return null
      front.push(left[at] ?? '')
      left.splice(at, 1)
    }
    return [...front, ...left]
  }

/** The item in front; what stands before its name only says where it stands, or what it is. */
const item: Order = (words, is) => {
  const at = words.findIndex((word) => is('item', word))
  const places: readonly Sort[] = ['kring', 'theme', 'place', 'kind']
  const where = words.slice(0, at).every((word) => places.some((sort) => is(sort, word)))
  return at > 0 && where ? words.slice(at) : inFront('item')(words, is)
}

/** A kring and its theme as one word, in either order. */
const placed: Order = (words, is) => {
  const pair = (first: Sort, second: Sort): number =>
    words.findIndex((word, i) => is(first, words[i - 1] ?? '') && is(second, word))
  const [here, there] = [pair('kring', 'theme'), pair('theme', 'kring')]
  const at = here === -1 ? there : here
  if (at === -1) return words
  const place = words.slice(at - 1, at + 1)
  return [...words.slice(0, at - 1), (here === -1 ? place.reverse() : place).join('/'), ...words.slice(at + 1)]
}

/** A theme of a kring, where no item is named. */
const itemOrPlace: Order = (words, is) => {
  const found = item(words, is)
  const place = placed(words, is)
  return found === null && place !== null && is('place', place[0] ?? '') ? place : found
}

/** The number behind the name of a kring is that of its members. */
const members: Order = ([part = '', name = '', ...more]) => {
  const [, kring, n] = /^(.+?),? (?:met )?(\d+)(?: (?:leden|members))?$/i.exec(name) ?? []
  return kring === undefined || n === undefined || part !== 'kring'
    ? [part, name, ...more]
    : [part, kring, '--members', n]
}

/** What stands behind the first words is one. */
const oneBehind =
  (first: number): Order =>
  (words) =>
    words.length > first ? [...words.slice(0, first), words.slice(first).join(' ')] : null

const then =
  (...orders: Order[]): Order =>
  (words, is) =>
    orders.reduce<readonly string[] | null>((found, order) => found && order(found, is), words)

/** A file is read in. */
const readIn: Order = ([file = '', ...more]) => (/\.\w+$/.test(file) ? ['import', file, ...more] : null)

const moment = then(essential, oneBehind(0))

export const ORDERS: Readonly<Record<string, Order>> = {
  report: then(essential, behindOptions(['audience', '--for'], ['form', '--format'])),
  preview: then(essential, behindOptions(['audience', '--for'])),
  rank: then(essential, placed, behindOptions(['item', '--explain'], ['theme', '--explain'])),
  agenda: then(essential, (words, is) => {
    const day = words.filter((word) => !is('kring', word)).join(' ')
    return day === '' ? words : [...words.filter((word) => is('kring', word)), '--for', day]
  }),
  status: then(essential, behindOptions()),
  history: then(essential, oneBehind(0)),
  search: oneBehind(0),
  changes: moment,
  diff: moment,
  set: itemOrPlace,
  drop: item,
  answer: item,
  ask: inFront('item', 'partner'),
  add: then(placed, inFront('kind', 'place')),
  // A theme comes in every kring, and is named without one.
  new: then(inFront('part'), (words, is) => words.filter((word) => !is('kring', word)), oneBehind(1), members),
  move: then(essential, placed, inFront('item', 'place')),
  rename: then(essential, oneBehind(1)),
  merge: then(essential, inFront('item', 'item')),
  validate: then(placed, (words, is) => words.map((word) => (is('place', word) ? `${word}.md` : word))),
  survey: readIn,
  wishes: readIn,
  sheet: (words, is) => (is('kring', words[0] ?? '') ? ['export', ...words] : readIn(words, is)),
}
