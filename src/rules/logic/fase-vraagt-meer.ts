/** A project whose phase asks for facts that aren’t there. */
import type { Phase, Project } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, FIELDS, factSpot } from '../../plan/references.ts'
import { HEADED, hasProblem, mistyped } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

type Missing = 'lead' | 'planning' | 'funding' | 'decision'

const WORDS: Record<'nl' | 'en', Record<Missing, string>> = {
  nl: {
    lead: 'een trekker',
    planning: 'een planning met start en eind',
    funding: 'kosten en dekking',
    decision: 'een besluit',
  },
  en: {
    lead: 'a lead',
    planning: 'a planning with start and end',
    funding: 'cost and funding',
    decision: 'a decision',
  },
}

/** What each phase asks for; the phases that aren't here ask for nothing. */
const ASKED: Partial<Record<Phase, Missing[]>> = {
  verkenning: ['lead'],
  voorbereiding: ['lead', 'planning'],
  uitvoering: ['lead', 'planning', 'funding', 'decision'],
}

/** The fields in which each is typed. */
const TYPED: Record<Missing, string[]> = {
  lead: ['trekker'],
  planning: ['planning'],
  funding: ['kosten', 'dekking'],
  decision: [],
}

/** Somebody pays; that the partner is unknown is told of itself. */
const paid = ({ funding, strangers = [] }: Project): boolean => funding.length + strangers.length > 0

function has(project: Project, field: Missing): boolean {
  const open = [...(project.unknown ?? []), ...(project.inapplicable ?? [])]
  // What is said to be unknown, or not to apply, was thought of.
  if (TYPED[field].some((name) => open.some((path) => path === name || path.startsWith(`${name}.`)))) return true
  switch (field) {
    case 'lead':
      return project.lead !== null
    case 'planning':
      // What goes on without an end needs no beginning that anybody remembers.
      return project.ongoing === true || (project.start !== null && project.end !== null)
    case 'funding':
      // What costs nothing needs no funding.
      return project.cost === 0 || ((project.cost ?? project.budget ?? null) !== null && paid(project))
    case 'decision':
      return project.decisions.length > 0
  }
}

export default rule({
  id: 'fase-vraagt-meer',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Fase vraagt meer gegevens',
      message: ({ phase, missing }) =>
        `In de fase “${phase}” hoort een project ook dit te hebben: ${missing.map((m) => WORDS.nl[m]).join(', ')}.`,
      why: 'Een idee mag nog alles openlaten; wie geld en mensen vraagt, moet kunnen zeggen wie trekt, wanneer, waarvan en wie dat besloot.',
      mend: 'Vul aan wat ontbreekt, of zet het project een fase terug.',
    },
    en: {
      title: 'Phase asks for more',
      message: ({ phase, missing }) =>
        `In the phase “${phase}” a project should also have: ${missing.map((m) => WORDS.en[m]).join(', ')}.`,
      why: 'An idea may leave everything open; who asks for money and people must be able to say who leads, when, from what, and who decided.',
      mend: 'Add what is missing, or put the project back a phase.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    fase: voorbereiding\n    trekker: bestuur\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front:
        'projecten:\n  hub:\n    fase: voorbereiding\n    trekker: bestuur\n    planning: { start: 2027-01, eind: 2027-06 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ phase: Phase; missing: Missing[] }>) {
    for (const { theme, project } of allProjects(set.plans)) {
      if (project.phase === null) continue
      // What was typed and could not be read has a finding of its own.
      const typed = (field: Missing): boolean =>
        (field === 'decision' && hasProblem(set, theme.file, HEADED)) ||
        TYPED[field].some((name) => mistyped(set, theme.file, [FIELDS.project, project.id ?? '', name]))
      const missing = (ASKED[project.phase] ?? []).filter((field) => !has(project, field) && !typed(field))
      if (missing.length > 0) report(factSpot(theme, project, ['fase']), { phase: project.phase, missing })
    }
  },
})
