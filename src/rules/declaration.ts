/** The line of front matter by which a plan file says what it is. */
import { KRING_FILE } from '../plan/plan-set.ts'

/**
 * `thema: energie` for noord/energie.md, `kring: noord` for its kring.md; null for a file that is neither. Fixes write this line themselves,
 * and not by the editor of facts: that one needs facts to begin with, which is just what lacks here, and a clean run would load a parser for
 * it. `prove.ts` reads the file again before such a fix is offered.
 */
export function declaration(file: string): string | null {
  const [kring, name] = file.split('/')
  if (name === undefined || !name.endsWith('.md')) return null
  return name === KRING_FILE ? `kring: ${kring}` : `thema: ${name.slice(0, -'.md'.length)}`
}
