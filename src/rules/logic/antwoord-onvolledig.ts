/** An answer to a wish or from a partner that doesn’t say when, by whom or why. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems, asksIn, FIELDS, factSpot } from '../../plan/references.ts'
import { mistyped, mistypedAsk } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const BODY = '\n## Wensen\n\n### Zon delen {#zon-delen}\n'

type Missing = 'datum' | 'door' | 'reden'

export default rule({
  id: 'antwoord-onvolledig',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Antwoord zegt niet alles',
      message: ({ answer, missing }) =>
        `Bij het antwoord “${answer}” staat niet ${missing.map((m) => `\`${m}\``).join(', ')}, verwacht ${missing.includes('reden') || missing.includes('door') ? 'wanneer, door wie en waarom' : 'de dag van het antwoord'}.`,
      why: 'Een antwoord overtuigt als er staat wie het gaf, wanneer en waarom; zonder dag kan niemand zien of het nog geldt.',
      mend: 'Vul aan wat ontbreekt. Bij een wens hoort `antwoord: { status: …, datum: …, door: …, reden: … }`, bij een vraag aan een partner `datum`: de dag waarop die antwoordde.',
    },
    en: {
      title: 'Answer does not say everything',
      message: ({ answer, missing }) =>
        `The answer “${answer}” lacks ${missing.map((m) => `\`${m}\``).join(', ')}, expected ${missing.includes('reden') || missing.includes('door') ? 'when, by whom and why' : 'the day of the answer'}.`,
      why: 'An answer convinces where it says who gave it, when and why; without a day nobody can see whether it still holds.',
      mend: 'Add what is missing. A wish takes `antwoord: { status: …, datum: …, door: …, reden: … }`, something asked of a partner `datum`: the day on which they answered.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  zon-delen:\n    antwoord: { status: afgewezen }\n', body: BODY },
    {
      front:
        'wensen:\n  zon-delen:\n    antwoord: { status: afgewezen, datum: 2026-06-18, door: ALV, reden: Het mag niet van de netbeheerder. }\n',
      body: BODY,
    },
  ),
  check(set: PlanSet, report: Report<{ answer: string; missing: Missing[] }>) {
    for (const { theme, item } of allItems(set.plans)) {
      // What was typed and could not be read is told there.
      const lost = (path: string[]): boolean => mistyped(set, theme.file, [FIELDS[item.kind], item.id ?? '', ...path])
      if (item.kind === 'wish' && item.answer !== null) {
        const { status, date, forum, reason } = item.answer
        const parts: [Missing, string | null][] = [
          ['datum', date],
          ['door', forum],
          ['reden', reason],
        ]
        const missing = parts.flatMap(([field, value]) => (value === null && !lost(['antwoord', field]) ? [field] : []))
        if (missing.length > 0) report(factSpot(theme, item, ['antwoord', 'status']), { answer: status, missing })
      }
      if (item.kind !== 'project') continue
      for (const { ask, path } of asksIn(item))
        if (ask.answer !== 'open' && ask.date === null && !mistypedAsk(set, theme.file, item, path, 'datum'))
          report(factSpot(theme, item, [...path, 'antwoord']), { answer: ask.answer, missing: ['datum'] })
    }
  },
})
