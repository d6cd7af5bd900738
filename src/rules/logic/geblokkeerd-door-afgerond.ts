/** A project that waits for one that is over. */

import type { Kring } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { factSpot, formsOf, indexItems, placedIn, spotOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n### Scan {#scan}\n'

const waitingIn = once((kring: Kring) =>
  placedIn(kring).flatMap(({ theme, item: project }) =>
    project.kind === 'project' && isOpen(project) && project.blockedBy.length > 0 ? [{ theme, project }] : [],
  ),
)

export default rule({
  id: 'geblokkeerd-door-afgerond',
  severity: 'warning',
  words: {
    nl: {
      title: 'Wacht op iets dat klaar is',
      message: ({ other, phase }) => `Dit project wacht op “${other}”, maar dat is ${phase}.`,
      why: 'Wie op iets wacht dat klaar of geschrapt is, staat zonder reden stil.',
      mend: 'Haal de verwijzing bij `geblokkeerd-door` weg, of zeg waar het project nu op wacht.',
    },
    en: {
      title: 'Waits for something that is over',
      message: ({ other, phase }) =>
        `This project waits for “${other}”, but that is ${phase === 'afgerond' ? 'finished' : 'dropped'}.`,
      why: 'Who waits for something that is finished or dropped stands still without a reason.',
      mend: 'Remove the reference under `geblokkeerd-door`, or say what the project waits for now.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub: { geblokkeerd-door: [scan] }\n  scan: { fase: afgerond }\n', body: BODY },
    { front: 'projecten:\n  hub: { geblokkeerd-door: [scan] }\n  scan: { fase: idee }\n', body: BODY },
  ),
  check(set: PlanSet, report: Report<{ other: string; phase: 'afgerond' | 'vervallen' }>) {
    const index = indexItems(set.plans)
    for (const { theme, project } of set.plans.kringen.flatMap(waitingIn)) {
      for (const key of project.blockedBy) {
        const other = index.get(key)
        if (other?.kind !== 'project' || (other.phase !== 'afgerond' && other.phase !== 'vervallen')) continue
        const at = factSpot(theme, project, ['geblokkeerd-door', formsOf(key, theme)])
        report(at, { other: other.title, phase: other.phase }, [spotOf(set, key)])
      }
    }
  },
})
