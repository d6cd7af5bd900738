/** A reference to an item that doesn’t exist. */

import { nearest, slipOf } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { ItemKey } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { FIELDS, indexItems, isBroken, itemKey, itemReferences, shortReference, spotOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

interface Args {
  reference: string
  suggestion: string | null
  known: string[]
  /** How the item is called that was called so before; null where none was. */
  name: string | null
  /** Whether that is referred to as well. */
  twice: boolean
}

export default rule({
  id: 'onbekende-verwijzing',
  severity: 'error',
  words: {
    nl: {
      title: 'Verwijzing naar niets',
      message: ({ reference, suggestion, name }) =>
        name ? `“${reference}” heet nu “${name}”.` : `“${reference}” bestaat niet.${didYouMean('nl', suggestion)}`,
      why: 'Een verwijzing die nergens uitkomt, breekt de draad van uitdaging naar wens naar project.',
      mend: 'Verbeter de verwijzing. Staat het item in een ander bestand, schrijf dan `thema/id` of `kring/thema/id`.',
    },
    en: {
      title: 'Reference to nothing',
      message: ({ reference, suggestion, name }) =>
        name
          ? `“${reference}” is called “${name}” now.`
          : `“${reference}” does not exist.${didYouMean('en', suggestion)}`,
      why: 'A reference that leads nowhere breaks the thread from challenge to wish to project.',
      mend: 'Correct the reference. If the item is in another file, write `theme/id` or `kring/theme/id`.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    wensen: [zon-deln]\n',
      body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    wensen: [zon-delen]\n',
      body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<Args>) {
    const index = indexItems(set.plans)
    const renamed = new Map(
      [...index].flatMap(([now, { kind, formerly }]) => formerly.map((old) => [`${kind} ${old}`, now] as const)),
    )
    const references = [...itemReferences(set.plans)]
    const listed = ({ theme, path }: (typeof references)[number], key: ItemKey): string =>
      [theme.file, ...path.slice(0, -1), key].join('\0')
    const there = new Set(references.map((reference) => listed(reference, reference.key)))
    for (const reference of references) {
      const { theme, key, kind, path } = reference
      // What a broken file holds is not known; that file has a finding of its own.
      if (index.has(key) || isBroken(set, key)) continue
      const short = (k: ItemKey): string => shortReference(k, theme.kring, theme.slug)
      // An item is not what it refers to itself, nor is what it refers to already.
      const self = itemKey(theme.kring, theme.slug, String(path[1]))
      const candidates = [...index].flatMap(([k, item]) =>
        item.kind === kind && !(k === self && path[0] === FIELDS[kind]) && !there.has(listed(reference, k)) ? [k] : [],
      )
      // The same id in another file is what was meant more often than a word that looks like it.
      const id = key.slice(key.lastIndexOf('/') + 1)
      const namesakes = candidates.filter((k) => k.endsWith(`/${id}`))
      const [elsewhere] = namesakes
      const known = candidates.map(short)
      const now = renamed.get(`${kind} ${key}`)
      const twice = now !== undefined && there.has(listed(reference, now))
      const name = now === undefined ? null : short(now)
      const suggestion = name ?? (elsewhere ? short(elsewhere) : nearest(short(key), known))
      const meant = candidates.find((k) => short(k) === suggestion)
      const place = meant === undefined ? [] : [spotOf(set, meant)]
      report(
        { file: theme.file, at: { path, part: 'value' } },
        { reference: short(key), suggestion, known, name, twice },
        place,
      )
    }
  },
  fix({ reference, known, name, twice }, { range }) {
    if (twice) return null
    const meant = name ?? slipOf(reference, known)
    return meant === null ? null : [{ ...range, text: meant }]
  },
})
