/** A fact of a report that somebody changed → the field of the plan, written by the same checks as everywhere. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import type { Pen } from '../../verbs/pen.ts'
import { type Assignment, set } from '../../verbs/set/set.ts'
import type { Target } from '../../workspace/find-target.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { itemsIn } from '../values/items.ts'
import { leadIn } from '../values/lead.ts'
import { contributionsIn } from '../values/money.ts'
import { namesIn, type Split } from '../values/names.ts'
import { planningIn } from '../values/planning.ts'

/** What holds for all that is written. */
export interface Around {
  plans: Plans
  pen: Pen
  /** ISO day. */
  today: string
}

type Reader = (text: string, was: string, target: Target, around: Around) => Assignment[]

const one = (name: string, value: string): Assignment[] => [{ how: 'set', name, values: [value] }]
const as =
  (name: string): Reader =>
  (text) =>
    one(name, text)

/** The names, of which all must be known. */
function all({ known, unknown }: Split, name: string): Assignment[] {
  const [strange] = unknown
  if (strange !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noName(strange, name)))
  return one(name, known.join(','))
}

const references =
  (name: string, kind: 'challenge' | 'wish' | 'project'): Reader =>
  (text, _was, target, { plans }) =>
    target.kind === 'item' ? all(itemsIn(text, kind, target.theme, plans), name) : []

/** The facts of a report that are fields of a plan, by the words of the report. */
function readers(language: Language): Record<string, Reader> {
  const words = wordsIn(language)
  return {
    [words.lead]: (text, _was, _target, { plans }) => {
      const lead = leadIn(text, plans)
      if (lead === null) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.why.person))
      return one('trekker', lead)
    },
    [words.partners]: (text, _was, _target, { plans }) => all(namesIn(text, plans.config.partners), 'partners'),
    [words.branches]: (text, _was, _target, { plans }) => all(namesIn(text, plans.config.branches), 'branches'),
    [words.planning]: (text, _was, _target, { today }) => planned(text, today),
    [words.cost]: as('kosten'),
    [words.funding]: (text, was, _target, { plans }) => funded(text, was, plans),
    [words.decideBy]: as('besluit-voor'),
    [words.review]: as('herzien'),
    [words.supportLabel]: (text) => one('steun', text.replace(/\s*(?:leden|lid|members?)$/i, '')),
    [words.serves]: references('wensen', 'wish'),
    [words.answersChallenges]: references('uitdagingen', 'challenge'),
    [words.blockedBy]: references('geblokkeerd-door', 'project'),
  }
}

function planned(text: string, today: string): Assignment[] {
  const { start, end, unclear } = planningIn(text, today)
  const [what] = unclear
  if (what !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.why.planning(what)))
  if (start !== null && start === end) return one('planning', start)
  if (start !== null && end !== null) return one('planning', `${start} – ${end}`)
  return [...(start === null ? [] : one('planning.start', start)), ...(end === null ? [] : one('planning.eind', end))]
}

/** Only the amounts that changed; what is still to be found follows from them. */
function funded(text: string, was: string, { config }: Plans): Assignment[] {
  const payers = [...config.partners, ...(config.funds ?? [])]
  const before = contributionsIn(was).map(({ amount, name }) => `${amount} ${name}`)
  const changed = contributionsIn(text).filter(({ amount, name }) => !before.includes(`${amount} ${name}`))
  const found = changed.flatMap(({ amount, name }) => {
    const { known } = namesIn(name, payers)
    return known.length === 1 ? one(`dekking.${known[0]}`, String(amount)) : []
  })
  const gone = contributionsIn(was).some(({ name }) => !contributionsIn(text).some((one) => one.name === name))
  if (gone || found.length === 0 || found.length < changed.length - 1)
    throw new Misuse(bothLanguages((l) => wordsIn(l).imports.why.funding))
  return found
}

/** Writes a fact. Throws a Misuse where the program makes it itself, or it says nothing that a field can hold. */
export function writeFact(
  label: string,
  { was, now }: { was: string; now: string },
  target: Target,
  language: Language,
  around: Around,
): void {
  const all = readers(language)
  const read = Object.hasOwn(all, label) ? all[label] : undefined
  const themed = target.kind === 'theme' && label !== wordsIn(language).lead
  if (!read || themed) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.why.computed))
  const { plans, pen, today } = around
  set(plans, target, read(now, was, target, around), { on: today, by: null, who: null, today }, pen)
}
