/** A word of a command line that is told. */
import { oneLine } from '../../diagnostics/safe.ts'

/** A word as a shell takes it. */
export function asTyped(word: string): string {
  const shown = oneLine(word)
  return /^[\p{L}\d_./:=,+@%-]+$/u.test(shown) ? shown : `"${shown.replace(/["$`\\]/g, '\\$&')}"`
}
