/** The Dutch words of how much of the plans was read. */
import type { reachEn } from '../en/reach.ts'

export const reachNl: typeof reachEn = {
  absent: (n, themes, first) =>
    `${n === 1 ? '1 themabestand ontbreekt' : `${n} themabestanden ontbreken`}${n === themes ? '' : `, van de ${themes}`}; begin met ${first}.`,
  unread: (n, files) =>
    `${n === 1 ? 'Dit bestand is niet helemaal' : `Deze ${n} bestanden zijn niet helemaal`} te lezen: ${files}.`,
  elsewhere: (n, files) =>
    `${files} ${n === 1 ? 'is' : 'zijn'} niet helemaal te lezen; of daar een wens van hier wordt opgepakt, is niet bekend.`,
  rest: 'Wat hier staat, gaat over de rest.',
  noThemes: 'In masterplan.yaml staat geen kring met thema’s, dus er is nog niets te zeggen.',
  more: (n) => `nog ${n}`,
  asFar: (sentence) => `Voor zover gelezen: ${sentence}`,
  unknown: 'Niet bekend: er is geen themabestand gelezen.',
  note: 'Let op',
  mark: (n) => `Let op: uit plannen met ${n === 1 ? '1 fout' : `${n} fouten`}`,
  marked: 'kan onvolledig zijn',
}
