/** A footnote or link address that nothing refers to. */
import { readerRule, themeExample } from '../rule.ts'

const shownAs = (name: string): string => `[${name.slice(0, 40)}]`

export default readerRule({
  id: 'losse-verwijzing',
  severity: 'warning',
  words: {
    nl: {
      title: 'Voetnoot of adres waar niets naar verwijst',
      message: ({ name, repeated }) =>
        repeated
          ? `“${shownAs(name)}” staat er al eerder, verwacht één keer.`
          : `Naar “${shownAs(name)}” verwijst niets, verwacht \`${shownAs(name)}\` in de tekst.`,
      why: 'Een voetnoot of adres komt in een rapport op de plek die ernaar verwijst; zonder die plek leest niemand het.',
      mend: 'Zet de verwijzing in de tekst, of haal deze regel weg.',
    },
    en: {
      title: 'Footnote or address that nothing refers to',
      message: ({ name, repeated }) =>
        repeated
          ? `“${shownAs(name)}” is there already, expected once.`
          : `Nothing refers to “${shownAs(name)}”, expected \`${shownAs(name)}\` in the text.`,
      why: 'A footnote or address comes in a report at the place that refers to it; without one nobody reads it.',
      mend: 'Put the reference in the text, or remove this line.',
    },
  },
  example: themeExample(
    { body: '\nStroom is schaars.\n\n[^1]: Volgens de netbeheerder.\n' },
    { body: '\nStroom is schaars.[^1]\n\n[^1]: Volgens de netbeheerder.\n' },
  ),
})
