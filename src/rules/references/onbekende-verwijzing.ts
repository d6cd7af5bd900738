/** A reference to an item that doesn’t exist. */

import type { Spot } from '../../diagnostics/finding.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { hasWords } from '../../plan/body/loose-facts.ts'
import type { Item, ItemKey } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import {
  FIELDS,
  type ItemReference,
  idBehind,
  indexItems,
  itemKey,
  itemReferences,
  shortReference,
  spotOf,
} from '../../plan/references.ts'
import { Choices, idOf } from '../choices.ts'
import { headingsLost, lostReferences } from '../lost-references.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

interface Args {
  reference: string
  suggestion: string | null
  /** The one reference that it can only be a slip of; null where that is not one. */
  slip: string | null
  /** How the item is called that was called so before; null where none was. */
  name: string | null
  /** Whether that is referred to as well. */
  twice: boolean
  /** The heading that lost it, at which it is told; null where that isn't known. */
  title: string | null
}

const NOTHING = { suggestion: null, slip: null, name: null, twice: false, title: null } as const

export default rule({
  id: 'onbekende-verwijzing',
  severity: 'error',
  words: {
    nl: {
      title: 'Verwijzing naar niets',
      message: ({ reference, suggestion, name, title }) =>
        title !== null
          ? `Naar “${reference}” wordt verwezen en die id staat achter geen kop. Hoort hij bij “${title}”, zet hier dan \`{#${reference}}\` achter.`
          : name
            ? `“${reference}” heet nu “${name}”.`
            : `“${reference}” bestaat niet.${didYouMean('nl', suggestion)}`,
      why: 'Een verwijzing die nergens uitkomt, breekt de draad van uitdaging naar wens naar project.',
      mend: 'Verbeter de verwijzing. Staat het item in een ander bestand, schrijf dan `thema/id` of `kring/thema/id`.',
    },
    en: {
      title: 'Reference to nothing',
      message: ({ reference, suggestion, name, title }) =>
        title !== null
          ? `“${reference}” is referred to, and no heading has that id. If it belongs to “${title}”, put \`{#${reference}}\` after it here.`
          : name
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
  check(set: PlanSet, report: Report<Args>, { previous }: Asking) {
    const index = indexItems(set.plans)
    const lost = lostReferences(set)
    if (lost.length === 0) return
    const references = [...itemReferences(set.plans)]
    const renamed = new Map(
      [...index].flatMap(([now, { kind, formerly }]) => formerly.map((old) => [`${kind} ${old}`, now] as const)),
    )
    const listed = ({ theme, path }: ItemReference, key: ItemKey): string =>
      [theme.file, ...path.slice(0, -1), key].join('\0')
    const there = new Set(references.map((reference) => listed(reference, reference.key)))
    const choices = new Map<Item['kind'], Choices>()
    const headings = headingsLost(set, previous)
    const from = ({ theme, path }: ItemReference): Spot => ({ file: theme.file, at: { path, part: 'value' } })
    // An id that went is told once, where it is missing, and not at all that refer to it.
    for (const [key, [heading, ...others]] of headings) {
      if (!heading || others.length > 0) continue
      const { theme, item } = heading
      const spots = lost.filter((reference) => reference.key === key).map(from)
      report(
        { file: theme.file, at: { heading: item.heading } },
        { ...NOTHING, reference: idOf(key), title: item.title },
        spots,
      )
    }
    for (const reference of lost.filter(({ key }) => headings.get(key)?.length !== 1)) {
      const { theme, key, kind, path } = reference
      const choice = choices.get(kind) ?? new Choices(index, kind)
      choices.set(kind, choice)
      const short = (k: ItemKey): string => shortReference(k, theme.kring, theme.slug)
      // An item is not what it refers to itself, nor is what it refers to already.
      const self = itemKey(theme.kring, theme.slug, String(path[1]))
      const skips = (k: ItemKey): boolean => (k === self && path[0] === FIELDS[kind]) || there.has(listed(reference, k))
      const now = renamed.get(`${kind} ${key}`)
      const twice = now !== undefined && there.has(listed(reference, now))
      // The same id in another file is what was meant more often than a word that looks like it.
      const meant = now ?? choice.namesake(key, skips) ?? choice.nearest(theme, short(key), skips)
      const suggestion = meant === null ? null : short(meant)
      const place = meant === null || (meant === now && skips(now)) ? [] : [spotOf(set, meant)]
      const noted = (headings.get(key) ?? []).map(({ theme: { file }, item }) => ({
        file,
        at: { heading: item.heading },
      }))
      const slip = choice.slipOf(theme, short(key), skips)
      report(
        from(reference),
        {
          ...NOTHING,
          reference: short(key),
          suggestion,
          slip: slip === null ? null : short(slip),
          name: now ? short(now) : null,
          twice,
        },
        [...place, ...noted],
      )
    }
  },
  fix({ reference, slip, name, twice, title }, { at, text, range }) {
    if (title !== null)
      return 'heading' in at && hasWords(title, reference) ? idBehind(text, at.heading, reference) : null
    if (twice) return null
    const meant = name ?? slip
    return meant === null ? null : [{ ...range, text: meant }]
  },
})
