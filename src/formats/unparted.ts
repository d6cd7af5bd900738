/** What may not be parted at the end of a line: a sign or a short word and what follows it. */

/** "€ 5" and "’s avonds" with a space at which no line ends. */
export function unparted(text: string): string {
  return !/[€’']/.test(text) ? text : text.replace(/(€|(?<!\p{L})[’'][st]) (?=\S)/gu, '$1\u00a0')
}
