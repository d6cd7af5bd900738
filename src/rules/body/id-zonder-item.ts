/** An id in a place where no item is. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'id-zonder-item',
  severity: 'warning',
  words: {
    nl: {
      title: 'Id zonder item',
      message: ({ id, wanted, section, onPage }) =>
        onPage
          ? `“${id.slice(0, 60)}” wordt hier niet gelezen: de pagina van een kring heeft geen items. Verwacht onder “${section?.slice(0, 60)}” in het bestand van een thema.`
          : section !== undefined
            ? `Onder “${section.slice(0, 60)}” wordt geen item gelezen, ook “${id.slice(0, 60)}” niet, verwacht Uitdagingen, Wensen of Projectvoorstellen.`
            : `De id “${id.slice(0, 60)}” hoort hier bij niets, verwacht ${wanted === null ? 'achter de kop van een uitdaging, wens of projectvoorstel (`### … {#id}`)' : `\`${wanted.slice(0, 80)}\``}.`,
      why: 'Alleen een uitdaging, wens of projectvoorstel heeft een id; op een andere plek kan niets ernaar verwijzen en staan de tekens in de tekst.',
      mend: 'Maak van de regel een kop met drie hekjes, zet de id achter aan de kop waar hij bij hoort, of haal hem weg. Een onderdeel met items heet Uitdagingen, Wensen of Projectvoorstellen, en staat in het bestand van een thema.',
    },
    en: {
      title: 'Id without an item',
      message: ({ id, wanted, section, onPage }) =>
        onPage
          ? `“${id.slice(0, 60)}” is not read here: the page of a kring has no items. Expected below “${section?.slice(0, 60)}” in the file of a theme.`
          : section !== undefined
            ? `Under “${section.slice(0, 60)}” no item is read, nor is “${id.slice(0, 60)}”, expected Challenges, Wishes or Projects.`
            : `The id “${id.slice(0, 60)}” belongs to nothing here, expected ${wanted === null ? 'after the heading of a challenge, wish or project proposal (`### … {#id}`)' : `\`${wanted.slice(0, 80)}\``}.`,
      why: 'Only a challenge, wish or project proposal has an id; elsewhere nothing can refer to it, and its marks stand in the text.',
      mend: 'Make the line a heading with three hashes, put the id at the end of the heading it belongs to, or remove it. A section with items is called Challenges, Wishes or Projects, and stands in the file of a theme.',
    },
  },
  example: themeExample(
    { body: '\n## Wensen\n\n#### Zon delen {#zon-delen}\n' },
    { body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  fix({ id, wanted }, { text, range }) {
    if (wanted === null) return null
    const start = text.lastIndexOf('\n', range.start) + 1
    if (text[start] === '#') return [{ start, end: range.end, text: wanted }]
    // Only the id itself certainly belongs to the line above.
    const above = text.slice(0, start).trimEnd()
    return /^\{#[^{}]*\}$/.test(text.slice(range.start, range.end))
      ? [{ start: above.length, end: range.end, text: ` {#${id}}` }]
      : null
  },
})
