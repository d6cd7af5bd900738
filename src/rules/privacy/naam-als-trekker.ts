/** A person as the lead, where a role outlasts whoever has it. */
import type { Spot } from '../../diagnostics/finding.ts'
import { leadersOf } from '../../plan/leaders.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { factSpot } from '../../plan/references.ts'
import { isPersonName } from '../../plan/typed/person-name.ts'
import { personalData } from '../../plan/typed/personal.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'naam-als-trekker',
  severity: 'advice',
  discreet: true,
  perKring: true,
  words: {
    nl: {
      title: 'Naam van een persoon als trekker',
      message: () => 'De trekker lijkt de naam van een persoon, verwacht een rol of organisatie.',
      why: 'Een rol blijft als iemand stopt, en het plan is openbaar: wie er nu zit, weet het secretariaat.',
      mend: 'Noem een rol, zoals `voorzitter-noord` of `werkgroep-energie`. Is het toch een organisatie, zet haar dan bij de partners of negeer deze regel met die reden.',
    },
    en: {
      title: 'Name of a person as the lead',
      message: () => 'The lead looks like the name of a person, expected a role or organisation.',
      why: 'A role stays when somebody leaves, and the plan is public: who fills it now is known to the secretary.',
      mend: 'Name a role, such as `voorzitter-noord` or `werkgroep-energie`. If it is an organisation after all, put it among the partners or excuse this rule with that reason.',
    },
  },
  example: themeExample({ front: 'trekker: Jan de Vries\n' }, { front: 'trekker: voorzitter-noord\n' }),
  check({ plans }: PlanSet, report: Report<Record<string, never>>) {
    const partners = new Set(plans.config.partners.flatMap(({ slug, name }) => [slug, name]))
    // What identifies somebody for certain is an error of its own.
    const isPerson = (lead: string): boolean =>
      !partners.has(lead) && isPersonName(lead) && personalData(lead).length === 0
    for (const theme of plans.kringen.flatMap((kring) => kring.themes)) {
      const tell = (leads: readonly string[], spot: (path: string[]) => Spot): void => {
        for (const lead of leads)
          if (isPerson(lead)) report(spot(leads.length === 1 ? ['trekker'] : ['trekker', lead]), {})
      }
      tell(leadersOf(theme), (path) => ({ file: theme.file, at: { path, part: 'value' } }))
      for (const project of theme.projects) tell(leadersOf(project), (path) => factSpot(theme, project, path))
    }
  },
})
