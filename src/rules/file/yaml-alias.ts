/** YAML that refers or converts: aliases, anchors, custom tags. */
import { quoted } from '../../plan/yaml/slip-quotes.ts'
import { readerRule, themeExample } from '../rule.ts'

const REFERENCE = /(?:[:,[]|^[ \t]*-)[ \t]*[&*]([^\s,[\]{}]+)/gm

export default readerRule({
  id: 'yaml-alias',
  severity: 'error',
  words: {
    nl: {
      title: 'Alias, anker of tag',
      message: ({ source }) => `“${source.slice(0, 40)}” is een YAML-alias, -anker of -tag, verwacht gewone gegevens.`,
      why: 'Aliassen kunnen een klein bestand eindeloos groot maken en tags kunnen van gegevens iets anders maken.',
      mend: 'Schrijf de waarde voluit. Begint een tekst met `*`, `&` of `!`, zet er dan aanhalingstekens om.',
    },
    en: {
      title: 'Alias, anchor or tag',
      message: ({ source }) => `“${source.slice(0, 40)}” is a YAML alias, anchor or tag, expected plain data.`,
      why: 'Aliases can blow a small file up without end, and tags can make something else of data.',
      mend: 'Write the value in full. If a text begins with `*`, `&` or `!`, put quotes around it.',
    },
  },
  example: themeExample({ front: 'trekker: *werkgroep*\n', body: '' }, { front: 'trekker: "*werkgroep*"\n', body: '' }),
  fix({ source }, { text, range }) {
    const end =
      /^[^\r\n]*/
        .exec(text.slice(range.start))?.[0]
        .replace(/\s#.*$/, '')
        .trimEnd().length ?? 0
    const value = text.slice(range.start, range.start + end)
    const name = source.replace(/^[&*!]/, '')
    // A name that something else in the file refers to is meant as one, and so may be one in front of a value.
    const said = value === source || name === '' || /^(?:\*\*|&amp;)/.test(value)
    const uses = [...text.matchAll(REFERENCE)].filter((use) => use[1] === name)
    return said && (name === '' || uses.length <= 1)
      ? [{ start: range.start, end: range.start + end, text: quoted(value) }]
      : null
  },
})
