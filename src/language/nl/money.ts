/** The Dutch words for money and for time that is more than one number. */
import type { MoneyWords } from '../en/money.ts'

export const moneyNl: MoneyWords = {
  memo: 'p.m.',
  range: (from, to) => `tussen ${from} en ${to}`,
  byYear: (total, years) => `${total} (${years})`,
  year: (year, amount) => `${year}: ${amount}`,
  share: (share, amount) => (amount === null ? `${share} van de kosten` : `${share} (${amount})`),
  unknownAmount: 'bedrag nog niet bekend',
  spent: 'Uitgegeven',
  ongoing: 'doorlopend',
  ongoingFrom: (start) => `vanaf ${start}, doorlopend`,
  timeline:
    'Wanneer elk project loopt of moet lopen. Een open einde is nog niet gepland, of er is geen: het project loopt door.',
  memos: (n) => `${n === 1 ? '1 project staat' : `${n} projecten staan`} als p.m. in het plan, zonder bedrag.`,
  ranges: (n, from, to) =>
    `Niet meegeteld: ${n === 1 ? '1 project dat' : `${n} projecten die samen`} tussen ${from} en ${to} ${n === 1 ? 'kost' : 'kosten'}.`,
  yearTitle: 'Per jaar',
  moneyTitle: 'Geld per jaar',
  yearColumn: 'Jaar',
  noYear: 'zonder jaar',
  gap: 'Tekort',
  funded: 'Gedekt',
  yearNote:
    'Wat de plannen zonder jaar noemen, staat bij “zonder jaar”. Wat in het ene jaar over is, vult het tekort van een ander jaar niet aan.',
  unknown: 'Nog niet bekend',
  inapplicable: 'Niet van toepassing',
  notKnown: (n) => `Nog niet bekend: ${n}`,
  becameUnknown: (fields) => `nog niet bekend volgens het plan: ${fields}`,
  notUnknown: (fields) => `niet langer als onbekend vermeld: ${fields}`,
  becameInapplicable: (fields) => `niet van toepassing volgens het plan: ${fields}`,
  applies: (fields) => `niet langer als niet van toepassing vermeld: ${fields}`,
}
