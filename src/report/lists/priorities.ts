/** Priorities as a list: of one kring with its figures, or of the kringen side by side. */

import type { Sheet } from '../../document/sheet.ts'
import { ledBy } from '../../plan/leaders.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'

export function prioritiesList(view: KringView | AssociationView, { words }: Scribe): Sheet {
  const say = words.report.lists
  if ('kringen' in view) {
    const { shared, config } = view
    return {
      id: 'priorities',
      name: say.priorities,
      columns: [
        { title: words.place, kind: 'number' },
        { title: words.theme, kind: 'text', key: true },
        { title: words.association.equal, kind: 'percent' },
        { title: words.association.byMembers, kind: 'percent' },
        { title: words.association.focus, kind: 'text' },
        ...shared.included.map((slug) => ({ title: shortKring(config, slug), kind: 'number' as const })),
      ],
      rows: shared.themes.map((t) => [
        t.place,
        nameIn(config.themes, t.slug),
        t.equal,
        t.byMembers,
        words.association.focusClass[t.focus],
        ...shared.included.map((slug) => t.places[slug] ?? null),
      ]),
    }
  }
  // What no theme has takes no column.
  const deviates = view.themes.some(({ theme }) => theme.override)
  const attached = view.themes.some(({ theme }) => theme.attachments)
  // A survey of which nothing is told has no columns.
  const told = view.shift && view.shift.themes.length > 0 ? view.shift : null
  const shifted = (slug: string): (number | string | null)[] => {
    const { yes, no } = words.measures
    const t = told?.themes.find((theme) => theme.slug === slug)
    if (!t) return [null, null, null, null, null]
    return [t.before.place, t.before.share, t.difference, t.margin, t.difference === null ? null : t.real ? yes : no]
  }
  const span = (slug: string): readonly (number | null)[] =>
    view.sureness?.themes.find((t) => t.slug === slug)?.interval ?? [null, null]
  return {
    id: 'priorities',
    name: say.priorities,
    columns: [
      { title: words.place, kind: 'number' },
      { title: words.theme, kind: 'text', key: true },
      { title: words.share, kind: 'percent' },
      { title: words.mean, kind: 'number' },
      { title: words.answers, kind: 'number' },
      { title: say.from, kind: 'number' },
      { title: say.to, kind: 'number' },
      { title: words.today, kind: 'number' },
      { title: words.ambition, kind: 'number' },
      { title: words.lead, kind: 'text' },
      ...(deviates
        ? [
            { title: words.workbook.board, kind: 'number' as const },
            { title: words.workbook.boardReason, kind: 'text' as const },
          ]
        : []),
      ...(attached ? [{ title: words.attachments, kind: 'text' as const, screen: true }] : []),
      ...(told
        ? [
            { title: words.measures.placeThen(told.year), kind: 'number' as const },
            { title: words.measures.shareThen(told.year), kind: 'percent' as const },
            { title: words.measures.difference, kind: 'percent' as const },
            { title: words.measures.margin, kind: 'percent' as const },
            { title: words.measures.verdict, kind: 'text' as const },
          ]
        : []),
    ],
    rows: view.themes.map(({ theme, name, rank }) => [
      rank.place,
      name,
      rank.share,
      rank.mean,
      rank.answers,
      ...span(theme.slug),
      theme.today,
      theme.ambition === 'none' ? words.noAmbition : theme.ambition,
      ledBy(theme, view.config),
      ...(deviates ? [theme.override?.place ?? null, theme.override?.reason ?? null] : []),
      ...(attached ? [theme.attachments?.join('; ') ?? null] : []),
      ...(told ? shifted(theme.slug) : []),
    ]),
  }
}
