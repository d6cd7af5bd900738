/** The same project in two kringen that don’t mention each other. */
import type { Project, Theme } from '../../plan/model.ts'
import { shortKring } from '../../plan/names.ts'
import { once } from '../../plan/once.ts'
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, slugOf } from '../../plan/references.ts'
import { type Report, rule } from '../rule.ts'

/** Whether a project refers to a theme of another kring, by a link in its text or by what it serves or waits for. */
function mentions(project: Project, { kring, slug }: Theme): boolean {
  const prose = [project.prose, project.explanation ?? '', ...project.journal.map((line) => line.text)].join('\n')
  return (
    prose.includes(`${kring}/${slug}`) ||
    [...project.wishes, ...project.blockedBy].some((key) => key.startsWith(`${kring}/${slug}/`))
  )
}

/** By the title, and not by how it is typed; and by its id in its theme. */
const namesOf = once(({ title, key }: Project) => [
  `title:${slugOf(title)}`,
  ...(key === null ? [] : [`id:${key.slice(key.indexOf('/') + 1)}`]),
])

export default rule({
  id: 'zelfde-project',
  severity: 'advice',
  words: {
    nl: {
      title: 'Zelfde project in twee kringen',
      message: ({ title, kring }) =>
        `“${title}” staat ook in het plan van ${kring}, zonder dat de twee naar elkaar verwijzen.`,
      why: 'Twee kringen die hetzelfde willen, bereiken samen meer; en een lezer moet weten of het om één project gaat.',
      mend: 'Verwijs in de tekst naar het andere project (`[…](../kring/thema.md#id)`), of geef de twee een titel en id waaraan het verschil te zien is.',
    },
    en: {
      title: 'Same project in two kringen',
      message: ({ title, kring }) =>
        `“${title}” is in the plan of ${kring} as well, and the two do not refer to each other.`,
      why: 'Two kringen that want the same get further together; and a reader must know whether it is one project.',
      mend: 'Refer to the other project in the text (`[…](../kring/theme.md#id)`), or give the two a title and id that show the difference.',
    },
  },
  example: {
    file: 'zuid/energie.md',
    bad: '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Energiehub {#energiehub}\n\nOpslaan en delen.\n',
    good: '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Energiehub {#energiehub}\n\nSamen met de [hub van Noord](../noord/energie.md#energiehub).\n',
    beside: {
      'noord/energie.md':
        '---\nthema: energie\n---\n\n## Projectvoorstellen\n\n### Energiehub {#energiehub}\n\nStroom delen.\n',
    },
  },
  check(set: PlanSet, report: Report<{ title: string; kring: string }>) {
    const { config } = set.plans
    const first = new Map<string, { theme: Theme; project: Project }>()
    for (const { theme, project } of allProjects(set.plans)) {
      if (!isOpen(project)) continue
      const names = namesOf(project)
      const other = names.map((name) => first.get(name)).find((o) => o !== undefined && o.theme.kring !== theme.kring)
      for (const name of names) if (!first.has(name)) first.set(name, { theme, project })
      if (!other || mentions(project, other.theme) || mentions(other.project, theme)) continue
      const at = { file: theme.file, at: { heading: project.heading } }
      const related = { file: other.theme.file, at: { heading: other.project.heading } }
      report(at, { title: project.title, kring: shortKring(config, other.theme.kring) }, [related])
    }
  },
})
