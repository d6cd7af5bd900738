/** What may not be parted at the end of a line: a sign or a short word and what follows it, and a dash and what stands before it. */

/** "€ 5", "’s avonds" and "mei – juni" with a space at which no line ends. */
export function unparted(text: string): string {
  return !/[€’'–]/.test(text) ? text : text.replace(/(€|(?<!\p{L})[’'][st]) (?=\S)|(?<=\S) (?=– )/gu, '$1\u00a0')
}
