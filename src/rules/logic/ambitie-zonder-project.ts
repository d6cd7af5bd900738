/** An ambition that nothing works towards. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { HEADED, hasProblem } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'ambitie-zonder-project',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Ambitie zonder project',
      message: ({ ambition, today }) =>
        `De ambitie is ${ambition}${today === null ? '' : ` en vandaag staat de kring op ${today}`}, maar geen project werkt eraan.`,
      why: 'Een ambitie zonder project blijft een voornemen.',
      mend: 'Schrijf een projectvoorstel, stel de ambitie bij, of zeg met `ambitie: geen` dat het thema hier geen doel is.',
    },
    en: {
      title: 'Ambition without a project',
      message: ({ ambition, today }) =>
        `The ambition is ${ambition}${today === null ? '' : ` and the kring stands at ${today} today`}, but no project works towards it.`,
      why: 'An ambition without a project remains an intention.',
      mend: 'Write a project proposal, adjust the ambition, or say with `ambitie: geen` that the theme is no goal here.',
    },
  },
  example: themeExample(
    { front: 'ambitie: 2\nnu: 1\n' },
    { front: 'ambitie: 2\nnu: 1\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
  ),
  check(set: PlanSet, report: Report<{ ambition: number; today: number | null }>) {
    for (const { themes } of set.plans.kringen) {
      for (const { file, ambition, today, projects } of themes) {
        if (typeof ambition !== 'number' || ambition <= (today ?? 0)) continue
        // Projects under a heading that isn't known are there all the same.
        if (hasProblem(set, file, [...HEADED, 'id-zonder-item', 'item-zonder-sectie'])) continue
        if (projects.every((p) => p.phase === 'vervallen'))
          report({ file, at: { path: ['ambitie'], part: 'value' } }, { ambition, today })
      }
    }
  },
})
