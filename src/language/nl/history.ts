/** The Dutch words of the story of one item. */
import type { HistoryWords } from '../en/history.ts'

export const historyNl: HistoryWords = {
  shallow:
    'Let op: hier staat maar een deel van de geschiedenis; wat ervoor gebeurde, ontbreekt. Haal de rest op: git fetch --unshallow',
  bySnapshots:
    'Deze plannen staan niet in git: elke datum is die van de momentopname waarin iets voor het eerst te zien is; wat er voor de eerste gebeurde, is niet bekend.',
  snapshot: 'momentopname',
  sinceSnapshot: 'sinds de laatste momentopname',
  uncommitted: 'nog niet vastgelegd',
  kinds: { challenge: 'uitdaging', wish: 'wens', project: 'project' },
  noLonger: 'staat niet meer in het plan',
  unread: 'het bestand is nu niet te lezen; zie: masterplan validate',
  created: (kind, place) => `opgenomen als ${kind} bij ${place}`,
  again: (place) => `staat weer in het plan, bij ${place}`,
  known: (place) => `stond al in het plan, bij ${place}`,
  gone: 'uit het plan gehaald',
  goneInto: {
    stated: (title) => `opgegaan in “${title}”`,
    seen: (title) => `verdwenen; lijkt opgegaan in “${title}”`,
    moved: (title, key) => `gaat verder als “${title}”; voor het vervolg: masterplan history ${key}`,
  },
  absorbed: (title) => `“${title}” is hierin opgegaan`,
  noPhase: 'fase onbekend',
  nothing: 'Git heeft nog geen leesbare versie hiervan.',
}
