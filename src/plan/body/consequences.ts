/** Problems of a theme that only follow from another one: a heading that went makes several of what stands below it. */
import type { ReaderProblem } from '../problem.ts'

/** The problems without those that a missing heading makes: parts that stand twice, and lines of items where dated lines are read. */
export function withoutConsequences(problems: readonly ReaderProblem[], text: string): ReaderProblem[] {
  const headless = problems.some(({ id }) => id === 'gegevens-zonder-kop')
  const swallowed = problems.flatMap(({ id, args, at }) => {
    if (id !== 'id-zonder-item' || args.section === undefined || !('heading' in at)) return []
    const item = text.indexOf('\n### ', at.heading)
    const next = text.indexOf('\n## ', at.heading)
    return item === -1 ? [] : [{ start: item, end: next === -1 ? text.length : next }]
  })
  if (!headless && swallowed.length === 0) return [...problems]
  return problems.filter(({ id, args, at }) => {
    // A section that stands twice is no part of an item.
    if (id === 'onbekend-onderdeel')
      return !(headless && args.repeated && 'heading' in at && text.startsWith('####', at.heading))
    if (id === 'taak-niet-gelezen') return !(headless && args.what === 'repeated')
    if (id !== 'regel-zonder-datum' || !('range' in at)) return true
    return !swallowed.some(({ start, end }) => at.range.start > start && at.range.start < end)
  })
}
