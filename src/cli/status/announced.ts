/** What a calendar announced, by the names of its events: where it is made again, those are kept and cancelled. */

/** The UIDs in the text of a calendar (iCalendar, RFC 5545); none where it is no calendar. */
export function announcedIn(text: string): Set<string> {
  const unfolded = text.replace(/\r?\n[ \t]/g, '')
  return new Set([...unfolded.matchAll(/^UID:([^\r\n]*)/gim)].flatMap(([, uid]) => uid ?? []))
}
