/** Names and words without what people leave out or add: capitals, accents, marks, and what nobody sees, such as where a word may break. Two that are the same so are meant as one. */
const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()

/** Letters and digits only: `Zuid/West` becomes `zuidwest`. */
export function bareName(text: string): string {
  return unaccented(text).replace(/[^a-z0-9]/g, '')
}

/** Letters, digits and the slashes between them, for who names a place. */
export function barePath(text: string): string {
  return unaccented(text).replace(/[^a-z0-9/]/g, '')
}

/** Words of letters and digits, with single spaces between them. */
export function bareWords(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
