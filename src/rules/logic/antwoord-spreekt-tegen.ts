/** An answer to a wish that the projects of the plan belie. */

import type { Answer, ItemKey, Kring, Phase, Project } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { factSpot, placedIn, spotOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n'
const ANSWER = 'datum: 2026-06-18, door: ALV, reden: Het mag niet. }'

/** In these phases a project does nothing that an answer would belie. */
const QUIET: Record<Answer['status'], readonly (Phase | null)[]> = {
  afgewezen: ['vervallen'],
  later: ['vervallen', 'on-hold', 'idee', null],
  // What is passed on to others may have a project that sees to it.
  doorverwezen: ['vervallen', 'on-hold', 'idee', 'verkenning', 'voorbereiding', 'uitvoering', null],
}

const answeredIn = once((kring: Kring) =>
  placedIn(kring).flatMap(({ theme, item }) =>
    item.kind === 'wish' && item.answer !== null && item.key !== null
      ? [{ theme, item, key: item.key, answer: item.answer }]
      : [],
  ),
)

/** The projects of a kring by the wishes that they serve. */
const servingIn = once((kring: Kring) => {
  const projects = new Map<ItemKey, Project[]>()
  for (const project of kring.themes.flatMap((theme) => theme.projects))
    for (const wish of project.wishes) projects.set(wish, [...(projects.get(wish) ?? []), project])
  return projects
})

/** The wishes of other kringen that they serve. */
const abroadIn = once((kring: Kring) => [...servingIn(kring).keys()].filter((key) => !key.startsWith(`${kring.slug}/`)))

export default rule({
  id: 'antwoord-spreekt-tegen',
  severity: 'warning',
  words: {
    nl: {
      title: 'Antwoord en project spreken elkaar tegen',
      message: ({ answer, project, phase }) =>
        `Het antwoord op deze wens is “${answer}”, maar “${project}” pakt hem op${phase === null ? '' : ` en is in de fase “${phase}”`}, verwacht een van beide.`,
      why: 'Leden lezen het antwoord en zien daarnaast het project; dan weet niemand meer wat er is afgesproken.',
      mend: 'Klopt het project, haal dan `antwoord` weg: opgepakt en gerealiseerd volgen vanzelf. Klopt het antwoord, haal de wens dan weg bij `wensen` van het project.',
    },
    en: {
      title: 'Answer and project contradict each other',
      message: ({ answer, project, phase }) =>
        `The answer to this wish is “${answer}”, but “${project}” takes it up${phase === null ? '' : ` and is in the phase “${phase}”`}, expected one of the two.`,
      why: 'Members read the answer and see the project beside it; then nobody knows any more what was agreed.',
      mend: 'If the project is right, remove `antwoord`: taken up and realised follow by themselves. If the answer is right, remove the wish from `wensen` of the project.',
    },
  },
  example: themeExample(
    {
      front: `wensen:\n  zon-delen:\n    antwoord: { status: afgewezen, ${ANSWER}\nprojecten:\n  hub:\n    fase: idee\n    wensen: [zon-delen]\n`,
      body: BODY,
    },
    {
      front: `wensen:\n  zon-delen:\n    antwoord: { status: afgewezen, ${ANSWER}\nprojecten:\n  hub:\n    fase: vervallen\n    wensen: [zon-delen]\n`,
      body: BODY,
    },
  ),
  check(set: PlanSet, report: Report<{ answer: string; project: string; phase: Phase | null }>) {
    const projects = new Map<string, Project[]>()
    const answered = set.plans.kringen.flatMap(answeredIn)
    for (const { key } of answered) projects.set(key, [])
    for (const kring of set.plans.kringen) {
      const serving = servingIn(kring)
      for (const key of [...answeredIn(kring).map((wish) => wish.key), ...abroadIn(kring)])
        for (const project of serving.get(key) ?? []) projects.get(key)?.push(project)
    }
    for (const { theme, item, key, answer } of answered) {
      const other = projects.get(key)?.find(({ phase }) => !QUIET[answer.status].includes(phase))
      if (!other) continue
      const args = { answer: answer.status, project: other.title, phase: other.phase }
      report(factSpot(theme, item, ['antwoord', 'status']), args, other.key === null ? [] : [spotOf(set, other.key)])
    }
  },
})
