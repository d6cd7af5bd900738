/** The Dutch words of what is found in the plans. */
import type { searchEn } from '../en/search.ts'

export const searchNl: typeof searchEn = {
  kinds: {
    challenge: 'uitdaging',
    wish: 'wens',
    project: 'project',
    journal: 'voortgang',
    decision: 'besluit',
    theme: 'thema',
    kring: 'kring',
    attachment: 'bijlage',
    setting: 'instelling',
    file: 'los bestand',
  },
  nothing: (typed, inKring, kinds) =>
    `Niets gevonden voor “${typed}”${inKring === null ? '' : ` in kring ${inKring}`}${kinds === null ? '' : ` onder ${kinds}`}.`,
  noWord: 'Typ een woord om naar te zoeken, zoals: masterplan search energiehub.',
  noKind: (typed) => `“${typed}” is geen soort om in te zoeken.`,
  thereAre: (all) => `Er zijn: ${all}.`,
  count: (n) => (n === 1 ? '1 plaats gevonden.' : `${n} plaatsen gevonden.`),
  more: (n, limit) =>
    `${n === 1 ? 'Nog 1 plaats staat' : `Nog ${n} plaatsen staan`} hier niet bij. Zoek met een woord meer, of met --limit ${limit}.`,
  some: 'Met een deel van de woorden:',
  asText: 'als tekst doorzocht: dit bestand is niet helemaal te lezen, zie masterplan validate',
  closed: (files) => `Niet doorzocht, want niet te openen: ${files}.`,
  page: {
    box: 'Zoeken in de plannen',
    button: 'Zoek',
    title: (typed) => (typed === '' ? 'Zoeken' : `Gezocht: “${typed}”`),
    noWord: 'Typ bovenaan een woord om naar te zoeken.',
    fewer: 'Zoek met minder woorden, of met een deel van een woord. Alle kringen en thema’s staan onder Kringen.',
    more: (n) =>
      `${n === 1 ? 'Nog 1 plaats staat' : `Nog ${n} plaatsen staan`} hier niet bij. Zoek met een woord meer.`,
    again: (word) => `Zoek “${word}”`,
  },
}
