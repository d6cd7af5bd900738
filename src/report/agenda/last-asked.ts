/** What a meeting was asked last time, and what came of it. */
import { followUpOf } from '../../history/follow-up.ts'
import type { FollowUp } from '../view/figures.ts'
import type { AgendaInput } from './input.ts'

/** null where nothing was asked, where it isn't known, and in the agenda of one person. */
export function lastAsked({ since, changed, agenda, one, kringen, meeting }: AgendaInput): FollowUp | null {
  if (since === null || changed === null || agenda.for !== null) return null
  const kring = one ? (kringen[0]?.slug ?? null) : null
  const followed = followUpOf(changed.compared, kring, since.date, meeting)
  return followed.length === 0 ? null : { asked: since.date, name: since.name, followed }
}
