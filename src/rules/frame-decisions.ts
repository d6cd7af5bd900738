/** Decisions of a theme or a kring itself, under a section of its file, that are not there any more. */
import type { Spot } from '../diagnostics/finding.ts'
import { lineChanges } from '../history/lines.ts'
import type { Decision } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { HEADED, hasProblem } from '../plan/unread.ts'

interface Lost {
  spot: Spot
  /** The file that held it. */
  before: string
  args: { title: string; date: string; text: string; became: 'gone' | 'rewritten' }
}

/** Each with where to tell it. Of a file that isn't there, or that can't wholly be read now, nothing is known. */
export function framesWithout(previous: PlanSet, set: PlanSet): Lost[] {
  const now = new Map(framesIn(set).map((frame) => [frame.file, frame]))
  return framesIn(previous).flatMap(({ file, title, decisions }) => {
    const frame = now.get(file)
    if (!frame || hasProblem(set, file, HEADED)) return []
    return lineChanges(decisions, frame.decisions).flatMap((change): Lost[] => {
      if (change.what === 'added' || (change.what === 'rewritten' && change.slip)) return []
      const { date, text } = change.what === 'rewritten' ? change.was : change.line
      const spot: Spot = { file, at: { range: { start: 0, end: 0 } } }
      return [{ spot, before: file, args: { title, date, text, became: change.what } }]
    })
  })
}

function framesIn({ plans: { config, kringen } }: PlanSet): { file: string; title: string; decisions: Decision[] }[] {
  return kringen.flatMap(({ slug, file, decisions, themes }) => [
    { file, title: nameIn(config.kringen, slug), decisions },
    ...themes.map((theme) => ({
      file: theme.file,
      title: nameIn(config.themes, theme.slug),
      decisions: theme.decisions,
    })),
  ])
}
