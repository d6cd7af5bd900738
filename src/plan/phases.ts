/** What a project's phase means for what may be asked of it. */
import type { Phase, Project } from './model.ts'

/** Whether a project still has something to decide or to do; one without a phase has. */
export function isOpen({ phase }: Project): boolean {
  return phase !== 'afgerond' && phase !== 'vervallen'
}

/**
 * To which phases a project may go from each, unless the association says otherwise: one step on, back to any earlier one, into the wait or
 * out of the plan. Out of the wait it may go to any phase in which work can be, and what is closed can be opened again.
 */
export const TRANSITIONS: Record<Phase, readonly Phase[]> = {
  idee: ['verkenning', 'on-hold', 'vervallen'],
  verkenning: ['idee', 'voorbereiding', 'on-hold', 'vervallen'],
  voorbereiding: ['idee', 'verkenning', 'uitvoering', 'on-hold', 'vervallen'],
  uitvoering: ['idee', 'verkenning', 'voorbereiding', 'afgerond', 'on-hold', 'vervallen'],
  afgerond: ['uitvoering'],
  'on-hold': ['idee', 'verkenning', 'voorbereiding', 'uitvoering', 'vervallen'],
  vervallen: ['idee', 'verkenning'],
}
