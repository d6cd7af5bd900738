/** An item that is no more than a title. */
import { withoutComments } from '../../plan/body/comments.ts'
import type { Item } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems } from '../../plan/references.ts'
import { untitledIn } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** Whether something stands under the item's own headings, such as its progress. */
function hasParts(item: Item): boolean {
  if (item.kind === 'wish') return item.whys.length > 0 || item.underlyingQuestion !== null
  return item.kind === 'project' && item.journal.length + item.decisions.length > 0
}

export default rule({
  id: 'item-zonder-tekst',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Item zonder tekst',
      message: ({ title }) => `Onder “${title}” staat nog geen tekst.`,
      why: 'Een titel alleen zegt een lezer van buiten de kring weinig; een paar zinnen maken duidelijk wat er speelt.',
      mend: 'Schrijf er een paar zinnen onder: wat is er aan de hand, voor wie, en wat is er nodig?',
    },
    en: {
      title: 'Item without text',
      message: ({ title }) => `There is no text under “${title}” yet.`,
      why: 'A title alone tells a reader from outside the kring little; a few sentences make clear what is going on.',
      mend: 'Write a few sentences below it: what is the matter, for whom, and what does it take?',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Uitdagingen\n\n### Het net zit vol {#netcongestie}\n' },
    {
      front: '',
      body: '\n## Uitdagingen\n\n### Het net zit vol {#netcongestie}\n\nWie wil uitbreiden, komt op een wachtlijst.\n',
    },
  ),
  check(set: PlanSet, report: Report<{ title: string }>) {
    const untitled = untitledIn(set.problems)
    for (const { theme, item } of allItems(set.plans)) {
      if (untitled.has(`${theme.file}#${item.heading}`)) continue
      if (withoutComments(item.prose).trim() === '' && !hasParts(item))
        report({ file: theme.file, at: { heading: item.heading } }, { title: item.title })
    }
  },
})
