/** A code block or comment that is opened and never closed. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'open-blok',
  severity: 'error',
  words: {
    nl: {
      title: 'Blok niet gesloten',
      message: ({ kind }) =>
        kind === 'code'
          ? 'Dit codeblok wordt nergens gesloten, verwacht verderop een regel met dezelfde tekens.'
          : 'Deze opmerking wordt nergens gesloten, verwacht verderop `-->`.',
      why: 'Alles wat erachter staat, hoort nu bij het blok: koppen, wensen en projecten verdwijnen uit het rapport.',
      mend: 'Sluit het blok, of haal de opening weg.',
    },
    en: {
      title: 'Block not closed',
      message: ({ kind }) =>
        kind === 'code'
          ? 'This code block is never closed, expected a line with the same marks further on.'
          : 'This comment is never closed, expected `-->` further on.',
      why: 'Everything after it now belongs to the block: headings, wishes and projects disappear from the report.',
      mend: 'Close the block, or remove its opening.',
    },
  },
  example: themeExample(
    { body: '\n<!-- hier komt nog een wens –>\n\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    { body: '\n<!-- hier komt nog een wens -->\n\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  fix({ kind }, { text, range: { start } }) {
    // What closes nearly, with other dashes or another bracket.
    const paragraph = text.slice(start, start + 500).split(/\n[ \t]*\r?\n/)[0] ?? ''
    const near = kind === 'code' ? null : /^(<!--[^>›»]{1,500}?)([-–—]{1,3}[ \t]?!?[>›»])[ \t]*\r?$/m.exec(paragraph)
    if (near?.index !== 0) return null
    const [, words = '', close = ''] = near
    return [{ start: start + words.length, end: start + words.length + close.length, text: '-->' }]
  },
})
