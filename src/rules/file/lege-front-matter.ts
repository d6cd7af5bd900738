/** Front matter without a single fact. */
import { declaration } from '../declaration.ts'
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'lege-front-matter',
  severity: 'error',
  words: {
    nl: {
      title: 'Lege front matter',
      message: () =>
        'Hier staan geen gegevens, verwacht minstens `thema: …` of `kring: …`, en in masterplan.yaml `formaat`, `vereniging`, `kringen` en `themas`.',
      why: 'Zonder gegevens weet de lezer niet bij welk thema of welke kring het bestand hoort.',
      mend: 'Vul minstens `thema:` in (of `kring:` in kring.md).',
    },
    en: {
      title: 'Empty front matter',
      message: () =>
        'There are no facts here, expected at least `thema: …` or `kring: …`, and in masterplan.yaml `formaat`, `vereniging`, `kringen` and `themas`.',
      why: 'Without facts nobody knows which theme or kring the file belongs to.',
      mend: 'Fill in at least `thema:` (or `kring:` in kring.md).',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: '---\n---\n\n# Energie\n',
    good: '---\nthema: energie\n---\n\n# Energie\n',
  },
  fix(_, { file }) {
    return declaration(file)
  },
})
