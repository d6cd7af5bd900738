/** What a plan deliberately leaves open, among the facts of a theme or item. */

import type { Words } from '../../language/en/words.ts'
import type { Language } from '../../language/language.ts'
import type { Open } from '../../plan/model.ts'
import type { Scribe } from './scribe.ts'

/** Two lines; null where there is nothing of the kind. */
export function openFacts(
  { unknown = [], inapplicable = [] }: Open,
  { words, numbers }: Scribe,
): [string, string | null][] {
  const told = (fields: readonly string[]): string | null =>
    fields.length > 0 ? numbers.list(fields.map((field) => fieldSaid(field, words, numbers.language))) : null
  return [
    [words.amounts.unknown, told(unknown)],
    [words.amounts.inapplicable, told(inapplicable)],
  ]
}

/** A field of a plan as the language calls it: in Dutch as the plan does, and so where another language has no word for it. */
export function fieldSaid(field: string, words: Words, language: Language): string {
  if (language === 'nl') return field
  const known: Readonly<Record<string, string>> = {
    kosten: words.cost,
    dekking: words.funding,
    uitgegeven: words.amounts.spent,
    planning: words.planning,
    trekker: words.lead,
    partners: words.partners,
    branches: words.branches,
    agendas: words.agendas,
    steun: words.supportLabel,
    zekerheid: words.report.lists.certainty,
    uitdagingen: words.challenges,
    wensen: words.wishes,
    'wacht-op': words.blockedBy,
    'besluit-voor': words.decideBy,
    herzien: words.review,
    scores: words.score,
    fase: words.phase,
    signaal: words.signal,
    toelichting: words.explanation,
    ambitie: words.ambition,
    nu: words.today,
    bijlagen: words.attachments,
  }
  return (Object.hasOwn(known, field) ? known[field] : undefined)?.toLowerCase() ?? field
}
