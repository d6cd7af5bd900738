/** A former name that is the name of another item now. */

import type { Kring } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { FIELDS, indexItems, placedIn, shortReference, spotOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const facts = (former: string): string => `projecten:\n  energiehub:\n    voorheen: [${former}]\n`
const BODY = '\n## Projectvoorstellen\n\n### Energiehub {#energiehub}\n\n### Hub in de haven {#hub}\n'

const renamedIn = once((kring: Kring) => placedIn(kring).filter(({ item }) => item.formerly.length > 0))

export default rule({
  id: 'voorheen-bestaat-nog',
  severity: 'warning',
  words: {
    nl: {
      title: 'Vroegere naam is nog in gebruik',
      message: ({ former }) =>
        `“${former}” staat bij \`voorheen\`, en is ook nu een item; verwacht een naam die er niet meer is.`,
      why: 'Een vroegere naam geeft besluiten, beloften en geschiedenis door. Wijst hij ook iets anders aan, dan is niet te zeggen van wie die zijn.',
      mend: 'Geef het andere item een eigen id, of haal de naam weg bij `voorheen`. Ging het andere item hierin op, haal dat dan weg.',
    },
    en: {
      title: 'Former name still in use',
      message: ({ former }) =>
        `“${former}” stands under \`voorheen\` and is an item now as well; expected a name that is no longer there.`,
      why: 'A former name hands on decisions, promises and history. Where it also means something else, nobody can say whose those are.',
      mend: 'Give the other item an id of its own, or take the name out of `voorheen`. If the other item was merged into this one, take it away.',
    },
  },
  example: themeExample({ front: facts('hub'), body: BODY }, { front: facts('hub-noord'), body: BODY }),
  check(set: PlanSet, report: Report<{ former: string }>) {
    const index = indexItems(set.plans)
    for (const { theme, item } of set.plans.kringen.flatMap(renamedIn))
      for (const former of item.formerly) {
        const other = index.get(former)
        // A kind of its own has names of its own: a wish may be called as the project that grew from it.
        if (other?.kind !== item.kind || item.id === null || former === item.key) continue
        report(
          { file: theme.file, at: { path: [FIELDS[item.kind], item.id, 'voorheen'], part: 'value' } },
          { former: shortReference(former, theme.kring, theme.slug) },
          [spotOf(set, former)],
        )
      }
  },
})
