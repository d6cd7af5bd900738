/** A feed as Atom (RFC 4287), which any feed reader follows. */

/** Something that was told, and when it last changed. Addresses are relative to the feed, ids are URIs that stay. */
export interface FeedEntry {
  id: string
  title: string
  /** ISO day. */
  updated: string
  href: string
  /** Plain text. */
  content: string
  categories: readonly { term: string; label: string }[]
}

export interface Feed {
  language: string
  id: string
  title: string
  /** What must be known of all of it; null where there is nothing. */
  subtitle: string | null
  author: string
  /** ISO day. */
  updated: string
  /** Where the feed itself is, and the page that it is of. */
  self: string
  page: string
  tool: string
  entries: readonly FeedEntry[]
}

/** The text of a feed; the same feed gives the same bytes. */
export function atom(feed: Feed): string {
  const { language, id, title, subtitle, author, updated, self, page, tool, entries } = feed
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    element('id', id),
    element('title', title),
    ...(subtitle === null ? [] : [element('subtitle', subtitle)]),
    element('updated', instant(updated)),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<generator version="${xml(tool)}">masterplan</generator>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      element('id', entry.id),
      element('title', entry.title),
      element('updated', instant(entry.updated)),
      `<link rel="alternate" type="text/html" href="${xml(entry.href)}"/>`,
      ...entry.categories.map(({ term, label }) => `<category term="${xml(term)}" label="${xml(label)}"/>`),
      `<content type="text">${xml(entry.content)}</content>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}

const element = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`

/** A day as the instant at which it begins, since a feed knows no days. */
const instant = (day: string): string => `${day}T00:00:00Z`

/** A text that can stand in an element or a quoted attribute, without the signs that XML 1.0 has no place for. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
