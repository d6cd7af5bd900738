/** The English words of a report's first page; their type is what every language must have. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** In words up to twelve. */
export const count = (n: number): string => NUMBERS[n] ?? String(n)

export const firstPageEn = {
  onTop: ((names, n) => (n === 1 ? `${names} comes first` : `${names} share the first place`)) as Fill<
    [string, number]
  >,
  onTopFor: ((names, n, whom) =>
    `${names} ${n === 1 ? 'comes first' : 'share the first place'} for the members of ${whom}`) as Fill<
    [string, number, string]
  >,
  someKringen: ((some, all) => `${count(some)} of the ${count(all)} kringen together`) as Fill<[number, number]>,
  indicative: ((names, n) => `${names} ${n === 1 ? 'seems' : 'seem'} to come first`) as Fill<[string, number]>,
  holdup: ((n, title) => `${count(n)} projects are waiting for ${title}`) as Fill<[number, string]>,
  heldElsewhere: ((n) =>
    n === 1 ? 'one of them is of another kring' : `${count(n)} of them are of other kringen`) as Fill<[number]>,
  gap: ((amount) => `${amount} has not been funded yet`) as Fill<[string]>,
  gapMembers: ((amount) => `${amount} has still to be found`) as Fill<[string]>,
  onTopEverywhere: ((names, n) => `${names} ${n === 1 ? 'comes' : 'together come'} first in every kring`) as Fill<
    [string, number]
  >,
  running: ((n, open) =>
    open === 1
      ? 'the only open project is being carried out'
      : `${count(n)} of ${open} open projects ${n === 1 ? 'is' : 'are'} being carried out`) as Fill<[number, number]>,
  stillNeeded: ((n, name) =>
    `${n === 1 ? 'one thing is' : `${count(n)} things are`} still needed from ${name}`) as Fill<[number, string]>,
  overdue: ((n, open) =>
    n < open
      ? `${count(n)} of them ${n === 1 ? 'is' : 'are'} overdue`
      : n === 1
        ? 'it is overdue'
        : 'all are overdue') as Fill<[number, number]>,
  firstBy: ((date, which) => `the ${which === 'only' ? '' : `${which} `}deadline is ${date}`) as Fill<
    [string, 'only' | 'first' | 'next']
  >,
  funded: 'all that was budgeted has been funded' as Text,
  namesOfPlans: 'The names are in Dutch.' as Text,
  plansIn: ['Language of the plans', 'Dutch'] as [title: Text, name: Text],
  otherLanguage: 'The plans themselves are in Dutch; text from a plan is given as it was written.' as Text,
  decisions: 'Decisions requested' as Text,
  decision: 'Decision' as Text,
  by: 'When' as Text,
  nothing: 'nothing' as Text,
  more: ((n) => `And ${count(n)} more ${n === 1 ? 'decision' : 'decisions'}.`) as Fill<[number]>,
  needed: (name: string) => `Still needed from ${name}`,
  moreNeeded: ((n) => `And ${count(n)} more ${n === 1 ? 'request' : 'requests'}.`) as Fill<[number]>,
  open: ((n) => (n === 1 ? 'open project' : 'open projects')) as Fill<[number]>,
  late: 'late' as Text,
  raised: 'red or orange' as Text,
  toFund: 'still to be funded' as Text,
  toFind: 'still to be found' as Text,
  more1: ((n, than) => `${n} more than ${than}`) as Fill<[string, string]>,
  less: ((n, than) => `${n} less than ${than}`) as Fill<[string, string]>,
  same: ((than) => `the same as ${than}`) as Fill<[string]>,
  at: ((name, date) => (name === null ? `on ${date}` : `at ${name} (${date})`)) as Fill<[string | null, string]>,
  beforeDecision: (date: string) => `before the decision of ${date}`,
  holds: ((counts) => `This plan holds ${counts}.`) as Fill<[string]>,
  matrix: {
    caption: ((margin, levels) =>
      `What members prefer per theme${margin ? ', how sure its place is' : ''}${levels ? ', where the kring stands and wants to be' : ''}, and what is still open.`) as Fill<
      [boolean, boolean]
    >,
    fixed: ((levels) =>
      `Per theme ${levels ? 'where the kring stands and wants to be, and ' : ''}what is still open, in the fixed order.`) as Fill<
      [boolean]
    >,
    board: 'Board' as Text,
    levels: 'Today → ambition' as Text,
    open: 'Open' as Text,
    margin: 'Margin' as Text,
    today: 'today' as Text,
    ambition: 'ambition' as Text,
    average: '50% average' as Text,
    openIn: ((n) => (n === 1 ? '1 project' : `${n} projects`)) as Fill<[number]>,
    marginMeans:
      'The margin: a theme comes in these places in nine of ten simulated surveys. The shorter the line, the surer the place.' as Text,
    marginOf: ((places) => `margin ${places}`) as Fill<[string]>,
    scale: 'level' as Text,
    level: ((levels) => `level ${levels}`) as Fill<[string]>,
    lacks: ((amount) => `${amount} to fund`) as Fill<[string]>,
    lacksMembers: ((amount) => `${amount} to find`) as Fill<[string]>,
    first: ((name, share) => (share === null ? `${name} comes first` : `${name} comes first with ${share}`)) as Fill<
      [string, string | null]
    >,
    last: ((name, share) => `${name} last with ${share}`) as Fill<[string, string]>,
    unranked: 'The themes have not been put in order yet' as Text,
    apart: ((groups) => `Too close to call: ${groups}.`) as Fill<[string]>,
    places: ((places, shares) => `places ${places} (${shares})`) as Fill<[string, string]>,
    levelsAre: ((levels) => `The levels: ${levels}.`) as Fill<[string]>,
  },
  money: {
    title: 'Money' as Text,
    caption: ((cost, n) => `${n === 1 ? 'One project costs' : `Together, ${count(n)} projects cost`} ${cost}.`) as Fill<
      [string, number]
    >,
    funded: ((amount) => `${amount} funded`) as Fill<[string]>,
    there: ((amount) => `${amount} is there already`) as Fill<[string]>,
    gap: ((amount) => `${amount} to be funded`) as Fill<[string]>,
    find: ((amount) => `${amount} to be found`) as Fill<[string]>,
    largest: ((names) => `Most money is still needed for ${names}`) as Fill<[string]>,
    named: ((title, amount) => `${title} (${amount})`) as Fill<[string, string]>,
  },
}

export type FirstPageWords = typeof firstPageEn
