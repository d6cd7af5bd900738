/** What was said to a wish, and what a partner was asked and said, in words: the same wherever it is told. */
import { type Came, resultOf } from '../execution/replies.ts'
import type { Words } from '../language/en/words.ts'
import type { Numbers } from '../language/numbers.ts'
import type { Answer, Ask, Project } from '../plan/model.ts'
import { plainLine, quoted } from './prose.ts'

type Say = Words['replies']

/** `afgewezen (ALV, 18 juni 2026)`. */
export function answerWords({ status, forum, date }: Answer, say: Say, numbers: Numbers): string {
  return say.told(say.answers[status], forum && quoted(forum, 60), date && numbers.date(date))
}

/** `afgewezen (ALV, 18 juni 2026): Het mag niet.` */
export function answerLine(answer: Answer, say: Say, numbers: Numbers): string {
  const told = answerWords(answer, say, numbers)
  return answer.reason === null ? told : `${told}: ${quoted(answer.reason, 300)}`
}

/** `toegezegd (10 november 2026)`. */
export function replyWords({ answer, date }: Ask, say: Say, numbers: Numbers): string {
  return say.told(say.asks[answer], null, answer === 'open' ? null : date && numbers.shortDate(date))
}

/** `“Vergunning voor opslag”, uiterlijk 1 maart 2027 (toegezegd, 10 november 2026)`; what is late says so. */
export function askLine(ask: Ask, late: boolean, say: Say, numbers: Numbers): string {
  const by = ask.by === null ? null : say.by(numbers.date(ask.by), late)
  const date = ask.date && numbers.date(ask.date)
  const said = ask.answer === 'open' ? [] : [say.asks[ask.answer], ...(date === null ? [] : [date])]
  return say.ask(`“${quoted(ask.what)}”`, by, said.length === 0 ? null : said.join(', '))
}

/** What came of a wish in a word or two, such as `opgepakt` or `afgewezen`. */
export function newsWord(reply: Came, say: Say): string {
  if (reply.what === 'answered') return say.answers[reply.answer.status]
  const came = say.came[reply.what]
  return reply.answer === null ? came : `${came}, ${say.answers[reply.answer.status]}`
}

/** What came of a wish as a sentence, without its title. */
export function replyLine(reply: Came, { replies: say, phases }: Words, numbers: Numbers): string {
  if (reply.what === 'answered') {
    const { reason } = reply.answer
    const told = answerWords(reply.answer, say, numbers)
    return reason === null ? told : `${told}: ${plainLine(reason)}`
  }
  const done = didIn(reply, say).map(({ did, projects }) => {
    const titles = projects.map(({ title, phase }) => `“${quoted(title, 120)}” (${phases[phase ?? 'idee']})`)
    return `${did} ${numbers.list(titles)}`
  })
  const told = [...reply.projects.map(resultOf), reply.answer?.reason ?? '']
    .map(plainLine)
    .filter((line) => line !== '')
  const head = [...done, ...(reply.answer === null ? [] : [answerWords(reply.answer, say, numbers)])].join(', ')
  return told.length === 0 ? head : `${head}: ${told.join(' ')}`
}

/** What was done about a wish, and the projects that did it: those that go on come behind those that are finished. */
export function didIn(
  { what, projects }: Exclude<Came, { what: 'answered' }>,
  { done, also }: Say,
): { did: string; projects: Project[] }[] {
  const finished = projects.filter(({ phase }) => phase === 'afgerond')
  if (what === 'taken-up' || finished.length === projects.length) return [{ did: done[what], projects }]
  const going = projects.filter((project) => !finished.includes(project))
  return [
    { did: done.realised, projects: finished },
    { did: also, projects: going },
  ]
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
  const [was, is] = [from, to].map((ask) => ask && askLine(ask, false, say, numbers))
  if (!is) return say.fact.askGone(partner, was ?? '')
  return was ? say.fact.askChanged(partner, is, was) : say.fact.asked(partner, is)
}
