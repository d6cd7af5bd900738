/** Facts about an item that has no heading in the body. */
import { bareName } from '../../diagnostics/bare.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { idMeant } from '../../plan/body/almost-id.ts'
import { hasWords } from '../../plan/body/loose-facts.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { ReaderArgs } from '../../plan/problem.ts'
import { allItems, FIELDS, idBehind } from '../../plan/references.ts'
import { headingBefore } from '../id-before.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const SECTION = { challenge: 'Uitdagingen', wish: 'Wensen', project: 'Projectvoorstellen' } as const

type Args = ReaderArgs['gegevens-zonder-kop']

export default rule({
  id: 'gegevens-zonder-kop',
  severity: 'error',
  words: {
    nl: {
      title: 'Gegevens zonder kop',
      message: ({ id, kind, suggestion, title }) =>
        title === null
          ? `Voor “${id}” staat er geen kop \`### … {#${id}}\` onder ${SECTION[kind]}.${didYouMean('nl', suggestion)}`
          : `Voor “${id}” staat er geen kop met die id onder ${SECTION[kind]}. Hoort hij bij “${title}”, zet daar dan \`{#${id}}\` achter.`,
      why: 'De titel en de tekst van een item staan onder zijn kop; gegevens zonder kop horen nergens bij en tellen niet mee.',
      mend: 'Zet de kop in het juiste onderdeel, verbeter de id, of haal de gegevens weg.',
    },
    en: {
      title: 'Facts without a heading',
      message: ({ id, kind, suggestion, title }) =>
        title === null
          ? `There is no heading \`### … {#${id}}\` for “${id}” under ${SECTION[kind]}.${didYouMean('en', suggestion)}`
          : `There is no heading with the id “${id}” under ${SECTION[kind]}. If it belongs to “${title}”, put \`{#${id}}\` after that.`,
      why: 'The title and text of an item stand under its heading; facts without one belong to nothing and do not count.',
      mend: 'Put the heading in the right section, correct the id, or remove the facts.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  zon-delen: { steun: 3 }\n', body: '\n## Wensen\n\n### Zon delen\n' },
    { front: 'wensen:\n  zon-delen: { steun: 3 }\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(set: PlanSet, report: Report<Args>, { previous }: Asking) {
    // Facts of an item whose id is there in a spelling that isn't read: that is told at the id.
    const spelt = new Set(
      set.problems.flatMap(({ id, file, args }) =>
        id === 'ongeldige-kop-id' ? [`${file}#${bareName(idMeant(args.shown))}`] : [],
      ),
    )
    for (const { id, args, file, at, related } of set.problems) {
      if (id !== 'gegevens-zonder-kop' || spelt.has(`${file}#${bareName(args.id)}`)) continue
      const key = { path: [FIELDS[args.kind], args.id], part: 'key' } as const
      const before = headingBefore(set, previous, file, args)
      if (before)
        report({ file, at: { heading: before.heading } }, { ...args, suggestion: null, title: before.title }, [
          { file, at: key },
        ])
      else report({ file, at }, args, related)
    }
  },
  fix({ id, kind, title }, { set, at, file, text }) {
    if (!('heading' in at) || title === null) return null
    const items = [...allItems(set.plans)].flatMap(({ theme, item }) => (theme.file === file ? [item] : []))
    const named = items.filter((item) => item.kind === kind && item.id === null && hasWords(item.title, id))
    return named.length === 1 && named[0]?.heading === at.heading && !items.some((item) => item.id === id)
      ? idBehind(text, at.heading, id)
      : null
  },
})
