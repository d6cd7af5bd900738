/** What an import does as the survey of an earlier year, beside the one that counts now. */

import type { TextEdit } from '../diagnostics/text-edit.ts'
import { applyEdits } from '../diagnostics/text-edit.ts'
import { isAmong, KRING_FILE, type PlanSet, waveFile } from '../plan/plan-set.ts'
import type { KringPlan } from './earlier.ts'
import { ballotsCsv, waveEdit, wavePeriodEdits } from './files.ts'
import type { KringBallots } from './import.ts'

/** What an import does in a kring whose ballots are not refused; other ballots of that year are only replaced where somebody says so. */
export function planForWave(
  { plans, sources, files }: PlanSet,
  { slug, ballots, period }: KringBallots,
  year: string,
  replaces: boolean,
): KringPlan {
  const file = `${slug}/${waveFile(year)}`
  const text = ballotsCsv(ballots, plans.config)
  const waves = plans.kringen.find((kring) => kring.slug === slug)?.waves ?? []
  const there = waves.find((wave) => String(wave.year) === year)
  const told = waves.filter((wave) => wave.period !== null).map((wave) => wave.year)
  const page = sources.get(`${slug}/${KRING_FILE}`)
  const edits = (): TextEdit[] => {
    if (!page || !period) return []
    if (!told.includes(Number(year))) return [waveEdit(page, year, period, told) ?? []].flat()
    const isSame = there?.period?.from === period.from && there.period.to === period.to
    return isSame ? [] : wavePeriodEdits(page, year, period)
  }
  const plan = { slug, before: there?.ballots?.length ?? null, wave: file, taken: false }
  const pageEdits = edits()
  const pages = page && pageEdits.length > 0 ? [{ file: page.file, text: applyEdits(page.text, pageEdits) }] : []
  if (!isAmong(files, file)) return { ...plan, state: 'new', writes: [{ file, text }, ...pages] }
  if (sources.get(file)?.text === text) return { ...plan, state: 'same', writes: pages }
  if (replaces) return { ...plan, state: 'replace', writes: [{ file, text }, ...pages] }
  return { ...plan, state: 'undecided', writes: [] }
}
