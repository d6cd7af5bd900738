/** What changed since an earlier moment, and the promise ledger: what was in the plan then, and what became of it. */
import type { RootContent } from 'mdast'
import { br, h, list, note, p, strong, table, text } from '../../document/nodes.ts'
import type { Promised } from '../../history/ledger.ts'
import { nameIn } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { namesOf } from '../changes/names.ts'
import { ALL_OF_IT, kringenIn, kringGroups, unreadPart } from '../changes/sections.ts'
import { momentName, versionName } from '../moment-words.ts'
import { inlineProse, quoted } from '../prose.ts'
import { filedUnder, promisesOf, type SinceView } from '../since.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { newsOf } from './news.ts'
import type { Scribe } from './scribe.ts'

/** The section of a kring. */
export function sinceSection({ since, kring }: KringView, scribe: Scribe): RootContent[] {
  if (since === null) return []
  const unread = since.unread.filter(({ file }) => file.startsWith(`${kring.slug}/`))
  return [
    heading(since, scribe),
    ...unreadPart(unread, scribe, ALL_OF_IT),
    ...kringPart(since, kring.slug, promisesOf(since, kring.slug), 3, scribe),
    version(since, scribe),
  ]
}

/** The section of the association: every kring in turn, and then those that are no longer there. */
export function sinceTogether({ since, kringen }: AssociationView, scribe: Scribe): RootContent[] {
  if (since === null) return []
  const isHere = (slug: string): boolean => kringen.some(({ kring }) => kring.slug === slug)
  const parts = kringenIn(since).flatMap(({ slug, name }) => [
    h(3, isHere(slug) ? name : scribe.words.since.kringGone(name)),
    ...kringPart(since, slug, filedUnder(since, slug), 4, scribe),
  ])
  return [heading(since, scribe), ...unreadPart(since.unread, scribe, ALL_OF_IT), ...parts, version(since, scribe)]
}

function heading(since: SinceView, scribe: Scribe): RootContent {
  return h(2, scribe.words.since.title(momentName(since, scribe)), 'sinds')
}

/** With which version the plans were compared. */
function version({ committed, commit }: SinceView, scribe: Scribe): RootContent {
  return note('legend', scribe.words.changes.comparedWith(versionName(committed, commit, scribe)))
}

function kringPart(
  since: SinceView,
  kring: string,
  promised: readonly Promised[],
  depth: 3 | 4,
  scribe: Scribe,
): RootContent[] {
  const say = scribe.words.since
  const groups = kringGroups(since, kring, depth, scribe, ALL_OF_IT)
  const sheet = scribe.audience.kind === 'members'
  const unexplained = promised.filter((promise) => promise.unexplained)
  return [
    ...(sheet ? newsOf(since, kring, scribe) : groups.length > 0 ? groups : [p(say.nothing)]),
    ...(promised.length === 0
      ? []
      : [
          h(depth, say.ledger),
          p(counted(promised, scribe)),
          ...(unexplained.length === 0
            ? []
            : [p(strong(say.unexplained)), list(unexplained.map((one) => named(one, since, scribe)))]),
          ...(sheet ? [] : [ledgerTable(promised, since, scribe)]),
        ]),
  ]
}

/** How many promises there were, and how many came to what. */
function counted(promised: readonly Promised[], { words, numbers }: Scribe): string {
  const say = words.since
  const outcomes = [...new Set(promised.map(({ outcome }) => outcome))]
  const counts = outcomes.map((of) => `${promised.filter(({ outcome }) => outcome === of).length} ${say.outcome[of]}`)
  return say.counted(promised.length, numbers.list(counts))
}

const named = ({ key, title, theme, outcome }: Promised, since: SinceView, { words }: Scribe) => [
  titleLink(key, title),
  text(` (${themeName(since, theme)}): ${words.since.outcome[outcome]}`),
]

/** A theme of then, which may be gone. */
const themeName = ({ before, after }: SinceView, theme: string): string =>
  nameIn(namesOf(before, after).config.themes, theme)

function ledgerTable(promised: readonly Promised[], since: SinceView, { words }: Scribe): RootContent {
  const say = words.since
  return table(
    [say.promise, say.became, say.said],
    promised.map(({ kind, key, title, theme, outcome, reason, seemsIn }) => [
      [titleLink(key, title), br, text(`${words.changes.kinds[kind]}, ${themeName(since, theme)}`)],
      say.outcome[outcome],
      seemsIn !== null
        ? words.facts.mergedInto(quoted(seemsIn, 120), false)
        : reason === null
          ? '–'
          : inlineProse(reason),
    ]),
    [null, null, null],
    'ledger',
  )
}
