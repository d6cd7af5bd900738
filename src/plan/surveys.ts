/** The surveys of a kring: the one that counts now, and the earlier ones. */
import type { Spot } from '../diagnostics/finding.ts'
import type { Ballot, Config, Kring, Wave } from './model.ts'
import { isNear } from './near-ballots.ts'
import { ballotsSpot, waveSpot } from './plan-set.ts'

export interface Survey {
  /** null for the one that counts now. */
  year: number | null
  spot: Spot
  ballots: readonly Ballot[]
  invalidBallots: number
  /** How many members there were; null where nobody said so. */
  members: number | null
  /** Whether it is an earlier one of which figures may not stand beside those of another: they differ in so few ballots. */
  near: boolean
}

/** Every survey of a kring that has a file. */
export function surveysOf({ slug, ballots, invalidBallots, waves }: Kring, { kringen, ranking }: Config): Survey[] {
  const members = kringen.find((kring) => kring.slug === slug)?.members ?? null
  const isNearAnother = (wave: Wave): boolean =>
    [ballots, ...waves.flatMap((other) => (other === wave ? [] : [other.ballots]))].some((other) =>
      isNear(other, wave.ballots, ranking.minimumResponse),
    )
  const all = [
    { year: null, spot: ballotsSpot(slug), ballots, invalidBallots, members, near: false },
    ...waves.map((wave) => ({ ...wave, spot: waveSpot(slug, wave.year), near: isNearAnother(wave) })),
  ]
  return all.flatMap((survey) => (survey.ballots === null ? [] : [{ ...survey, ballots: survey.ballots }]))
}

/** The ballots with at least one answer. */
export const answeredIn = ({ ballots }: Survey): Ballot[] => ballots.filter((ballot) => Object.keys(ballot).length > 0)
