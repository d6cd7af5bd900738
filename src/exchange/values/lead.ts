/** Who leads, as the plans already call them where they do. */
import { bareWords } from '../../diagnostics/bare.ts'
import { leadersOf } from '../../plan/leaders.ts'
import type { Plans } from '../../plan/model.ts'
import { allProjects } from '../../plan/references.ts'
import { isPersonName } from '../../plan/typed/person-name.ts'

/** The name by which the plans know a leader, or the text itself; null where it is a person, whom a plan doesn't name. */
export function leadIn(text: string, plans: Plans): string | null {
  const said = text.replace(/\s+/g, ' ').trim()
  const wanted = bareWords(said)
  for (const { theme, project } of allProjects(plans))
    for (const lead of [...leadersOf(project), ...leadersOf(theme)]) if (bareWords(lead) === wanted) return lead
  const { partners } = plans.config
  const partner = partners.find(({ slug, name }) => [slug, name].some((one) => bareWords(one) === wanted))
  if (partner) return partner.slug
  return isPersonName(said) ? null : said
}
