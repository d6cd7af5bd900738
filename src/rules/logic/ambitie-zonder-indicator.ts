/** An ambition of which nobody can see by a figure whether it comes nearer. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'ambitie-zonder-indicator',
  severity: 'advice',
  off: true,
  perKring: true,
  words: {
    nl: {
      title: 'Ambitie zonder indicator',
      message: ({ ambition }) => `De ambitie is ${ambition}, maar er is geen indicator, verwacht er minstens een.`,
      why: 'Zonder iets om te meten is later niet te zien of de ambitie dichterbij komt.',
      mend: 'Zet onder `indicatoren` wat u kunt meten, met een eenheid, de metingen tot nu toe en een doel.',
    },
    en: {
      title: 'Ambition without an indicator',
      message: ({ ambition }) => `The ambition is ${ambition}, but there is no indicator, expected one at least.`,
      why: 'Without anything to measure nobody can see later whether the ambition comes nearer.',
      mend: 'Put under `indicatoren` what you can measure, with a unit, the measurements so far and a target.',
    },
  },
  example: themeExample(
    { front: 'ambitie: 2\n' },
    { front: 'ambitie: 2\nindicatoren:\n  zonnedak: { naam: Zonnedak, eenheid: m², metingen: { 2024: 12000 } }\n' },
  ),
  check(set: PlanSet, report: Report<{ ambition: number }>) {
    for (const { themes } of set.plans.kringen) {
      for (const { file, ambition, indicators } of themes) {
        if (typeof ambition !== 'number' || indicators.length > 0 || mistyped(set, file, ['indicatoren'])) continue
        report({ file, at: { path: ['ambitie'], part: 'value' } }, { ambition })
      }
    }
  },
})
