/** The Dutch words of giving kringen and themes another id or name. */
import type { PlacesWords } from '../en/places.ts'

const quoted = (value: string): string => `“${value}”`

export const placesNl: PlacesWords = {
  what: 'id, titel of volle naam (kring/thema/id) van een uitdaging, wens of project; of een kring of thema',
  options: { id: 'de nieuwe id, zoals warmtenet; van een kring is dat zijn map', title: 'de nieuwe titel of naam' },
  newKringId: (name, from, to) => `De map van ${quoted(name)} heet nu ${to}, en heette ${from}.`,
  newThemeId: (name, from, to) => `De id van het thema ${quoted(name)} wordt ${to}, en was ${from}: in alle kringen.`,
  newName: (from, to) => `De naam wordt ${quoted(to)}, en was ${quoted(from)}.`,
  nameStays: (name) => `De naam in rapporten blijft ${quoted(name)}; met --title verandert u die.`,
  idStays: (id, isKring) => `De ${isKring ? 'map' : 'id'} blijft ${id}; met --id verandert u die.`,
  stays: (files) =>
    `Niet meeverhuisd: ${files.join(', ')}. Met undo ${files.length === 1 ? 'zou dat' : 'zouden die'} niet terug te halen zijn, dus verplaats ${files.length === 1 ? 'het' : 'ze'} zelf.`,
  mentions: (n) =>
    `In gewone tekst ${n === 1 ? 'blijft één oude naam' : `blijven ${n} oude namen`} staan, want wat iemand schreef herschrijft het programma niet:`,
  mention: (place, words) => `  ${place} ${quoted(words)}`,
  more: (n) => `  … en nog ${n}`,
  mistake: 'haal iets weg dat per ongeluk is getypt; zonder dit blijft het bewaard als vervallen',
  inTheWay: (file) => `${file} is er al. Kies een andere id, of verplaats dat bestand eerst.`,
  bothPlaces: (asked, kring, theme) =>
    `${quoted(asked)} is een kring en een thema. Typ ${kring} voor de kring, of ${theme} voor het thema.`,
  orItem: (asked, isKring, place, item) =>
    `${quoted(asked)} is ${isKring ? 'een kring' : 'een thema'} en ook een item. Typ ${place} voor ${isKring ? 'de kring' : 'het thema'}, of ${item} voor het item.`,
  removed: (title) =>
    `${quoted(title)} gaat uit het plan, met tekst en gegevens, alsof het er nooit stond. Wat wel bedoeld was, laat u vervallen met --reason.`,
  referred: (title, files) =>
    `Naar ${quoted(title)} wordt verwezen in ${files}, dus het blijft staan. Haal eerst die verwijzing weg, of laat het vervallen met --reason.`,
  mistakeOrReason: 'Wat per ongeluk is getypt heeft geen reden; kies --mistake of --reason.',
}
