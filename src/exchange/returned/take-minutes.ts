/** Takes filled-in minutes over into the plans: decisions and actions under their items; the rest is to decide. */
import { bareWords } from '../../diagnostics/bare.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { itemsOf } from '../../plan/references.ts'
import { typedDate } from '../../plan/typed/dates-typed.ts'
import { isPersonName } from '../../plan/typed/person-name.ts'
import { set } from '../../verbs/set/set.ts'
import { Misuse, reasonOf } from '../../workspace/misuse.ts'
import { findTarget, type Target } from '../../workspace/named/find-target.ts'
import type { Decision } from '../decide.ts'
import { refuse } from '../refuse.ts'
import type { Around } from '../values/assign.ts'
import { saysNothing } from '../values/nothing.ts'
import type { Noted } from './minutes.ts'
import type { Taken } from './outcome.ts'
import { itemNow } from './place.ts'

export interface TakenMinutes {
  taken: Taken[]
  /** What the plans have already, so that reading the minutes twice adds nothing. */
  known: number
  decisions: Decision[]
}

/** What is decided later isn't decided. */
const POSTPONED =
  /(?<!\p{L})(?:aangehouden|uitgesteld|verdaagd|doorgeschoven|opgeschort|(?:nog )?geen (?:besluit|beslissing)|nog niet besloten|niet (?:besproken|behandeld|aan de orde)|nog (?:te )?(?:bespreken|besluiten|beslissen)|schuift door|(?:volgende|andere) (?:keer|vergadering) (?:besloten|beslist|besproken|behandeld)|postponed|deferred|adjourned|held over|no decision|not (?:yet )?(?:decided|discussed))(?!\p{L})|^(?:(?:het )?besluit (?:is |wordt )?)?(?:verschoven|verplaatst|verzet|terug naar|teruggestuurd|terugverwezen|moved to|back to|referred back)(?!\p{L})/iu

/** What only says where it was written down, or that it was spoken of, isn't what was decided. */
const ELSEWHERE =
  /^\(?(?:(?:zie|see|vgl\.?|cf\.?) (?:ook |also |het |de |the |our |onze |pagina |page )*(?:notulen|verslag|gespreksverslag|besluitenlijst|actielijst|bijlagen?|agenda(?:punt)?|punt|e-?mail|mail|brief|memo|notitie|stukken|stuk|presentatie|(?:hier)?(?:boven|onder)|vorige|eerder|minutes|notes|annex|appendix|attachment|agenda|item|letter|above|below|previous)(?!\p{L})(?!.*[.:;,–—-]\s+\p{L})|(?:is |zoals |als |reeds )?(?:besproken|toegelicht)\.?$|(?:as )?(?:discussed|minuted)\.?$)/iu

export function takeMinutes(parts: readonly Noted[], around: Around & { language: Language }): TakenMinutes {
  const { plans, pen, today, language } = around
  const outcome: TakenMinutes = { taken: [], known: 0, decisions: [] }
  const { field, why } = wordsIn(language).imports
  for (const { title, about, decisions, actions, remarks } of parts) {
    const attempt = (name: string, said: string, act: (target: Target) => boolean): void => {
      try {
        if (act(asNow(targetOf(about, around), around)))
          outcome.taken.push({ where: title, field: name, was: null, now: said })
        else outcome.known++
      } catch (error) {
        if (!(error instanceof Misuse)) throw error
        outcome.decisions.push({ where: title, field: name, said, why: reasonOf(error, language) })
      }
    }
    const first = outcome.taken.length
    // A decision comes above another of its day, so that the last one is written first.
    for (const { date, forum, text } of decisions.toReversed())
      attempt(field.decisions, `${date}${forum === null ? '' : ` (${forum})`}: ${text}`, (target) => {
        const there = target.kind === 'item' ? target.item.decisions : []
        if (saysNothing(text) || ELSEWHERE.test(text)) refuse((one) => one.noDecision)
        if (isPersonName(forum ?? '')) refuse((one) => one.person)
        if (there.some((one) => one.date === date && bareWords(one.text) === bareWords(text))) return false
        set(
          plans,
          target,
          [{ how: 'add', name: 'besluiten', values: [text] }],
          { on: date, by: forum, who: null, today },
          pen,
        )
        const waits = target.kind === 'item' && target.item.kind === 'project' && target.item.decideBy
        if (waits && POSTPONED.test(text)) {
          outcome.decisions.push({ where: title, field: 'besluit-voor', said: text, why: why.postponed })
        } else if (waits) {
          const on = { on: today, by: null, who: null, today }
          set(plans, target, [{ how: 'clear', name: 'besluit-voor', values: [] }], on, pen)
          outcome.taken.push({ where: title, field: 'besluit-voor', was: waits, now: null })
        }
        return true
      })
    for (const one of outcome.taken.splice(first).reverse()) outcome.taken.push(one)
    for (const { what, ...row } of actions) {
      const { who, when } = whoAndWhen(row, today)
      attempt(field.actions, [when, who, what].filter((part) => part !== '').join(' – '), (target) => {
        const there = target.kind === 'item' && target.item.kind === 'project' ? target.item.actions : []
        if (there.some((one) => bareWords(one.text) === bareWords(what))) return false
        const by = saysNothing(when)
          ? null
          : (typedDate(when, today, 'future')?.date ?? refuse((why) => why.planning(when)))
        const on = { on: today, by, who: saysNothing(who) ? null : who, today }
        set(plans, target, [{ how: 'add', name: 'acties', values: [what] }], on, pen)
        return true
      })
    }
    for (const said of remarks) outcome.decisions.push({ where: title, field: field.comment, said, why: why.remark })
  }
  return outcome
}

/** Who and by when; both stand in one cell where somebody merged them. */
function whoAndWhen({ who, when }: { who: string; when: string }, today: string): { who: string; when: string } {
  const [, name = '', day = ''] = (when === '' && /^(.+?)[,;:\n]\s*([^,;:\s][^,;:\n]*)$/s.exec(who)) || []
  return day !== '' && typedDate(day, today, 'future') ? { who: name, when: day } : { who, when }
}

/** An item with what was taken over before. */
function asNow(target: Target, { pen }: Around): Target {
  const theme = target.kind === 'item' ? pen.theme(target.theme.file) : undefined
  const item = target.kind === 'item' && theme && itemsOf(theme).find(({ key }) => key === target.item.key)
  return item ? { ...target, kind: 'item', item, theme } : target
}

/** What a part is about. Throws a Misuse where nothing says so. */
function targetOf(about: string | null, { plans }: Around): Target {
  if (about === null) refuse((why) => why.nothingNamed)
  const item = itemNow(about, plans)
  return item ? { kind: 'item', ...item } : findTarget(about, plans)
}
