/** A running project that nobody hears of. */

import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { allProjects } from '../../plan/references.ts'
import { daysBetween, firstDay, sortable } from '../../plan/typed/dates.ts'
import { HEADED, hasProblem, mistyped } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const FRONT =
  'projecten:\n  hub:\n    fase: uitvoering\n    trekker: bestuur\n    planning: { start: 2026-01, eind: 2027-06 }\n    kosten: 0\n'
const DECISION = '\n#### Besluiten\n\n- 2026-01-15 (ALV): Begin maar.\n'

export default rule({
  id: 'geen-nieuws',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Geen nieuws van een lopend project',
      message: ({ title, days }) =>
        days === null
          ? `“${title}” is in uitvoering, maar er staat nog geen regel onder Voortgang.`
          : `Van “${title}” is al ${days} dagen niets gehoord.`,
      why: 'Leden en partners zien aan de voortgang of hun inzet iets oplevert; stilte wekt de indruk dat het niet loopt.',
      mend: 'Schrijf onder `#### Voortgang` een regel met de datum: `- jaar-maand-dag: wat er is gebeurd`. Na hoeveel dagen dit opvalt, staat in masterplan.yaml bij `bijhouden`.',
    },
    en: {
      title: 'No news of a running project',
      message: ({ title, days }) =>
        days === null
          ? `“${title}” is running, but there is no line under Voortgang yet.`
          : `Nothing was heard of “${title}” for ${days} days.`,
      why: 'Progress shows members and partners whether their effort gets anywhere; silence suggests that it does not.',
      mend: 'Write a line with the date under `#### Voortgang`: `- year-month-day: what happened`. After how many days this is noticed stands under `bijhouden` in masterplan.yaml.',
    },
  },
  example: themeExample(
    {
      front: FRONT,
      body: `\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n- 2026-02-03: Begonnen.\n${DECISION}`,
    },
    {
      front: FRONT,
      body: `\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n- 2026-11-03: Begonnen.\n${DECISION}`,
    },
  ),
  check(set: PlanSet, report: Report<{ title: string; days: number | null }>, { today }: Asking) {
    const { newsWithin } = set.plans.config
    // How soon there must be news is told where it can't be read.
    if (mistyped(set, CONFIG_FILE, ['bijhouden'])) return
    for (const { theme, project } of allProjects(set.plans)) {
      if (project.phase !== 'uitvoering') continue
      const lines = [...project.journal, ...project.decisions].map(({ date }) => date)
      const last = [...lines, sortable(project.start, firstDay) ?? ''].sort().at(-1) ?? ''
      const days = last === '' ? Number.POSITIVE_INFINITY : daysBetween(last, today)
      if (days <= newsWithin) continue
      // Lines that could not be read may hold the news.
      if (hasProblem(set, theme.file, [...HEADED, 'gegevens-zonder-kop'])) continue
      const at = { file: theme.file, at: { heading: project.heading } }
      report(at, { title: project.title, days: lines.length === 0 ? null : days })
    }
  },
})
