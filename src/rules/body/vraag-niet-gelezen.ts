/** A why, or the restated question, in a form that isn’t read as one. */
import { readerRule, themeExample } from '../rule.ts'

const start = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line)

export default readerRule({
  id: 'vraag-niet-gelezen',
  severity: 'warning',
  words: {
    nl: {
      title: 'Vraag wordt niet gelezen',
      message: ({ line, meant }) =>
        meant === 'why'
          ? `“${start(line)}” staat niet in de lijst van waaroms, verwacht \`- Waarom …? Omdat …\`.`
          : `“${start(line)}” wordt niet gelezen als de eigenlijke vraag, verwacht \`> De eigenlijke vraag: …\`.`,
      why: 'Een wens zonder gelezen vraag staat in rapporten als een wens waarvan de vraag nog open is.',
      mend: 'Begin een waarom met `- `, en de eigenlijke vraag met `> `.',
    },
    en: {
      title: 'Question is not read',
      message: ({ line, meant }) =>
        meant === 'why'
          ? `“${start(line)}” is not in the list of whys, expected \`- Why …? Because …\`.`
          : `“${start(line)}” is not read as the real question, expected \`> The real question: …\`.`,
      why: 'A wish without a question that is read stands in reports as a wish whose question is still open.',
      mend: 'Begin a why with `- `, and the real question with `> `.',
    },
  },
  example: themeExample(
    {
      body: '\n## Wensen\n\n### Zon {#zon}\n\n#### Vraag achter de vraag\n\nDe eigenlijke vraag: hoe dan?\n',
    },
    {
      body: '\n## Wensen\n\n### Zon {#zon}\n\n#### Vraag achter de vraag\n\n> De eigenlijke vraag: hoe dan?\n',
    },
  ),
  fix({ meant, alone }, { text, range }) {
    const line = text.slice(range.start, range.end)
    if (meant === 'why') return [{ ...range, text: line.replace(/^([ \t]*)(?:[-*+•–—·o▪◦][ \t]?)?/, '$1- ') }]
    // Beside a question that is quoted already, only a person knows which one it is.
    const label = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?[*_]{0,3}([^*_:]+?)\s*[*_]{0,3}\s*:\s*[*_]{0,3}[ \t]*/.exec(line)
    return alone && label ? [{ ...range, text: `> ${label[1]}: ${line.slice(label[0].length)}` }] : null
  },
})
