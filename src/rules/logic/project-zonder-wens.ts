/** A project that nobody asked for, as far as the plan shows. */
import { isOtherName } from '../../plan/body/other-names.ts'
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, FIELDS } from '../../plan/references.ts'
import { hasProblem, mistyped, nameUnread } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n'

export default rule({
  id: 'project-zonder-wens',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Project zonder wens',
      message: ({ title }) => `“${title}” verwijst niet naar een wens.`,
      why: 'Aan de wens is te zien voor wie een project is en of het nog de goede vraag beantwoordt.',
      mend: 'Zet bij het project `wensen: […]` met de wens waar het uit voortkomt, ook als die bij een ander thema staat: `thema/id`.',
    },
    en: {
      title: 'Project without a wish',
      message: ({ title }) => `“${title}” does not refer to a wish.`,
      why: 'The wish shows whom a project is for, and whether it still answers the right question.',
      mend: 'Give the project `wensen: […]` with the wish that it came from, also where that belongs to another theme: `theme/id`.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub: {}\n', body: BODY },
    { front: 'projecten:\n  hub: { wensen: [zon-delen] }\n', body: BODY },
  ),
  check(set: PlanSet, report: Report<{ title: string }>) {
    for (const { theme, project } of allProjects(set.plans)) {
      // A field that could not be read may have been the one with the wish.
      const typed =
        mistyped(set, theme.file, [FIELDS.project, project.id ?? '']) ||
        nameUnread(set, [FIELDS.project], [], project.id ?? '', theme.file) ||
        isOtherName(set.sources.get(theme.file), project) ||
        (project.id === null && hasProblem(set, theme.file, ['id-zonder-item'])) ||
        hasProblem(set, theme.file, ['gegevens-zonder-kop', 'ongeldige-kop-id', 'lege-titel'])
      if (theme.factsRead && isOpen(project) && project.wishes.length === 0 && !typed)
        report({ file: theme.file, at: { heading: project.heading } }, { title: project.title })
    }
  },
})
