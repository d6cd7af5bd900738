/** A colour of the house style that can’t be read on white, nor white on it. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'kleur-te-licht',
  severity: 'error',
  words: {
    nl: {
      title: 'Kleur van de huisstijl is te licht',
      message: ({ colour, ratio }) =>
        `De kleur ${colour} heeft een contrast van ${ratio} met wit, verwacht minstens 4,5.`,
      why: 'Koppen en merktekens in deze kleur zijn op papier en scherm slecht te lezen; een gemeente mag zo’n rapport niet publiceren.',
      mend: 'Kies een donkerder tint van dezelfde kleur.',
    },
    en: {
      title: 'Colour of the house style is too light',
      message: ({ colour, ratio }) =>
        `The colour ${colour} has a contrast of ${ratio.replace(',', '.')} with white, expected at least 4.5.`,
      why: 'Headings and marks in this colour are hard to read on paper and screen; a municipality may not publish such a report.',
      mend: 'Choose a darker shade of the same colour.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nrapport: { kleuren: { merk: "#7fb2e5" } }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nrapport: { kleuren: { merk: "#1f5f99" } }\n',
  },
})
