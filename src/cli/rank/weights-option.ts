/** Reads `--weights belang=40,urgentie=10`. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import type { Criterion } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** The points by criterion. Throws a Misuse on another form, an unknown criterion, or points that are all zero. */
export function pointsFrom(written: string, criteria: readonly Criterion[]): Map<string, number> {
  const points = new Map<string, number>()
  for (const part of written.split(',')) {
    const [, name = '', figure] = /^\s*([^=]+?)\s*=\s*(\d{1,4}(?:\.\d{1,2})?)\s*$/.exec(part) ?? []
    if (figure === undefined)
      throw new Misuse(
        bothLanguages((l) => wordsIn(l).cli.invalidValue('--weights', written, wordsIn(l).rank.weightsForm)),
      )
    const criterion = criteria.find((c) => [c.id, c.name.toLowerCase()].includes(name.toLowerCase()))
    if (!criterion) {
      const meant = nearest(
        name,
        criteria.map((c) => c.id),
      )
      throw new Misuse(bothLanguages((l) => `${wordsIn(l).rank.unknownCriterion(name)}${didYouMean(l, meant)}`))
    }
    points.set(criterion.id, Number(figure))
  }
  if (criteria.every((c) => (points.get(c.id) ?? c.points) === 0))
    throw new Misuse(
      bothLanguages((l) => wordsIn(l).cli.invalidValue('--weights', written, wordsIn(l).rank.weightsForm)),
    )
  return points
}
