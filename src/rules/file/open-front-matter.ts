/** Front matter that is opened and never closed. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'open-front-matter',
  severity: 'error',
  words: {
    nl: {
      title: 'Front matter niet gesloten',
      message: () => 'De gegevens die hier beginnen worden nergens afgesloten, verwacht een regel met alleen `---`.',
      why: 'Zonder afsluiting is niet te zien waar de gegevens ophouden en de tekst begint.',
      mend: 'Zet een regel met alleen `---` onder het laatste veld.',
    },
    en: {
      title: 'Front matter not closed',
      message: () => 'The facts that begin here are never closed, expected a line with only `---`.',
      why: 'Without an end nobody can tell where the facts stop and the text begins.',
      mend: 'Put a line with only `---` below the last field.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: '---\nthema: energie\n\n# Energie\n',
    good: '---\nthema: energie\n---\n\n# Energie\n',
  },
})
