/** A finished project that says nothing of what it brought. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const FRONT = 'projecten:\n  hub: { fase: afgerond }\n'
const BODY = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n'

export default rule({
  id: 'afgerond-zonder-resultaat',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Afgerond zonder resultaat',
      message: ({ title }) =>
        `“${title}” is afgerond, maar er staat niet wat het heeft opgeleverd, verwacht \`#### Resultaat\` met een paar zinnen.`,
      why: 'Leden willen weten wat er van hun wens is gekomen; zonder resultaat zien ze alleen dat het voorbij is.',
      mend: 'Schrijf onder het project `#### Resultaat` en daaronder in gewone woorden wat het heeft opgeleverd, met de datum waarop dat is gemeten. Leverde het niets op, schrijf dat dan ook op.',
    },
    en: {
      title: 'Finished without a result',
      message: ({ title }) =>
        `“${title}” is finished, but nothing says what it brought, expected \`#### Resultaat\` with a few sentences.`,
      why: 'Members want to know what came of their wish; without a result they see only that it is over.',
      mend: 'Write `#### Resultaat` under the project, and below it in plain words what it brought, with the date on which that was measured. If it brought nothing, write that too.',
    },
  },
  example: themeExample(
    { front: FRONT, body: BODY },
    { front: FRONT, body: `${BODY}\n#### Resultaat\n\nTwaalf bedrijven delen hun stroom (gemeten op 2026-10-06).\n` },
  ),
  check({ plans }: PlanSet, report: Report<{ title: string }>) {
    for (const { theme, project } of allProjects(plans))
      if (project.phase === 'afgerond' && project.result === '')
        report(factSpot(theme, project, ['fase']), { title: project.title })
  },
})
