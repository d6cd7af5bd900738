/** Whether the top 3 of the association depends on how its kringen are weighted, in a sentence. */
import type { Words } from '../language/en/words.ts'
import type { SharedRanking } from '../ranking/plans/association.ts'

/** The sentence, for the report and the screen alike; null where nothing could be compared. */
export function otherWeighting(
  { other, weighting }: SharedRanking,
  { association: say }: Pick<Words, 'association'>,
  names: (slugs: string[]) => string,
): string | null {
  if (other === null) return null
  if (other.same) return say.sameWeighting
  const byMembers = weighting === 'equal'
  return other.top.length > 0 ? say.otherWeighting(byMembers, names(other.top)) : say.noOtherTop(byMembers)
}
