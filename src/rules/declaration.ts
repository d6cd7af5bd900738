/** The fact by which a plan file says what it is. */
import { KRING_FILE } from '../plan/plan-set.ts'
import type { SetFact } from './rule.ts'

/** `thema: energie` for noord/energie.md, `kring: noord` for its kring.md; null for a file that is neither. */
export function declaration(file: string): SetFact | null {
  const [kring = '', name] = file.split('/')
  if (name === undefined || !name.endsWith('.md')) return null
  return name === KRING_FILE
    ? { path: ['kring'], value: kring }
    : { path: ['thema'], value: name.slice(0, -'.md'.length) }
}
