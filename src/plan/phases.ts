/** What a project's phase means for what may be asked of it. */
import type { Project } from './model.ts'

/** Whether a project still has something to decide or to do; one without a phase has. */
export function isOpen({ phase }: Project): boolean {
  return phase !== 'afgerond' && phase !== 'vervallen'
}
