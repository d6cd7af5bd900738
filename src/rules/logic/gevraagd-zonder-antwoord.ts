/** Something that a partner was asked for by a day that has passed, and that isn’t there. */

import type { Ask } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, asksIn, FIELDS, factSpot } from '../../plan/references.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { mistyped, mistypedAsk } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Projectvoorstellen\n\n### Hub {#hub}\n'
const asked = (rest: string): string =>
  `projecten:\n  hub:\n    gevraagd:\n      gemeente: { wat: Een vergunning, voor: 2026-10-01${rest} }\n`

interface Args {
  partner: string
  by: string
  answer: Ask['answer']
}

export default rule({
  id: 'gevraagd-zonder-antwoord',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Gevraagd en nog niet gekregen',
      message: ({ partner, by, answer }) =>
        answer === 'toegezegd'
          ? `${partner} zegde dit toe voor ${by}, en dat is voorbij, verwacht \`gedaan\` of een nieuwe dag.`
          : `Dit werd ${partner} gevraagd voor ${by}, en dat is voorbij, verwacht een antwoord of een nieuwe dag.`,
      why: 'Een vraag die blijft liggen houdt het project op, en wie hem stelde moet erop terugkomen.',
      mend: 'Bel of schrijf de partner. Zet daarna bij `antwoord` wat die zei (`toegezegd`, `afgewezen` of `gedaan`) met de `datum`, of kies een nieuwe dag bij `voor`.',
    },
    en: {
      title: 'Asked and not received yet',
      message: ({ partner, by, answer }) =>
        answer === 'toegezegd'
          ? `${partner} promised this by ${by}, which has passed, expected \`gedaan\` or another day.`
          : `${partner} was asked for this by ${by}, which has passed, expected an answer or another day.`,
      why: 'What was asked and is left lying holds the project up, and whoever asked must come back to it.',
      mend: 'Call or write to the partner. Then put under `antwoord` what they said (`toegezegd` for promised, `afgewezen` for declined, `gedaan` for done) with the `datum`, or choose another day under `voor`.',
    },
  },
  example: themeExample(
    { front: asked(''), body: BODY },
    { front: asked(', antwoord: gedaan, datum: 2026-09-20'), body: BODY },
  ),
  check(set: PlanSet, report: Report<Args>, { today }: Asking) {
    const { partners } = set.plans.config
    for (const { theme, project } of allProjects(set.plans)) {
      if (!isOpen(project) || mistyped(set, theme.file, [FIELDS.project, project.id ?? '', 'fase'])) continue
      for (const { ask, path } of asksIn(project)) {
        const { partner, by, answer } = ask
        const waits = answer === 'open' || answer === 'toegezegd'
        if (!waits || by === null || lastDay(by) >= today) continue
        if (mistypedAsk(set, theme.file, project, path, 'antwoord')) continue
        report(factSpot(theme, project, [...path, 'voor']), { partner: nameIn(partners, partner), by, answer })
      }
    }
  },
})
