/** The English words for money and for time that is more than one number; their type is what every language must have. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const moneyEn = {
  memo: 'p.m.' as Text,
  range: ((from, to) => `between ${from} and ${to}`) as Fill<[string, string]>,
  byYear: ((total, years) => `${total} (${years})`) as Fill<[string, string]>,
  year: ((year, amount) => `${year}: ${amount}`) as Fill<[string, string]>,
  share: ((share, amount) => (amount === null ? `${share} of the cost` : `${share} (${amount})`)) as Fill<
    [string, string | null]
  >,
  unknownAmount: 'amount not known yet' as Text,
  spent: 'Spent' as Text,
  ongoing: 'ongoing' as Text,
  ongoingFrom: ((start) => `from ${start}, ongoing`) as Fill<[string]>,
  timeline:
    'When each project runs or is to run. An open end has not been planned yet, or there is none: the project goes on.' as Text,
  memos: ((n) =>
    `${n === 1 ? '1 project is' : `${n} projects are`} in the plan as p.m. (pro memoria), without an amount.`) as Fill<
    [number]
  >,
  ranges: ((n, from, to) =>
    `Not counted: ${n === 1 ? '1 project that costs' : `${n} projects that together cost`} between ${from} and ${to}.`) as Fill<
    [number, string, string]
  >,
  yearTitle: 'By year' as Text,
  moneyTitle: 'Money by year' as Text,
  yearColumn: 'Year' as Text,
  noYear: 'no year given' as Text,
  gap: 'Gap' as Text,
  funded: 'Funded' as Text,
  yearNote:
    'Amounts that the plans give without a year stand under “no year given”. What is left over in one year does not fill the gap of another.' as Text,
  unknown: 'Not known yet' as Text,
  inapplicable: 'Not applicable' as Text,
  notKnown: ((n) => `Not known yet: ${n}`) as Fill<[number]>,
  /** Of a change. */
  becameUnknown: ((fields) => `stated as not known yet: ${fields}`) as Fill<[string]>,
  notUnknown: ((fields) => `no longer stated as unknown: ${fields}`) as Fill<[string]>,
  becameInapplicable: ((fields) => `stated as not applicable: ${fields}`) as Fill<[string]>,
  applies: ((fields) => `no longer stated as not applicable: ${fields}`) as Fill<[string]>,
}
export type MoneyWords = typeof moneyEn
