/** A project that is only partly scored. */
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, FIELDS, factSpot } from '../../plan/references.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** Whether a name among the scores of a project could not be read: it was meant for one of those that seem to be missing. */
const unnamed = ({ problems }: PlanSet, file: string, id: string): boolean =>
  problems.some(
    (problem) =>
      problem.file === file &&
      problem.id === 'ongeldige-id' &&
      'path' in problem.at &&
      problem.at.path.slice(0, 3).join('\n') === [FIELDS.project, id, 'scores'].join('\n'),
  )

export default rule({
  id: 'score-ontbreekt',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Score ontbreekt',
      message: ({ missing }) => `Dit project heeft nog geen score voor ${missing.join(', ')}.`,
      why: 'Zonder alle scores is niet te zeggen waar een project in de volgorde staat, alleen tussen welke plaatsen.',
      mend: 'Geef bij `scores` elk criterium een cijfer van 1 tot 5.',
    },
    en: {
      title: 'Score missing',
      message: ({ missing }) => `This project has no score yet for ${missing.join(', ')}.`,
      why: 'Without all scores nobody can say where a project stands in the order, only between which places.',
      mend: 'Give every criterion a figure from 1 to 5 under `scores`.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub:\n    scores: { belang: 4 }\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
    {
      front: 'projecten:\n  hub:\n    scores: { belang: 4, inspanning: 2 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ missing: string[] }>) {
    const { criteria } = set.plans.config
    for (const { theme, project } of allProjects(set.plans)) {
      const own = [FIELDS.project, project.id ?? '']
      // One that stands beside the scores was typed as well.
      const typed = (id: string): boolean =>
        mistyped(set, theme.file, [...own, 'scores', id]) || mistyped(set, theme.file, [...own, id])
      const missing = criteria.filter((c) => (project.scores[c.id] ?? null) === null && !typed(c.id)).map((c) => c.id)
      // Of scores that could not be read at all, that is told.
      const none = missing.length === criteria.length
      if (none && mistyped(set, theme.file, [FIELDS.project, project.id ?? '', 'scores'])) continue
      // Nor of one whose name could not be read.
      if (unnamed(set, theme.file, project.id ?? '')) continue
      // A score under an unknown name was meant for one of these.
      if (Object.keys(project.scores).some((id) => !criteria.some((c) => c.id === id))) continue
      // An idea needs no scores yet, but a half scored one was left unfinished.
      const begun = missing.length < criteria.length
      const due = project.phase !== null && project.phase !== 'idee'
      if (!theme.factsRead || !isOpen(project) || missing.length === 0 || !(begun || due)) continue
      report(
        begun ? factSpot(theme, project, ['scores'], 'key') : { file: theme.file, at: { heading: project.heading } },
        { missing },
      )
    }
  },
})
