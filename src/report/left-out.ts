/** Which kringen don't count in the association's order, and why, in sentences for the report and the screen alike. */
import type { Words } from '../language/en/words.ts'
import type { Config } from '../plan/model.ts'
import type { SharedRanking } from '../ranking/plans/association.ts'
import { indicativeBelow } from '../ranking/plans/themes.ts'

/** The sentences; none where all kringen count. Where none does, the first says so. */
export function leftOut(
  { included, hidden, indicative, without }: SharedRanking,
  config: Config,
  { association: say }: Pick<Words, 'association'>,
  names: (slugs: string[]) => string,
): string[] {
  const nobody = hidden.length + indicative.length === 0
  return [
    ...(included.length > 0 ? [] : [nobody ? say.noVotes : say.noneCounts]),
    ...(hidden.length > 0 ? [say.hidden(names(hidden), config.ranking.minimumResponse)] : []),
    ...(indicative.length > 0 ? [say.indicative(names(indicative), indicativeBelow(config))] : []),
    // Where nobody voted, that is all there is to say.
    ...(without.length > 0 && !(nobody && included.length === 0) ? [say.without(names(without))] : []),
  ]
}
