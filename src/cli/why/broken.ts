/** Whether a file can be trusted to be what it looks like, so that something may be written in it. */
import type { Where } from '../../diagnostics/finding.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { FoundWish } from '../../workspace/named/find-item.ts'

// Problems after which it is unknown what a part of a file means, or what is behind it.
const UNSURE = new Set<string>([
  'onleesbaar-bestand',
  'samenvoegconflict',
  'yaml-syntax',
  'geen-front-matter',
  'open-front-matter',
  'front-matter-taal',
  'front-matter-streep',
  'meer-documenten',
  'open-blok',
  'te-diep',
])

/** Whether something is the matter with a file that makes writing in it unsafe. */
export function isBroken({ problems }: PlanSet, file: string): boolean {
  return problems.some((problem) => problem.file === file && UNSURE.has(problem.id))
}

/** Whether a wish has a part with a misspelt or repeated heading, which may well be the one that something goes in. */
export function hasUnknownPart({ problems, sources }: PlanSet, { item, theme }: FoundWish): boolean {
  const items = [...theme.challenges, ...theme.wishes, ...theme.projects]
  const next = items
    .flatMap(({ heading }) => (heading > item.heading ? [heading] : []))
    .reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY)
  const text = sources.get(theme.file)?.text ?? ''
  const offsetOf = (at: Where): number => ('heading' in at ? at.heading : 'range' in at ? at.range.start : -1)
  const isPart = (at: Where): boolean => text.startsWith('####', offsetOf(at))
  return problems.some(
    ({ id, file, at }) =>
      (id === 'bijna-kop' || id === 'onderdeel-verkeerde-plek' || (id === 'onbekend-onderdeel' && isPart(at))) &&
      file === theme.file &&
      offsetOf(at) > item.heading &&
      offsetOf(at) < next,
  )
}
