/** What becomes of a survey that a kring already has when another one comes: the same, kept as an earlier one, or replaced. */
import { applyEdits } from '../diagnostics/text-edit.ts'
import { BALLOTS_FILE, isAmong, KRING_FILE, type PlanSet, waveFile } from '../plan/plan-set.ts'
import { ballotsCsv, periodEdit, waveEdit } from './files.ts'
import type { KringBallots } from './import.ts'

/** What a person said of the survey that is there: to replace it, or in which year it was held. */
export type EarlierChoice = 'replace' | { year: string } | null

/** A file to write, relative to the workspace. */
interface Write {
  file: string
  text: string
}

/**
 * What an import does in one kring. `before` is how many ballots are there now, null without any. `undecided`: another survey is there
 * and nobody said what becomes of it, or the file to keep it in is `taken`; then nothing is written.
 */
export interface KringPlan {
  slug: string
  before: number | null
  state: 'new' | 'same' | 'keep' | 'replace' | 'undecided'
  /** The file that keeps the earlier survey, or that is taken. */
  wave: string | null
  taken: boolean
  writes: Write[]
}

/** What an import does in a kring whose ballots are not refused, as its survey that counts now. */
export function planFor(set: PlanSet, { slug, ballots, period }: KringBallots, choice: EarlierChoice): KringPlan {
  const file = `${slug}/${BALLOTS_FILE}`
  const text = ballotsCsv(ballots, set.plans.config)
  const kring = set.plans.kringen.find((k) => k.slug === slug)
  const known = kring?.surveyPeriod ?? null
  const page = set.sources.get(`${slug}/${KRING_FILE}`)
  const edits = page && period ? periodEdit(page, period, known) : null
  const kringPage = page && edits ? [{ file: page.file, text: applyEdits(page.text, edits) }] : []
  const plan = { slug, before: kring?.ballots?.length ?? null, wave: null, taken: false }
  const writes = [{ file, text }, ...kringPage]
  // A wave that stands on the page already stands there right, or is put right by a person.
  const told = (kring?.waves ?? []).filter(({ period: p }) => p !== null).map((w) => w.year)
  if (!isAmong(set.files, file)) return { ...plan, state: 'new', writes }
  const there = set.sources.get(file)
  const isSame =
    there?.text === text || (kring?.invalidBallots === 0 && ballotsCsv(kring.ballots ?? [], set.plans.config) === text)
  if (isSame) return { ...plan, state: 'same', writes: kringPage }
  if (choice === 'replace') return { ...plan, state: 'replace', writes }
  // A survey that ended before this one began is an earlier one; one that overlaps is more likely the same, exported again.
  const isEarlier = known !== null && period !== null && known.to < period.from
  const year = choice?.year ?? (isEarlier ? known.to.slice(0, 4) : null)
  if (year === null || !there) return { ...plan, state: 'undecided', writes: [] }
  const wave = `${slug}/${waveFile(year)}`
  // A file that can't be read is not known to say the same.
  if (isAmong(set.files, wave) && set.sources.get(wave)?.text !== there.text)
    return { ...plan, state: 'undecided', wave, taken: true, writes: [] }
  const kept = page && known && !told.includes(Number(year)) ? waveEdit(page, year, known, told) : null
  const pageEdits = [...(edits ?? []), ...(kept ? [kept] : [])]
  const pages = page && pageEdits.length > 0 ? [{ file: page.file, text: applyEdits(page.text, pageEdits) }] : []
  return { ...plan, state: 'keep', wave, writes: [{ file: wave, text: there.text }, { file, text }, ...pages] }
}
