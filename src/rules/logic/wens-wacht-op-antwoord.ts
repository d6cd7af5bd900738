/** A wish that nobody has answered for longer than the association wants to let its members wait. */
import { matchesOf } from '../../history/previous.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { FIELDS } from '../../plan/references.ts'
import { daysBetween } from '../../plan/typed/dates.ts'
import { mistyped } from '../../plan/unread.ts'
import { unservedWishes } from '../../plan/unserved.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Wensen\n\n### Zon delen {#zon-delen}\n'

/** `how`: what says since when: an earlier version of the plans, the day on which the theme was last changed, or the survey of its kring. */
interface Args {
  title: string
  date: string
  within: number
  how: 'history' | 'updated' | 'survey'
}

const HOW: Record<'nl' | 'en', Record<Args['how'], (date: string) => string>> = {
  nl: {
    history: (date) => `stond op ${date} al in het plan en heeft nog geen antwoord`,
    updated: (date) => `heeft nog geen antwoord, en volgens \`bijgewerkt\` is hier sinds ${date} niets veranderd`,
    survey: (date) => `heeft nog geen antwoord, en de enquête van de kring sloot op ${date}`,
  },
  en: {
    history: (date) => `was in the plan on ${date} already and has no answer yet`,
    updated: (date) => `has no answer yet, and by \`bijgewerkt\` nothing changed here since ${date}`,
    survey: (date) => `has no answer yet, and the survey of its kring closed on ${date}`,
  },
}

export default rule({
  id: 'wens-wacht-op-antwoord',
  severity: 'advice',
  words: {
    nl: {
      title: 'Wens wacht lang op antwoord',
      message: ({ title, date, within, how }) =>
        `“${title}” ${HOW.nl[how](date)}, verwacht een antwoord binnen ${within} dagen.`,
      why: 'Wie een wens inbracht en niets hoort, doet de volgende keer niet meer mee; ook “nee” of “later” is een antwoord.',
      mend: 'Laat een project de wens oppakken (`wensen: […]`), of geef bij de wens `antwoord: { status: later, datum: …, door: …, reden: … }`; het kan ook `doorverwezen` of `afgewezen` zijn. Na hoeveel dagen dit opvalt, staat in masterplan.yaml bij `bijhouden`.',
    },
    en: {
      title: 'Wish waits long for an answer',
      message: ({ title, date, within, how }) =>
        `“${title}” ${HOW.en[how](date)}, expected an answer within ${within} days.`,
      why: 'Members who put forward a wish and hear nothing stay away the next time; “no” and “later” are answers too.',
      mend: 'Have a project take up the wish (`wensen: […]`), or give the wish `antwoord: { status: later, datum: …, door: …, reden: … }`; it can be `doorverwezen` (passed on) or `afgewezen` (declined) as well. After how many days this is noticed stands under `bijhouden` in masterplan.yaml.',
    },
  },
  example: themeExample(
    { front: 'bijgewerkt: 2025-06-18\n', body: BODY },
    {
      front:
        'bijgewerkt: 2025-06-18\nwensen:\n  zon-delen:\n    antwoord: { status: later, datum: 2025-06-18, door: ALV, reden: Eerst het net. }\n',
      body: BODY,
    },
  ),
  check(set: PlanSet, report: Report<Args>, { today, longAgo }: Asking) {
    const within = set.plans.config.answerWithin
    // How soon there must be an answer is told where it can't be read.
    if (mistyped(set, CONFIG_FILE, ['bijhouden'])) return
    const isLong = (date: string): boolean => daysBetween(date, today) > within
    const waited = longAgo && isLong(longAgo.date) ? waitingThen(longAgo.set, set) : new Set<string | null>()
    const closed = new Map(set.plans.kringen.map((kring) => [kring.slug, kring.surveyPeriod?.to]))
    for (const { theme, wish } of unservedWishes(set, 'going')) {
      if (wish.answer !== null || mistyped(set, theme.file, [FIELDS.wish, wish.id ?? '', 'antwoord'])) continue
      // Where a history is known, a wish that wasn't there long ago may be younger than the survey.
      const asked = longAgo ? null : (closed.get(theme.kring) ?? null)
      const [how, date]: [Args['how'], string | null] =
        longAgo && waited.has(wish.key)
          ? ['history', longAgo.date]
          : theme.updated === null
            ? ['survey', asked]
            : ['updated', theme.updated]
      if (date === null || !isLong(date)) continue
      report({ file: theme.file, at: { heading: wish.heading } }, { title: wish.title, date, within, how })
    }
  },
})

/** The wishes of now that stood in an earlier version of the plans without an answer, by their keys of now. */
function waitingThen(then: PlanSet, now: PlanSet): Set<string | null> {
  const open = new Set(unservedWishes(then, 'going').flatMap(({ wish }) => (wish.answer === null ? [wish.key] : [])))
  return new Set(
    matchesOf(then, now).flatMap(({ before, after }) =>
      before && after && open.has(before.item.key) ? [after.item.key] : [],
    ),
  )
}
