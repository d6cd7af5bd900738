/** A value in curled quotes, which are letters of it. */
import { curled } from '../../diagnostics/curled.ts'
import { quoted } from '../../plan/yaml/slip-quotes.ts'
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'gekruld-aanhalingsteken',
  severity: 'warning',
  words: {
    nl: {
      title: 'Gekruld aanhalingsteken',
      message: ({ open, close }) =>
        `De gekrulde aanhalingstekens ${open} en ${close} horen hier bij de waarde, verwacht rechte aanhalingstekens of geen.`,
      why: 'Een tekstverwerker of telefoon maakt van rechte aanhalingstekens gekrulde. Voor de gegevens zijn dat gewone letters: ze staan zo in elk rapport, en een naam met en een zonder zijn twee namen.',
      mend: 'Haal de aanhalingstekens weg, of zet er rechte voor in de plaats.',
    },
    en: {
      title: 'Curled quote',
      message: ({ open, close }) =>
        `The curled quotes ${open} and ${close} are part of the value here, expected straight quotes or none.`,
      why: 'A word processor or a telephone turns straight quotes into curled ones. To the facts those are plain letters: they are in every report, and a name with them and one without are two names.',
      mend: 'Remove the quotes, or put straight ones in their place.',
    },
  },
  example: themeExample({ front: 'trekker: “bestuur”\n', body: '' }, { front: 'trekker: "bestuur"\n', body: '' }),
  fix(_, { at, text, range }) {
    const inner = curled(text.slice(range.start, range.end))?.inner
    if (inner === undefined) return null
    if (!('path' in at)) return [{ ...range, text: inner }]
    return [{ ...range, text: quoted(inner) }]
  },
})
