/** A difference around the items: of a theme itself, or on a kring's page. */

/** What can differ around the items. */
export type FrameFact =
  | 'title'
  | 'intro'
  | 'ambition'
  | 'today'
  | 'lead'
  | 'updated'
  | 'review'
  | 'boardPlace'
  | 'indicator'
  | 'attachments'
  | 'measurement'
  | 'target'
  | 'adopted'
  | 'horizon'
  | 'surveyPeriod'
  | 'dot'
  | 'section'
  | 'journal'
  | 'decision'
  | 'surveyNew'
  | 'surveyGone'
  | 'surveyChanged'
  | 'waveNew'
  | 'waveGone'
  | 'waveChanged'
  | 'folder'
  | 'name'
  | 'members'
  | 'areas'
  | 'aliases'
  | 'unknown'
  | 'known'
  | 'inapplicable'
  | 'applies'

/** A difference that is told by its name; texts are named and not quoted. */
export interface Fact<Name extends string = FrameFact> {
  fact: Name
  /** What it was and is, in short; null where it is a text, or isn't there. */
  from: string | null
  to: string | null
  /** What it is of, where there are more: the name of an indicator, the year of a survey or a figure. */
  of?: { name: string | null; year: number | null }
}
