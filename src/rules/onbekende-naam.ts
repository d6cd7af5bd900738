/** A partner, branche, agenda or criterion that masterplan.yaml doesn’t know. */

import { nearest, slipOf } from '../diagnostics/suggest.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { allItems, FIELDS } from '../plan/references.ts'
import { type Report, rule, themeExample } from './rule.ts'

const LISTS = {
  nl: {
    branches: 'de branches',
    partners: 'de partners',
    agendas: 'de agenda’s en hun lijnen',
    criteria: 'de criteria',
  },
  en: {
    branches: 'the branches',
    partners: 'the partners',
    agendas: 'the agendas and their lines',
    criteria: 'the criteria',
  },
} as const

export default rule({
  id: 'onbekende-naam',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekende naam',
      message: ({ name, list, suggestion }) =>
        `“${name}” staat niet bij ${LISTS.nl[list]} in masterplan.yaml.${didYouMean('nl', suggestion)}`,
      why: 'Partners, branches, agenda’s en criteria worden over alle kringen bij elkaar opgeteld; dat kan alleen met dezelfde namen.',
      mend: 'Verbeter de naam, of voeg hem toe in masterplan.yaml.',
    },
    en: {
      title: 'Unknown name',
      message: ({ name, list, suggestion }) =>
        `“${name}” is not among ${LISTS.en[list]} in masterplan.yaml.${didYouMean('en', suggestion)}`,
      why: 'Partners, branches, agendas and criteria are added up over all kringen; that takes the same names everywhere.',
      mend: 'Correct the name, or add it to masterplan.yaml.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  zon-delen: { branches: [zorgg] }\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    { front: 'wensen:\n  zon-delen: { branches: [zorg] }\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(
    set: PlanSet,
    report: Report<{ name: string; list: keyof typeof LISTS.nl; suggestion: string | null; known: string[] }>,
  ) {
    const { branches, partners, agendas, criteria } = set.plans.config
    const known = {
      branches: branches.map((b) => b.slug),
      partners: partners.map((p) => p.slug),
      agendas: agendas.flatMap((a) => [a.slug, ...a.lines.map((line) => `${a.slug}/${line.slug}`)]),
      criteria: criteria.map((c) => c.id),
    }
    for (const { theme, item } of allItems(set.plans)) {
      const section = FIELDS[item.kind]
      const check = (list: keyof typeof known, field: string, names: string[], part: 'key' | 'value'): void => {
        for (const name of names) {
          if (known[list].includes(name)) continue
          const at = { path: [section, item.id ?? '', field, name], part }
          report({ file: theme.file, at }, { name, list, suggestion: nearest(name, known[list]), known: known[list] })
        }
      }
      check('branches', 'branches', item.branches, 'value')
      if (item.kind !== 'project') continue
      check('partners', 'partners', item.partners, 'value')
      check(
        'partners',
        'dekking',
        item.funding.map((f) => f.partner),
        'key',
      )
      check('agendas', 'agendas', item.agendas, 'value')
      check('criteria', 'scores', Object.keys(item.scores), 'key')
    }
  },
  fix({ name, known }, { range }) {
    const meant = slipOf(name, known)
    return meant === null ? null : [{ ...range, text: meant }]
  },
})
