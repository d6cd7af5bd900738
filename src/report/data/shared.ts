/** The kringen side by side, as data. */
import { nameIn } from '../../plan/names.ts'
import type { AssociationView } from '../view/view.ts'
import type { ReportData } from './schema.ts'

/** What a report shows of the order of themes over the kringen. */
export function sharedOf({ shared, config }: AssociationView): NonNullable<ReportData['shared']> {
  const { included, hidden, indicative, without, voters, weighting } = shared
  return {
    included,
    hidden,
    indicative,
    without,
    voters,
    weighting,
    themes: shared.themes.map(({ slug, place, tied, equal, byMembers, focus, places }) => ({
      slug,
      name: nameIn(config.themes, slug),
      place,
      tied,
      equal,
      byMembers,
      focus,
      places,
    })),
  }
}
