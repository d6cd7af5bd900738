/** An excuse that excuses nothing. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { UNREAD } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

/** The rules that look at other files too. */
const FAR = new Set([
  'onbekende-verwijzing',
  'verwijzing-naar-ander-soort',
  'wens-zonder-vervolg',
  'geblokkeerd-door-afgerond',
  'cyclische-blokkade',
  'zelfde-project',
])

/** `elsewhere`: its rule finds something in another place of the file. */
interface Args {
  ruleId: string
  known: boolean
  elsewhere: boolean
  suggestion: string | null
}

export default rule({
  id: 'uitzondering-zonder-nut',
  severity: 'warning',
  words: {
    nl: {
      title: 'Uitzondering die niets uitzondert',
      message: ({ ruleId, known, elsewhere, suggestion }) =>
        UNREAD.has(ruleId)
          ? `Van regel “${ruleId}” bestaat geen uitzondering: wat daar staat, wordt niet gelezen.`
          : known
            ? elsewhere
              ? `Regel “${ruleId}” vindt hier niets, en elders in dit bestand wel: zet de uitzondering boven het veld, het item of de alinea waar hij voor is.`
              : `Regel “${ruleId}” vindt hier niets, dus deze uitzondering kan weg.`
            : `Er is geen regel “${ruleId}”.${didYouMean('nl', suggestion)}`,
      why: 'Een uitzondering die blijft staan, verbergt later een fout die er echt een is.',
      mend: 'Haal de uitzondering weg, of zet hem boven het veld, het item of de alinea waar hij voor is.',
    },
    en: {
      title: 'Excuse that excuses nothing',
      message: ({ ruleId, known, elsewhere, suggestion }) =>
        UNREAD.has(ruleId)
          ? `Nothing can excuse rule “${ruleId}”: what is there is not read.`
          : known
            ? elsewhere
              ? `Rule “${ruleId}” finds nothing here, and something elsewhere in this file: put the excuse above the field, item or paragraph that it is for.`
              : `Rule “${ruleId}” finds nothing here, so this excuse can go.`
            : `There is no rule “${ruleId}”.${didYouMean('en', suggestion)}`,
      why: 'An excuse that is left behind later hides a mistake that really is one.',
      mend: 'Remove the excuse, or put it above the field, item or paragraph that it is for.',
    },
  },
  example: themeExample(
    { front: '', body: '\n<!-- masterplan-negeer ruwe-html: nodig voor de kaart -->\nGewone tekst.\n' },
    { front: '', body: '\nGewone tekst.\n' },
  ),
  check(set: PlanSet, report: Report<Args>, asking: Asking) {
    const { excuses, ruleIds, comparing, found, severityOf } = asking
    const unsure = new Set(
      set.problems.filter((p) => p.file !== CONFIG_FILE || UNREAD.has(p.id)).map((problem) => problem.file),
    )
    const { rules } = set.plans.config
    const isOff = (id: string): boolean => (id in rules ? rules[id] === 'uit' : severityOf(id) === 'off')
    for (const { file, range, ruleId, reason, used } of excuses) {
      // One without a reason has a finding already, and a rule that is off may be put back on.
      if (reason === '' || ruleId === '' || isOff(ruleId) || (used > 0 && ruleIds.includes(ruleId))) continue
      // Where something could not be read as it was meant, a rule may find something here yet.
      const blind = unsure.has(file) || unsure.has(CONFIG_FILE) || (unsure.size > 0 && FAR.has(ruleId))
      if (blind && ruleIds.includes(ruleId)) continue
      // What changed is told only until it is the previous version itself; its excuse has served by then.
      if (comparing.has(ruleId)) continue
      const known = ruleIds.includes(ruleId)
      const suggestion = known ? null : nearest(ruleId, ruleIds)
      report({ file, at: { range } }, { ruleId, known, elsewhere: found(ruleId, file), suggestion })
    }
  },
  fix({ known, elsewhere }, { text, range }) {
    // What it is for may have moved, and then it should follow with its reason.
    if (!known || elsewhere) return null
    const start = text.lastIndexOf('\n', range.start - 1) + 1
    const next = text.indexOf('\n', range.end)
    const end = next === -1 ? text.length : next
    // A comment on a line of its own goes with its line; behind something, with the spaces before it.
    if (text.slice(start, range.start).trim() === '' && text.slice(range.end, end).trim() === '')
      return [{ start, end: next === -1 ? end : end + 1, text: '' }]
    return [
      {
        start:
          range.start - (/[ \t]*$/.exec(text.slice(Math.max(start, range.start - 40), range.start))?.[0].length ?? 0),
        end: range.end,
        text: '',
      },
    ]
  },
})
