/** What an import did, as data: what the screen tells, and no ballot or answer. */
import type { KringPlan } from '../../survey/earlier.ts'
import type { SurveyImport } from '../../survey/import.ts'

/** `version` changes when a field changes its meaning. `decide` are the lines that say what must be decided first. */
export function surveyData(
  { respondents, columns, answers, kringen, heads, counting, kinds, dropped, period, missing, ignored }: SurveyImport,
  plans: readonly KringPlan[],
  decide: readonly string[],
  written: readonly string[],
): object {
  const { encoding, oneIs, recoded, rounded, unknown } = answers
  return {
    version: 1,
    respondents,
    columns,
    answers: { encoding, oneIs, recoded, rounded, unknown },
    rows: { heads, counting, kinds, dropped },
    period,
    missing,
    ...(ignored.length > 0 && { ignored }),
    kringen: kringen.map(({ slug, ballots, answered, refused, surplusOf }) => {
      // Of a kring that is refused nothing is kept, as the screen says.
      const counts = { ballots: refused ? 0 : ballots.length, answered }
      const plan = plans.find((each) => each.slug === slug)
      return { slug, refused, ...counts, surplusOf, earlier: plan?.state ?? null, wave: plan?.wave ?? null }
    }),
    decide,
    written,
  }
}
