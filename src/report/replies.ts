/** What was said to a wish, and what a partner was asked and said, in words: the same wherever it is told. */
import type { Words } from '../language/en/words.ts'
import type { Numbers } from '../language/numbers.ts'
import type { Answer, Ask } from '../plan/model.ts'
import { quoted } from './prose.ts'

type Say = Words['replies']

/** `afgewezen (ALV, 18 juni 2026)`. */
export function answerWords({ status, forum, date }: Answer, say: Say, numbers: Numbers): string {
  return say.told(say.answers[status], forum && quoted(forum, 60), date && numbers.date(date))
}

/** `toegezegd (10 november 2026)`. */
export function replyWords({ answer, date }: Ask, say: Say, numbers: Numbers): string {
  return say.told(say.asks[answer], null, date && numbers.date(date))
}

/** `“Vergunning voor opslag”, uiterlijk 1 maart 2027 (toegezegd op …)`. */
function askWords(ask: Ask, say: Say, numbers: Numbers): string {
  const by = ask.by && say.by(numbers.date(ask.by))
  const said = ask.answer === 'open' ? [] : [say.asks[ask.answer], ask.date && numbers.date(ask.date)].filter(Boolean)
  return say.ask(`“${quoted(ask.what)}”`, by, said.length === 0 ? null : said.join(', '))
}

/** What became of the answer to a wish. */
export function answerTurn(
  { from, to }: { from: Answer | null; to: Answer | null },
  say: Say,
  numbers: Numbers,
): string {
  const shown = (answer: Answer): string => {
    const told = answerWords(answer, say, numbers)
    return answer.reason === null ? told : `${told}: “${quoted(answer.reason)}”`
  }
  if (to === null) return say.fact.unanswered(from ? shown(from) : '')
  return say.fact.answered(shown(to), from && shown(from))
}

/** What became of something that a partner is asked for. */
export function askTurn(
  { from, to }: { from: Ask | null; to: Ask | null },
  partner: string,
  say: Say,
  numbers: Numbers,
): string {
  const [was, is] = [from, to].map((ask) => ask && askWords(ask, say, numbers))
  if (!is) return say.fact.askGone(partner, was ?? '')
  return was ? say.fact.askChanged(partner, is, was) : say.fact.asked(partner, is)
}
