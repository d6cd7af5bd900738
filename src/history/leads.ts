/** Who leads as one value, so that it can be compared and told. */
import { type Led, leadersOf } from '../plan/leaders.ts'

/** No role has this in its name. */
export const BETWEEN = '; '

/** Who leads, parted by `BETWEEN`; null where nobody does. */
export const leadsIn = (of: Led): string | null => leadersOf(of).join(BETWEEN) || null
