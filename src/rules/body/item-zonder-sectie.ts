/** An item heading above the first section. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'item-zonder-sectie',
  severity: 'error',
  words: {
    nl: {
      title: 'Item zonder onderdeel',
      message: ({ title }) =>
        `“${title}” staat boven het eerste onderdeel, verwacht onder Uitdagingen, Wensen of Projectvoorstellen.`,
      why: 'Zonder onderdeel is niet te zien of dit een uitdaging, wens of projectvoorstel is.',
      mend: 'Zet het kopje `## Wensen` (of een van de andere) erboven.',
    },
    en: {
      title: 'Item without a section',
      message: ({ title }) =>
        `“${title}” stands above the first section, expected below Uitdagingen, Wensen or Projectvoorstellen.`,
      why: 'Without a section nobody can tell whether this is a challenge, wish or project proposal.',
      mend: 'Put the heading `## Wensen` (or one of the others) above it.',
    },
  },
  example: themeExample(
    { front: '', body: '\n### Zon delen\n' },
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
})
