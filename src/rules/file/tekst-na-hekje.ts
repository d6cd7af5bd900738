/** A sentence that is cut off by a hash sign. */

import type { PlanSet } from '../../plan/plan-set.ts'
import { hashCuts } from '../../plan/yaml/hash-cuts.ts'
import { type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'tekst-na-hekje',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Tekst achter # valt weg',
      message: ({ lost }) => `Alles vanaf “${lost}” wordt niet gelezen, verwacht de hele zin tussen aanhalingstekens.`,
      why: 'In gegevens begint een spatie met # een opmerking; wat erachter staat, komt in geen rapport.',
      mend: 'Zet de hele zin tussen aanhalingstekens. Is het een opmerking, zet er dan twee spaties voor.',
    },
    en: {
      title: 'Text after # is lost',
      message: ({ lost }) => `Everything from “${lost}” on is not read, expected the whole sentence between quotes.`,
      why: 'Among facts a space and # begin a comment; what stands after it reaches no report.',
      mend: 'Put the whole sentence between quotes. If it is a comment, put two spaces in front of it.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    toelichting: Zie perceel #12 aan de noordkant.\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    toelichting: "Zie perceel #12 aan de noordkant."\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ lost: string }>) {
    for (const source of set.sources.values()) {
      const { file, text } = source
      for (const { start } of hashCuts(source)) {
        const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 1)
        report({ file, at: { range: { start, end } } }, { lost: text.slice(start, Math.min(end, start + 30)) })
      }
    }
  },
})
