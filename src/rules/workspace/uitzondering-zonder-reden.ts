/** An excuse that gives no reason. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'uitzondering-zonder-reden',
  severity: 'warning',
  words: {
    nl: {
      title: 'Uitzondering zonder reden',
      message: ({ ruleId }) =>
        `Deze uitzondering ${ruleId === '' ? 'is niet te lezen' : `op “${ruleId}” geeft geen reden`} en telt daarom niet, verwacht op één regel \`masterplan-negeer REGEL: reden\`.`,
      why: 'Zonder reden weet de volgende lezer niet of de uitzondering nog klopt.',
      mend: 'Schrijf achter de regel een dubbele punt en waarom het hier zo hoort.',
    },
    en: {
      title: 'Excuse without a reason',
      message: ({ ruleId }) =>
        `This excuse ${ruleId === '' ? 'can’t be read' : `for “${ruleId}” gives no reason`} and so does not count, expected \`masterplan-negeer RULE: reason\` on one line.`,
      why: 'Without a reason the next reader can’t tell whether the excuse still holds.',
      mend: 'Write a colon behind the rule, and why it should be like this here.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Uitdagingen\n\n<!-- masterplan-negeer item-zonder-id -->\n### Het net\n' },
    { front: '', body: '\n## Uitdagingen\n\n<!-- masterplan-negeer item-zonder-id: nog in overleg -->\n### Het net\n' },
  ),
  check(_: PlanSet, report: Report<{ ruleId: string }>, { excuses }: Asking) {
    for (const { file, range, ruleId, reason } of excuses) {
      if (reason === '' || ruleId === '') report({ file, at: { range } }, { ruleId })
    }
  },
})
