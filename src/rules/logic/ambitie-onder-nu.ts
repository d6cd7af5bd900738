/** An ambition below where the kring stands. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'ambitie-onder-nu',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Ambitie lager dan vandaag',
      message: ({ ambition, today }) => `De ambitie is ${ambition}, maar vandaag staat de kring al op ${today}.`,
      why: 'Een ambitie zegt waar de kring naartoe wil; lager dan vandaag is bijna altijd een verwisseling.',
      mend: 'Controleer `ambitie` en `nu`. Is de lat echt lager gelegd, leg dat dan uit in de tekst en negeer deze regel daar met die reden.',
    },
    en: {
      title: 'Ambition below today',
      message: ({ ambition, today }) => `The ambition is ${ambition}, but the kring stands at ${today} already.`,
      why: 'An ambition says where the kring is heading; below today is nearly always a mix-up.',
      mend: 'Check `ambitie` and `nu`. If the bar was really lowered, explain that in the text and excuse this rule there with that reason.',
    },
  },
  example: themeExample({ front: 'ambitie: 1\nnu: 2\n' }, { front: 'ambitie: 2\nnu: 2\n' }),
  check(set: PlanSet, report: Report<{ ambition: number; today: number }>) {
    for (const { themes } of set.plans.kringen) {
      for (const { file, ambition, today } of themes) {
        if (typeof ambition === 'number' && today !== null && ambition < today)
          report({ file, at: { path: ['ambitie'], part: 'value' } }, { ambition, today }, [
            { file, at: { path: ['nu'], part: 'value' } },
          ])
      }
    }
  },
})
