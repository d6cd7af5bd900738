/** A line that looks like the closing fence but isn’t. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'front-matter-streep',
  severity: 'error',
  words: {
    nl: {
      title: 'Bijna een afsluiting',
      message: ({ line }) =>
        `Deze regel “${line.slice(0, 40)}” lijkt op het einde van de front matter, verwacht precies \`---\`.`,
      why: 'De ene lezer stopt hier, de andere leest door; dan staat niet vast wat er in het plan staat.',
      mend: 'Maak er precies drie streepjes van, of haal de regel weg.',
    },
    en: {
      title: 'Almost a closing fence',
      message: ({ line }) =>
        `The line “${line.slice(0, 40)}” looks like the end of the front matter, expected exactly \`---\`.`,
      why: 'One reader stops here and another reads on, so it is uncertain what the plan says.',
      mend: 'Make it exactly three dashes, or remove the line.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: '---\nthema: energie\n----\n\n# Energie\n',
    good: '---\nthema: energie\n---\n\n# Energie\n',
  },
  fix({ line }, { range }) {
    return /^[ \t]*[-–—*_=~+`.… ]+[ \t]*$/.test(line) ? [{ ...range, text: '---' }] : null
  },
})
