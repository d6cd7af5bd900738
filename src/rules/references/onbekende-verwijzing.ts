/** A reference to an item that doesn’t exist. */

import { NameIndex, nearer, onlyOf } from '../../diagnostics/name-index.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { Item, ItemKey, Theme } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import {
  FIELDS,
  type ItemReference,
  indexItems,
  isBroken,
  itemKey,
  itemReferences,
  leadingElsewhere,
  shortReference,
  spotOf,
} from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

interface Args {
  reference: string
  suggestion: string | null
  /** The one reference that it can only be a slip of; null where that is not one. */
  slip: string | null
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
    // What a broken file holds is not known; that file has a finding of its own.
    const lost = leadingElsewhere(set.plans).filter(({ key }) => !index.has(key) && !isBroken(set, key))
    if (lost.length === 0) return
    const references = [...itemReferences(set.plans)]
    const renamed = new Map(
      [...index].flatMap(([now, { kind, formerly }]) => formerly.map((old) => [`${kind} ${old}`, now] as const)),
    )
    const listed = ({ theme, path }: ItemReference, key: ItemKey): string =>
      [theme.file, ...path.slice(0, -1), key].join('\0')
    const there = new Set(references.map((reference) => listed(reference, reference.key)))
    const choices = new Map<Item['kind'], Choices>()
    for (const reference of lost) {
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
      const slip = choice.slipOf(theme, short(key), skips)
      report(
        { file: theme.file, at: { path, part: 'value' } },
        {
          reference: short(key),
          suggestion,
          slip: slip === null ? null : short(slip),
          name: now ? short(now) : null,
          twice,
        },
        place,
      )
    }
  },
  fix({ slip, name, twice }, { range }) {
    if (twice) return null
    const meant = name ?? slip
    return meant === null ? null : [{ ...range, text: meant }]
  },
})

type Skips = (key: ItemKey) => boolean

/** The items of a kind that a reference may mean. What they are called in a file differs for those of its own kring only. */
class Choices {
  readonly #keys: ItemKey[]
  readonly #all: NameIndex
  readonly #byId = new Map<string, ItemKey[]>()
  readonly #byKring = new Map<string, number[]>()
  readonly #near = new Map<string, { at: number[]; names: NameIndex }>()

  constructor(index: Iterable<[ItemKey, Item]>, kind: Item['kind']) {
    this.#keys = [...index].flatMap(([key, item]) => (item.kind === kind ? [key] : []))
    this.#all = new NameIndex(this.#keys)
    for (const [at, key] of this.#keys.entries()) {
      pushTo(this.#byId, idOf(key), key)
      pushTo(this.#byKring, key.slice(0, key.indexOf('/')), at)
    }
  }

  /** The first item elsewhere with the same id. */
  namesake(key: ItemKey, skips: Skips): ItemKey | null {
    return this.#byId.get(idOf(key))?.find((k) => !skips(k)) ?? null
  }

  /** The item whose shortest reference is the nearest to one. */
  nearest(theme: Theme, reference: string, skips: Skips): ItemKey | null {
    const { at, names } = this.#nearby(theme)
    const own = names.nearest(reference, (i) => skips(this.#keyAt(at[i])))
    const other = this.#all.nearest(reference, this.#elsewhere(theme, skips))
    const best = nearer(own && { ...own, at: at[own.at] ?? 0 }, other)
    return best && this.#keyAt(best.at)
  }

  /** The one item that a reference can only be a slip of. */
  slipOf(theme: Theme, reference: string, skips: Skips): ItemKey | null {
    const { at, names } = this.#nearby(theme)
    const own = names.slips(reference, (i) => skips(this.#keyAt(at[i])))
    const other = this.#all.slips(reference, this.#elsewhere(theme, skips))
    const keys = (of: 'alike' | 'near'): ItemKey[] =>
      [...own[of].map((i) => at[i]), ...other[of]].map((i) => this.#keyAt(i))
    return onlyOf(keys('alike'), keys('near'))
  }

  #keyAt(at: number | undefined): ItemKey {
    return this.#keys[at ?? -1] ?? ''
  }

  #elsewhere({ kring }: Theme, skips: Skips): (at: number) => boolean {
    return (at) => this.#keyAt(at).startsWith(`${kring}/`) || skips(this.#keyAt(at))
  }

  /** The items of a theme's own kring, by what they are called in that theme. */
  #nearby({ file, kring, slug }: Theme): { at: number[]; names: NameIndex } {
    const found = this.#near.get(file)
    if (found) return found
    const at = this.#byKring.get(kring) ?? []
    const made = { at, names: new NameIndex(at.map((i) => shortReference(this.#keyAt(i), kring, slug))) }
    this.#near.set(file, made)
    return made
  }
}

const idOf = (key: ItemKey): string => key.slice(key.lastIndexOf('/') + 1)

function pushTo<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
