/** A wish that nothing follows from yet. */

import type { Theme } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects, FIELDS, indexItems } from '../../plan/references.ts'
import { HEADED, hasProblem, mistyped } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'wens-zonder-vervolg',
  severity: 'advice',
  words: {
    nl: {
      title: 'Wens zonder vervolg',
      message: ({ title }) => `Bij “${title}” hoort nog geen project, en de vraag achter de vraag is niet gesteld.`,
      why: 'Leden die een wens inbrachten, willen weten wat ermee gebeurt.',
      mend: 'Zoek uit wat er achter de wens zit (`#### Vraag achter de vraag`), of laat een project ernaar verwijzen met `wensen: […]`.',
    },
    en: {
      title: 'Wish without a follow-up',
      message: ({ title }) => `No project belongs to “${title}” yet, and the question behind it has not been asked.`,
      why: 'Members who put forward a wish want to know what happens with it.',
      mend: 'Find out what is behind the wish (`#### Vraag achter de vraag`), or have a project refer to it with `wensen: […]`.',
    },
  },
  example: themeExample(
    { body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    {
      front: 'projecten:\n  hub:\n    wensen: [zon-delen]\n',
      body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ title: string }>) {
    const served = new Set([...allProjects(set.plans)].flatMap(({ project }) => project.wishes))
    // A project that refers to the wish may be in any file whose facts can't be read.
    if (set.plans.kringen.some((kring) => kring.themes.some((theme) => !theme.factsRead))) return
    const known = indexItems(set.plans)
    // In a theme whose projects or sections could not all be read, one of them may serve the wish.
    const blind = ({ file, projects }: Theme): boolean =>
      hasProblem(set, file, [...HEADED, 'id-zonder-item', 'item-zonder-sectie', 'gegevens-zonder-kop']) ||
      projects.some(({ id }) => mistyped(set, file, [FIELDS.project, id ?? '', 'wensen']))
    // A reference that leads nowhere in a theme may have meant any wish of it, and so may a field that could not be read.
    const unsure = new Set(
      [...served].filter((key) => !known.has(key)).map((key) => key.slice(0, key.lastIndexOf('/'))),
    )
    for (const theme of set.plans.kringen.flatMap((kring) => kring.themes)) {
      if (unsure.has(`${theme.kring}/${theme.slug}`) || blind(theme)) continue
      for (const { key, whys, underlyingQuestion, heading, title } of theme.wishes)
        if (key !== null && !served.has(key) && whys.length === 0 && underlyingQuestion === null)
          report({ file: theme.file, at: { heading } }, { title })
    }
  },
})
