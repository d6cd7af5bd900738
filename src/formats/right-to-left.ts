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
