/** YAML that refers or converts: aliases, anchors, custom tags. */
import { readerRule, themeExample } from '../rule.ts'

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
  example: themeExample({ front: 'trekker: &wie werkgroep\n', body: '' }, { front: 'trekker: werkgroep\n', body: '' }),
})
