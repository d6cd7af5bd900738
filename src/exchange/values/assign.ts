/** What a document says of a field → what is set in the plan, checked where it is set. */
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { looseIn } from '../../plan/typed/number.ts'
import type { Pen } from '../../verbs/pen.ts'
import type { Assignment } from '../../verbs/set/set.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { refuse } from '../refuse.ts'
import { itemsIn } from './items.ts'
import { leadIn } from './lead.ts'
import { contributionsIn } from './money.ts'
import { namesIn, type Split } from './names.ts'
import { phaseIn, signalIn } from './phase.ts'
import { planningIn } from './planning.ts'

export type Field =
  | 'phase'
  | 'signal'
  | 'explanation'
  | 'lead'
  | 'partners'
  | 'planning'
  | 'cost'
  | 'funding'
  | 'wishes'
  | 'blockedBy'
  | 'challenges'
  | 'support'
  | 'branches'
  | 'decideBy'
  | 'review'

/** What holds for all that is written. */
export interface Around {
  plans: Plans
  pen: Pen
  /** ISO day. */
  today: string
}

/** What is said, what was said before where that is known, and of what. */
export interface Said {
  text: string
  was: string
  target: Target
}

const one = (name: string, value: string): Assignment[] => [{ how: 'set', name, values: [value] }]

/** The assignments, and why what is left of the text is none. A Misuse is thrown where nothing of it can be set. */
export function assigned(
  field: Field,
  said: Said,
  around: Around,
): { set: Assignment[]; left: { said: string; why: Misuse }[] } {
  const { text, was, target } = said
  const { plans, today } = around
  const { config } = plans
  const just = (set: Assignment[]): ReturnType<typeof assigned> => ({ set, left: [] })
  const refers = (name: string, kind: 'challenge' | 'wish' | 'project'): ReturnType<typeof assigned> =>
    target.kind === 'item' ? several(itemsIn(text, kind, target.theme, plans), name) : refuse((why) => why.computed)
  switch (field) {
    case 'phase':
      return just(one('fase', phaseIn(text) ?? refuse((why) => why.phase)))
    case 'signal':
      return just(one('signaal', signalIn(text) ?? refuse((why) => why.signal)))
    case 'explanation':
      return just(one('toelichting', text))
    case 'lead':
      return just(one('trekker', leadIn(text, plans) ?? refuse((why) => why.person)))
    case 'partners':
      return several(namesIn(text, config.partners), 'partners')
    case 'branches':
      return several(namesIn(text, config.branches), 'branches')
    case 'planning':
      return planned(text, today)
    case 'cost':
      return counted('kosten', /^p\.?\s?m\.?$/i.test(text) ? 'pm' : text)
    case 'funding':
      return funded(text, was, plans)
    case 'support':
      return counted('steun', text.replace(/\s*(?:leden|lid|members?|stemmen)$/i, ''))
    case 'decideBy':
      return just(one('besluit-voor', text))
    case 'review':
      return just(one('herzien', text))
    case 'wishes':
      return refers('wensen', 'wish')
    case 'challenges':
      return refers('uitdagingen', 'challenge')
    case 'blockedBy':
      return refers('geblokkeerd-door', 'project')
  }
}

/** A number; that it isn't meant exactly, a plan can't say. */
function counted(name: string, said: string): ReturnType<typeof assigned> {
  const loose = looseIn(said)
  const why = new Misuse(bothLanguages((l) => wordsIn(l).imports.why.loose))
  return { set: one(name, said), left: loose === null ? [] : [{ said: loose, why }] }
}

function several({ known, unknown }: Split, name: string): ReturnType<typeof assigned> {
  const left = unknown.map((said) => ({
    said,
    why: new Misuse(bothLanguages((l) => wordsIn(l).verbs.noName(said, name))),
  }))
  return { set: known.length === 0 ? [] : one(name, known.join(',')), left }
}

function planned(text: string, today: string): ReturnType<typeof assigned> {
  const { start, end, unclear } = planningIn(text, today)
  const left = unclear.map((said) => ({
    said,
    why: new Misuse(bothLanguages((l) => wordsIn(l).imports.why.planning(said))),
  }))
  if (start !== null && start === end) return { set: one('planning', start), left }
  if (start !== null && end !== null) return { set: one('planning', `${start} – ${end}`), left }
  const set = [
    ...(start === null ? [] : one('planning.start', start)),
    ...(end === null ? [] : one('planning.eind', end)),
  ]
  return { set, left }
}

/** Only the amounts that changed; what is still to be found follows from them. */
function funded(text: string, was: string, { config }: Plans): ReturnType<typeof assigned> {
  const payers = [...config.partners, ...(config.funds ?? [])]
  const { given: now, unread } = contributionsIn(text)
  const { given: before, unread: unreadBefore } = contributionsIn(was)
  const changed = now.filter(({ amount, name }) => !before.some((one) => one.name === name && one.amount === amount))
  const set: Assignment[] = []
  const strange: string[] = []
  for (const { amount, name, said } of changed) {
    const { known, unknown } = namesIn(name, payers)
    if (known.length === 1 && unknown.length === 0)
      set.push({ how: 'set', name: `dekking.${known[0]}`, values: [String(amount)] })
    else strange.push(said)
  }
  const gone = before.some(({ name }) => !now.some((one) => one.name === name))
  if (gone || set.length === 0) refuse((why) => why.funding)
  const untold = [...strange, ...unread.filter((said) => !unreadBefore.includes(said))]
  const why = new Misuse(bothLanguages((l) => wordsIn(l).imports.why.funding))
  return { set, left: untold.map((said) => ({ said, why })) }
}
