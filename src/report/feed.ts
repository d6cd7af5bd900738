/** You said, we did as a feed: an entry per wish of which something came, changed on the day that the plan says. */
import { oneLine } from '../diagnostics/safe.ts'
import { repliedOn } from '../execution/replies.ts'
import type { Feed, FeedEntry } from '../formats/atom.ts'
import { namesAmong } from '../plan/former-names.ts'
import { nameIn, shortKring } from '../plan/names.ts'
import { slugOf } from '../plan/references.ts'
import { newsWord, replyLine } from './replies.ts'
import type { Scribe } from './sections/scribe.ts'
import { type Heard, heardOf, hearsOf } from './view/said.ts'
import type { AssociationView } from './view/view.ts'

export const FEED = 'antwoorden.xml'

/**
 * The feed of a site; null where there is nothing to hear. An id is a tag URI (RFC 4151) of the association and the oldest name of the wish, so
 * that it stays when the wish gets another id, title or answer. What the plan has no day of is on the page and not in the feed, which asks for one.
 */
export function feedOf(view: AssociationView, scribe: Scribe): Feed | null {
  if (!hearsOf(view) || view.config.report.off.includes('antwoorden')) return null
  const { words, numbers } = scribe
  const { config, passport, kringen } = view
  const tag = (name: string): string => `tag:${slugOf(config.association)}.masterplan,2026:${name}`
  const namesOf = namesAmong(kringen.flatMap(({ kring }) => kring.themes.flatMap(({ wishes }) => wishes)))
  const entries = heardOf(view)
    .flatMap(({ heard }) => heard)
    .flatMap((one): FeedEntry[] => {
      const { wish, reply } = one
      const [name] = namesOf(wish)
      const updated = dayOf(one, view)
      if (name === undefined || updated === null || wish.key === null) return []
      return [
        {
          id: tag(name),
          title: `${oneLine(wish.title)}: ${newsWord(reply, words.replies)}`,
          updated,
          href: scribe.elsewhere(wish.key) ?? `${PAGE}#u-zei-wij-deden`,
          content: replyLine(reply, words, numbers),
          categories: [
            { term: one.kring, label: shortKring(config, one.kring) },
            { term: one.theme, label: nameIn(config.themes, one.theme) },
          ],
        },
      ]
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
  return {
    language: numbers.language,
    id: tag('u-zei-wij-deden'),
    title: `${passport.example ? `${words.example}: ` : ''}${words.agenda.saidAndDone} – ${config.association}`,
    subtitle: passport.example ? words.exampleNotice : null,
    author: config.association,
    updated: entries[0]?.updated ?? passport.today,
    self: FEED,
    page: PAGE,
    tool: passport.tool,
    entries,
  }
}

const PAGE = 'index.html'

/** The day on which something was last said or done, or else the theme was last looked after; null where the plan has neither. */
function dayOf({ kring, theme, reply }: Heard, { kringen, passport: { today } }: AssociationView): string | null {
  const replied = repliedOn(reply, today)
  if (replied !== null) return replied
  const updated = kringen.find((k) => k.kring.slug === kring)?.themes.find((t) => t.theme.slug === theme)?.theme.updated
  return updated !== undefined && updated !== null && updated <= today ? updated : null
}
