/** What reading the answers of a survey gives, or why it can't; and which end of its figures is the best. */
import type { Ballot, Config } from '../plan/model.ts'

/** Whether the figure 1 is the best or the worst there is. */
export type OneIs = 'best' | 'worst'

/** How the survey asked: for a score per theme, the place of each theme, the theme in each place, or a few choices. */
export type Encoding = 'scores' | 'ranks' | 'places' | 'list' | 'choices'

export interface Answers {
  encoding: Encoding
  /** Whether the lowest figure was read as the best. */
  oneIs: OneIs
  /** One per row; null for a ballot that is none, such as one theme in two places. */
  ballots: (Ballot | null)[]
  /** What was written, as far as it may be shown, as which score it is kept, and how often. */
  recoded: { from: string; to: number; count: number }[]
  /** How many scores lay between two whole ones. */
  rounded: number
  /** Answers that are no score, no place or no theme, by question: the rows that they are in, never what they say. */
  unknown: { header: string; rows: number[] }[]
}

/** Why answers can't be kept, with the questions and the rows that it is about; what they say stays in the file. */
export type Unfit =
  | { fail: 'nothing' }
  | { fail: 'twice'; about: string; columns: { header: string; letter: string }[] }
  | { fail: 'off-scale'; header: string; rows: number[]; min: number; max: number }
  | { fail: 'negative'; from: number; to: number; min: number; max: number }
  | { fail: 'places'; places: number; min: number; max: number; need: number }
  | { fail: 'steps'; min: number; max: number }
  | { fail: 'words'; headers: string[]; rows: number[]; what: 'codes' | 'percents' | null }
  | { fail: 'out-of'; headers: string[]; rows: number[]; said: number; min: number; max: number }
  | { fail: 'unclear' }

/** A full order needs a score per place, a part of one also the worst score for what isn't in it. */
export function tooMany(places: number, config: Config): Unfit {
  const [min, max] = config.ranking.scale
  const full = places === config.themes.length
  return { fail: 'places', places, min, max, need: min + places - (full ? 1 : 0) }
}

const ONE_BEST =
  /\b1\s*(?:=|is|:|\(|[-–])\s*\(?\s*(?:de |het |the )?(?:zeer |heel |meest |most |very )?(?:belangrijk|important|hoog|high|beste|best|top|eerste|first)|van (?:meest|belangrijkst)\w* naar (?:minst|onbelangrijk)|most to least/i
const ONE_WORST =
  /\b1\s*(?:=|is|:|\(|[-–])\s*\(?\s*(?:de |het |the )?(?:minst|least|laag|low|onbelangrijk|niet|not|zeer onbelangrijk|very unimportant|helemaal niet)|van (?:minst|onbelangrijk)\w* naar (?:meest|belangrijk)|least to most/i

/** Which end of its figures a question calls the best; null where it doesn't say. */
export function directionOf(header: string): OneIs | null {
  return ONE_WORST.test(header) ? 'worst' : ONE_BEST.test(header) ? 'best' : null
}

/** Whether a question calls the negative end of its figures the best: `−2 = zeer belangrijk`. */
export function negativeIsBest(header: string): boolean {
  return /[-−–‒]\s?\d\s*(?:=|is|:|\()\s*\(?\s*(?:de |het |the )?(?:zeer |heel |meest |most |very )?(?:belangrijk|important)/i.test(
    header,
  )
}
