/** The Dutch words of giving items another name or place, and of merging them. */
import type { RelocateWords } from '../en/relocate.ts'

const quoted = (value: string): string => `“${value}”`

export const relocateNl: RelocateWords = {
  options: {
    take: 'welke van twee waarden blijft: A, B, of per veld, zoals fase=B (mag vaker)',
  },
  item: 'id, titel of volle naam (kring/thema/id) van een uitdaging, wens of project',
  newName: 'de nieuwe id (energiehub) of, met een spatie of hoofdletter erin, de nieuwe titel ("Energiehub Noord")',
  place: 'waarheen: kring/thema, of een thema van dezelfde kring',
  into: 'wat blijft (A)',
  from: 'wat erin opgaat (B)',
  newId: (title, from, to) => `${quoted(title)} heet nu ${to}, en heette ${from}.`,
  firstId: (title, id) => `${quoted(title)} krijgt de id ${id}.`,
  newTitle: (from, to) => `De titel wordt ${quoted(to)}, en was ${quoted(from)}.`,
  moved: (title, from, to) => `${quoted(title)} verhuist van ${from} naar ${to}.`,
  otherId: (from, to) => `De id ${from} is daar vergeven, dus daar heet het ${to}.`,
  merged: (title, into) => `${quoted(title)} gaat op in ${quoted(into)}.`,
  follows: (n) =>
    n === 0
      ? 'Verder verwijst er niets naar.'
      : `Wat ernaar verwijst gaat mee, in nog ${n} ${n === 1 ? 'bestand' : 'bestanden'}.`,
  dropped: (field, value, kept) => `Bij ${field} blijft ${kept}; ${value} vervalt.`,
  supportKept: (n) => `De steun blijft ${n}: leden kunnen bij beide zijn geteld, dus er is niets opgeteld.`,
  nothingNew: 'Noem een nieuwe id of een nieuwe titel.',
  twoNames: 'Geef de nieuwe naam één keer: achter het onderdeel, of met --id of --title.',
  noId: (title) =>
    `${quoted(title)} heeft nog geen id, en zonder id is het niet terug te kennen. Geef het er eerst een: masterplan rename "${title}" --id ID, of masterplan fix voor alles.`,
  twice: (id, file) =>
    `In ${file} staat de id ${quoted(id)} bij meer dan één item. Geef elk eerst een eigen id; zie masterplan validate.`,
  taken: (id, file, title) =>
    `De id ${quoted(id)} is in ${file} al vergeven${title === null ? '' : `, aan ${quoted(title)}`}. Kies een andere.`,
  notSlug: (id, meant) =>
    `${quoted(id)} kan geen id zijn, verwacht kleine letters, cijfers en streepjes, zoals ${meant}.`,
  titleLost: (title) => `${quoted(title)} kan zo geen titel van een kop zijn. Kies andere woorden.`,
  unread: (file) => `${file} is niet met zekerheid te lezen, dus er is niets veranderd. Zie masterplan validate.`,
  mentions: (file) =>
    `${file} is niet met zekerheid te lezen, en wat daarin verwijst zou achterblijven. Zie masterplan validate.`,
  noTheme: (file) => `${file} is er niet. Maak het eerst: masterplan new theme.`,
  samePlace: (title, place) => `${quoted(title)} staat al in ${place}.`,
  itself: (title) => `${quoted(title)} kan niet in zichzelf opgaan.`,
  kinds: (a, b) => `${quoted(a)} en ${quoted(b)} zijn niet van dezelfde soort, en alleen dan kunnen ze samen.`,
  differs: (fields) => [
    'A en B verschillen in wat maar één ding kan zijn:',
    ...fields.map(({ field, a, b }) => `  ${field}: bij A ${a}, bij B ${b}`),
    ...(fields.some(({ field }) => field === 'steun')
      ? ['  (leden kunnen bij beide zijn geteld, dus steun wordt niet opgeteld)']
      : []),
    `Kies met --take A, --take B, of per veld: ${fields.map(({ field }) => `--take ${field}=A`).join(' ')}`,
  ],
  badTake: (value, fields) =>
    `${quoted(value)} zegt niet wat er blijft, verwacht A, B, of VELD=A of VELD=B${fields.length === 0 ? '' : ` met een van ${fields.join(', ')}`}.`,
  choose: (field) => `Bij ${field} verschillen A, die blijft, en B, die erin opgaat. Welke waarde blijft?`,
  stopped: 'Er is niets samengevoegd.',
  sideA: (value) => `A: ${value}`,
  sideB: (value) => `B: ${value}`,
  headingFrom: (title) => `Samengevoegd: ${title}`,
  question: 'de eigenlijke vraag',
}
