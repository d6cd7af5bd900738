/** Markers of a git merge that was never finished. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'samenvoegconflict',
  severity: 'error',
  words: {
    nl: {
      title: 'Samenvoegconflict',
      message: () =>
        'Hier staat een markering van een samenvoeging die niet is afgemaakt, verwacht één versie van de tekst.',
      why: 'Zolang beide versies er staan, is niet te zeggen wat het plan is.',
      mend: 'Kies de goede versie, of voeg ze samen, en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
    },
    en: {
      title: 'Merge conflict',
      message: () => 'There is a marker here of a merge that was not finished, expected one version of the text.',
      why: 'As long as both versions are there, nobody can say what the plan is.',
      mend: 'Choose the right version, or merge them, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  },
  example: themeExample(
    { front: '', body: '\n<<<<<<< HEAD\nDe ene tekst.\n=======\nDe andere tekst.\n>>>>>>> wijziging\n' },
    { front: '', body: '\nDe ene tekst.\n' },
  ),
})
