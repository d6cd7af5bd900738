/** A part of a new plan file in which nothing was written yet. */
import { guidance } from '../../plan/body/guidance.ts'
import type { Unwritten } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const ASKED = guidance('Waar lopen de bedrijven tegenaan?')

export default rule({
  id: 'nog-in-te-vullen',
  severity: 'advice',
  ofFile: true,
  perKring: true,
  words: {
    nl: {
      title: 'Nog in te vullen',
      message: ({ titles }) =>
        titles.length === 0
          ? 'Hier is nog niets geschreven.'
          : `Hier is nog niets geschreven onder ${titles.map((title) => `“${title}”`).join(', ')}.`,
      why: 'In een nieuw bestand staat onder elk kopje in een opmerking wat daar kan komen. Een rapport laat die niet zien, en ook niet wat er ontbreekt.',
      mend: 'Schrijf onder het kopje; de opmerking (`<!-- masterplan: … -->`) mag dan weg. Wat u niet nodig hebt, haalt u weg.',
    },
    en: {
      title: 'Still to be written',
      message: ({ titles }) =>
        titles.length === 0
          ? 'Nothing has been written here yet.'
          : `Nothing has been written here yet under ${titles.map((title) => `“${title}”`).join(', ')}.`,
      why: 'In a new file a comment under each heading says what can stand there. A report shows no such comment, nor what is missing.',
      mend: 'Write under the heading; the comment (`<!-- masterplan: … -->`) may go then. Take away what you don’t need.',
    },
  },
  example: themeExample(
    { body: `\n## Uitdagingen\n\n${ASKED}\n\n## Wensen\n\n## Projectvoorstellen\n` },
    {
      body: `\n## Uitdagingen\n\n### Het net zit vol {#netcongestie}\n\nWie wil uitbreiden, komt op een wachtlijst.\n\n## Wensen\n\n## Projectvoorstellen\n`,
    },
  ),
  check({ plans }: PlanSet, report: Report<{ titles: string[] }>) {
    const check = (file: string, [first, ...others]: readonly Unwritten[] = []): void => {
      if (first === undefined) return
      const titles = [first, ...others].map(({ title }) => title).filter((title) => title !== '')
      report({ file, at: { range: { start: first.start, end: first.end } } }, { titles })
    }
    for (const kring of plans.kringen) {
      check(kring.file, kring.unwritten)
      for (const theme of kring.themes) check(theme.file, theme.unwritten)
    }
  },
})
