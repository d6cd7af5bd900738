/** Phases and signals as words with a mark: colour is never the only carrier. */

import { type Badge, badge } from '../../document/nodes.ts'
import type { Phase, Signal } from '../../plan/model.ts'
import type { Scribe } from './scribe.ts'

export const MARKS: Record<Signal, string> = { groen: '●', oranje: '▲', rood: '■', grijs: '○' }

export function signalBadge(signal: Signal, { words }: Scribe): Badge {
  return badge(`signal signal-${signal}`, `${MARKS[signal]} ${words.signals[signal]}`)
}

export function phaseBadge(phase: Phase | null, { words }: Scribe): Badge {
  return phase === null ? badge('phase', words.noPhase) : badge(`phase phase-${phase}`, words.phases[phase])
}
