/** Facts about an item that has no heading in the body. */
import { didYouMean } from '../../language/did-you-mean.ts'
import { idMeant } from '../../plan/almost-id.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { ReaderArgs } from '../../plan/problem.ts'
import { allItems, idBehind, slugOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

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
          : `There is no heading with the id “${id}” under ${SECTION[kind]}. If it belongs to “${title}”, put \`{#${id}}\` behind that.`,
      why: 'The title and text of an item stand under its heading; facts without one belong to nothing and do not count.',
      mend: 'Put the heading in the right section, correct the id, or remove the facts.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  zon-delen: { steun: 3 }\n', body: '\n## Wensen\n\n### Zon delen\n' },
    { front: 'wensen:\n  zon-delen: { steun: 3 }\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(set: PlanSet, report: Report<Args>) {
    // Facts of an item whose id is there in a spelling that isn't read: that is told at the id.
    const spelt = new Set(
      set.problems.flatMap(({ id, file, args }) =>
        id === 'ongeldige-kop-id' ? [`${file}#${idMeant(args.shown)}`] : [],
      ),
    )
    for (const { id, args, file, at, related } of set.problems)
      if (id === 'gegevens-zonder-kop' && !spelt.has(`${file}#${args.id}`)) report({ file, at }, args, related)
  },
  fix({ id, kind }, { set, file, text }) {
    const items = [...allItems(set.plans)].filter(({ theme }) => theme.file === file)
    const meant = items.filter(({ item }) => item.kind === kind && item.id === null && slugOf(item.title) === id)
    const [only] = meant
    return only && meant.length === 1 && !items.some(({ item }) => item.id === id)
      ? idBehind(text, only.item.heading, id)
      : null
  },
})
