/** The Dutch words of what changed since in a report. */
import type { sinceEn } from '../en/since.ts'

export const sinceNl: typeof sinceEn = {
  title: (moment) => `Wat er veranderde sinds ${moment}`,
  nothing: 'Er is in dit plan niets veranderd.',
  kringGone: (name) => `${name} (kring die er niet meer is)`,
  ledger: 'Wat er was afgesproken, en wat ervan kwam',
  counted: (n, counts) =>
    `Toen ${n === 1 ? 'stond 1 project of wens' : `stonden ${n} projecten en wensen`} in het plan: ${counts}.`,
  unexplained: 'Uitgesteld, in de wacht gezet, vervallen of weggehaald, en het plan zegt niet waarom:',
  finished: 'Afgerond',
  latest: 'laatste nieuws',
  decided: 'Besloten',
  moved: 'De volgorde',
  promise: 'Afgesproken',
  became: 'Wat ervan kwam',
  said: 'Wat erover gezegd is',
  outcome: {
    finished: 'afgerond',
    going: 'lopend',
    idea: 'nog een idee',
    delayed: 'uitgesteld',
    waiting: 'in de wacht',
    dropped: 'vervallen',
    answered: 'beantwoord',
    'taken-up': 'opgepakt',
    later: 'voor later',
    'passed-on': 'doorverwezen',
    declined: 'afgewezen',
    open: 'nog open',
    merged: 'opgegaan in een ander',
    gone: 'uit het plan gehaald',
  },
}
