/** The pages that explain the rules are made from the rules; `vitest -u` writes them, and CI fails where they differ. */
import { expect, it } from 'vitest'
import { printable } from '../../src/diagnostics/safe.ts'
import type { Language } from '../../src/language/language.ts'
import { wordsIn } from '../../src/language/words.ts'
import { explainRule, ruleBook } from '../../src/masterplan.ts'

const SAY = {
  nl: {
    title: 'De regels',
    intro:
      'Wat `masterplan validate` nakijkt. Deze pagina is gemaakt van de regels zelf; `masterplan explain REGEL` toont hetzelfde in de terminal. Een ✔ betekent dat `masterplan fix` het kan herstellen waar maar één oplossing mogelijk is.',
    head: ['Regel', 'Ernst', 'fix', 'Waar het om gaat'],
    absent: 'Het bestand ontbreekt.',
  },
  en: {
    title: 'The rules',
    intro:
      'What `masterplan validate` looks at. This page is made from the rules themselves; `masterplan explain RULE` shows the same in the terminal. A ✔ means that `masterplan fix` can mend it where only one mending is possible.',
    head: ['Rule', 'Severity', 'fix', 'What it is about'],
    absent: 'The file is missing.',
  },
} as const

/** A line of an example that is too long on purpose. */
const cut = (line: string): string => (line.length > 120 ? `${line.slice(0, 119)}…` : line)

function page(language: Language): string {
  const say = SAY[language]
  const { explain } = wordsIn(language)
  const book = ruleBook(language)
  const rows = book.map((r) => [
    `[${r.id}](#${r.id})`,
    explain.severities[r.severity],
    r.fixable ? '✔' : '',
    r.title.replaceAll('#', '\\#'),
  ])
  const table = [say.head, say.head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const file = (text: string | null): string[] =>
    text === null ? [say.absent] : ['````text', ...printable(text).trimEnd().split('\n').map(cut), '````']
  const sections = book.flatMap(({ id }) => {
    const rule = explainRule(id, language)
    if (!rule) throw new Error(id)
    const { bad, good, file: name } = rule.example
    const head = [
      `## ${id}`,
      '',
      `**${rule.title.replaceAll('#', '\\#')}** (${explain.severities[rule.severity]}${rule.off ? `, ${explain.off}` : ''})`,
      '',
    ]
    const words = [rule.why, '', rule.mend, '']
    return [...head, ...words, `${explain.bad} \`${name}\``, '', ...file(bad), '', explain.good, '', ...file(good), '']
  })
  return `${[`# ${say.title}`, '', say.intro, '', ...table, '', ...sections].join('\n').trimEnd()}\n`
}

it.each([
  ['nl', 'regels'],
  ['en', 'rules'],
] as const)('the page in %s is true', async (language, name) => {
  await expect(page(language)).toMatchFileSnapshot(`../../docs/${name}.md`)
})
