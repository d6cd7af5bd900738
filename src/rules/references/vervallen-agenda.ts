/** A project that serves an agenda which is over. */
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'vervallen-agenda',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Agenda is vervallen',
      message: ({ name, until }) =>
        `De agenda “${name}” is ${until === null ? 'vervallen' : `na ${until} afgelopen`}, verwacht een agenda die nu geldt.`,
      why: 'Een project dat op een oude agenda leunt, vindt bij gemeente of provincie geen gehoor of budget meer.',
      mend: 'Verwijs naar de agenda die ervoor in de plaats kwam, of haal de verwijzing weg.',
    },
    en: {
      title: 'Agenda has expired',
      message: ({ name, until }) =>
        `The agenda “${name}” ${until === null ? 'has expired' : `ended after ${until}`}, expected one that holds now.`,
      why: 'A project that leans on an old agenda finds no ear or budget with municipality or province any more.',
      mend: 'Refer to the agenda that took its place, or remove the reference.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub:\n    agendas: [oude-agenda]\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
    { front: 'projecten:\n  hub:\n    agendas: [agenda]\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
  ),
  check(set: PlanSet, report: Report<{ name: string; until: number | null }>, { today }: Asking) {
    const expired = new Map<string, { name: string; until: number | null }>()
    for (const { slug, name, status, period } of set.plans.config.agendas) {
      // `2020–2025`, `tot 2040` and `2025` end; `vanaf 2025` doesn't.
      const until = Number(
        /(?:^|[-–—]|\b(?:tot|t\/m|to|until|tot en met)\s)\s*(\d{4})\s*$/i.exec(period ?? '')?.[1] ??
          Number.POSITIVE_INFINITY,
      )
      if (status === 'vervallen') expired.set(slug, { name, until: null })
      else if (status === null && until < Number(today.slice(0, 4))) expired.set(slug, { name, until })
    }
    for (const { theme, project } of allProjects(set.plans)) {
      if (!isOpen(project)) continue
      for (const agenda of project.agendas) {
        const [slug = '', line] = agenda.split('/')
        const args = expired.get(slug)
        // A line that isn't there has a finding of its own.
        const known =
          line === undefined ||
          set.plans.config.agendas.some((a) => a.slug === slug && a.lines.some((l) => l.slug === line))
        if (args && known) report(factSpot(theme, project, ['agendas', agenda]), args)
      }
    }
  },
})
