/** The forms that a text in the front matter may have to take: ids, references, dates, colours. */

/** The named forms of text that the schema asks for. */
export type PatternName =
  | 'slug'
  | 'reference'
  | 'agenda-line'
  | 'date'
  | 'period'
  | 'deadline'
  | 'year'
  | 'share'
  | 'memo'
  | 'colour'
  | 'font'
  | 'word'
  | 'picture'
  | 'attachment'
  | 'revision'

/** The named forms of text. A bad value is reported under its name, in words. */
export const PATTERNS: Record<PatternName, RegExp> = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  reference: /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*){0,2}$/,
  'agenda-line': /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  period: /^(\d{4}(-\d{2}(-\d{2})?|-K[1-4]|-H[12])?|doorlopend)$/,
  deadline: /^\d{4}(-\d{2}(-\d{2})?|-K[1-4]|-H[12])?$/,
  year: /^20\d\d$/,
  share: /^(100|\d{1,2}([.,]\d{1,2})?) ?%$/,
  memo: /^[pP]\.?[mM]\.?$/,
  colour: /^#[0-9a-fA-F]{6}$/,
  font: /^[\p{L}\p{N}][\p{L}\p{N} -]{0,60}$/u,
  word: /^\p{Ll}[\p{Ll}\p{Mn}’' -]{0,28}[\p{Ll}\p{Mn}]$/u,
  revision: /^[\p{L}\p{N}][\p{L}\p{N}._/@{}^~+-]{0,99}$/u,
  attachment: /^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\:\0]+\.[a-z0-9]{1,5}$/i,
  picture: /^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\:]+\.(png|jpe?g)$/i,
}
