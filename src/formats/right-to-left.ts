/** Which letters run from right to left, for formats that have to be told. */

/** For a class in a regular expression. */
export const RTL = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`
const RIGHT_TO_LEFT = new RegExp(`[${RTL}]`, 'u')

/** Whether any of its letters runs from right to left. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Whether a paragraph of this text starts at the right: its first letter says so. */
export function startsRight(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

const BEFORE_FIGURE = new RegExp(
  String.raw`(?<![${RTL}\p{M}] ?)([${RTL}](?:[${RTL}\p{M} ]{0,30}[${RTL}\p{M}])?)(?=[^\p{L}]*\d)`,
  'u',
)

/**
 * A text in parts, of which each second is a name from right to left that a figure follows: it would take the figure along to the left,
 * and an amount with it. Set apart, it can't; it is no longer than may stand on one line.
 */
export const beforeFigures = (text: string): string[] => (hasRightToLeft(text) ? text.split(BEFORE_FIGURE) : [text])
