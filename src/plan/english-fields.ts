/** The fields of plan files by their English names, which the program uses and the manual explains; files have the Dutch ones. */
import { bareName } from '../diagnostics/bare.ts'

const ENGLISH: Record<string, string> = {
  ambition: 'ambitie',
  today: 'nu',
  now: 'nu',
  lead: 'trekker',
  updated: 'bijgewerkt',
  review: 'herzien',
  attachments: 'bijlagen',
  indicators: 'indicatoren',
  challenges: 'uitdagingen',
  support: 'steun',
  certainty: 'zekerheid',
  answer: 'antwoord',
  formerly: 'voorheen',
  wishes: 'wensen',
  phase: 'fase',
  signal: 'signaal',
  explanation: 'toelichting',
  asks: 'gevraagd',
  asked: 'gevraagd',
  start: 'start',
  begin: 'start',
  end: 'eind',
  einde: 'eind',
  cost: 'kosten',
  costs: 'kosten',
  budget: 'kosten',
  owner: 'trekker',
  status: 'fase',
  scoring: 'scores',
  funding: 'dekking',
  spent: 'uitgegeven',
  'blocked-by': 'geblokkeerd-door',
  blockedby: 'geblokkeerd-door',
  'decide-by': 'besluit-voor',
  decideby: 'besluit-voor',
  adopted: 'vastgesteld',
  survey: 'enquete',
  from: 'van',
  to: 'tot',
  what: 'wat',
  date: 'datum',
  reason: 'reden',
  association: 'vereniging',
  language: 'taal',
  name: 'naam',
  areas: 'gebieden',
  aliases: 'aliassen',
  members: 'leden',
  themes: 'themas',
  group: 'groep',
  definition: 'definitie',
  funds: 'fondsen',
  ceiling: 'plafond',
  period: 'periode',
  lines: 'lijnen',
  moments: 'momenten',
  report: 'rapport',
  rules: 'regels',
}

/** The field of plan files that a name stands for: itself in other letters, or its English name; null where it is none of `fields`. */
export function fieldNamed(name: string, fields: readonly string[]): string | null {
  const bare = bareName(name)
  const own = fields.find((field) => bareName(field) === bare)
  if (own !== undefined) return own
  const dutch = Object.entries(ENGLISH).find(([english]) => bareName(english) === bare)?.[1]
  return dutch !== undefined && fields.includes(dutch) ? dutch : null
}
