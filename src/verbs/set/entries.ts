/** The entries of a list as one text, with commas between them, and back: an entry that holds one stands between quotes. */
import { asLine } from '../../editing/text/why-line.ts'

/** Entries as somebody would type them behind each other. */
export function entriesShown(entries: readonly string[]): string {
  return entries.map((entry) => (/[,;]/.test(entry) && !entry.includes('"') ? `"${entry}"` : entry)).join(', ')
}

/** The entries that are typed behind each other. */
export function entriesTyped(text: string): string[] {
  const found = [...text.matchAll(/\s*"([^"]*)"\s*(?=[,;]|$)|[^,;]+/g)]
  return found.map(([whole, quoted]) => asLine(quoted ?? whole)).filter((entry) => entry !== '')
}
