/** An excuse that gives no reason. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

/** An excuse as a comment of the place it stands in: among facts, or in prose. */
const commented = (excuse: string, facts: boolean): string => (facts ? `# ${excuse}` : `<!-- ${excuse} -->`)

export default rule({
  id: 'uitzondering-zonder-reden',
  severity: 'warning',
  words: {
    nl: {
      title: 'Uitzondering zonder reden',
      message: ({ ruleId, facts }) =>
        `Deze uitzondering ${ruleId === '' ? 'is niet te lezen' : `op “${ruleId}” geeft geen reden`}, verwacht op één regel \`${commented('masterplan-negeer REGEL: reden', facts)}\`.`,
      why: 'Zonder reden weet de volgende lezer niet of de uitzondering nog klopt.',
      mend: 'Schrijf achter de regel een dubbele punt en waarom het hier zo hoort.',
    },
    en: {
      title: 'Excuse without a reason',
      message: ({ ruleId, facts }) =>
        `This excuse ${ruleId === '' ? 'can’t be read' : `for “${ruleId}” gives no reason`}, expected \`${commented('masterplan-negeer RULE: reason', facts)}\` on one line.`,
      why: 'Without a reason the next reader can’t tell whether the excuse still holds.',
      mend: 'Write a colon after the rule, and why it should be like this here.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Uitdagingen\n\n<!-- masterplan-negeer item-zonder-id -->\n### Het net\n' },
    { front: '', body: '\n## Uitdagingen\n\n<!-- masterplan-negeer item-zonder-id: nog in overleg -->\n### Het net\n' },
  ),
  check(_: PlanSet, report: Report<{ ruleId: string; facts: boolean }>, { excuses }: Asking) {
    for (const { file, range, ruleId, reason, facts } of excuses) {
      if (reason === '' || ruleId === '') report({ file, at: { range } }, { ruleId, facts })
    }
  },
})
