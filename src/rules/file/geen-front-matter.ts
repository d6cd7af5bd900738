/** A plan file that doesn’t begin with front matter. */
import { declaration } from '../declaration.ts'
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'geen-front-matter',
  severity: 'error',
  words: {
    nl: {
      title: 'Geen front matter',
      message: () => 'Dit bestand begint niet met gegevens tussen streepjes, verwacht `---` op de eerste regel.',
      why: 'In de front matter staat bij welk thema of welke kring het bestand hoort.',
      mend: 'Zet boven aan het bestand een regel `---`, dan `thema: …`, dan weer een regel `---`.',
    },
    en: {
      title: 'No front matter',
      message: () => 'This file does not begin with facts between dashes, expected `---` on the first line.',
      why: 'The front matter says which theme or kring the file belongs to.',
      mend: 'Begin the file with a line `---`, then `thema: …`, then another line `---`.',
    },
  },
  example: { file: 'noord/energie.md', bad: '# Energie\n', good: '---\nthema: energie\n---\n\n# Energie\n' },
  fix(_, { file, text }) {
    const line = declaration(file)
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
    // Anything but a heading may be facts whose dashes were lost.
    return line !== null && /^(#{1,6} |$)/.test(text.slice(start, start + 7))
      ? [{ start, end: start, text: `---\n${line}\n---\n${text.length > start ? '\n' : ''}` }]
      : null
  },
})
