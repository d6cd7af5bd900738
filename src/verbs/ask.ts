/** What a partner is asked for a project, and what it said to that. */
import { factsOf } from '../editing/facts/set-fact.ts'
import type { Fact } from '../editing/facts/yaml-text.ts'
import { asLine } from '../editing/text/why-line.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import { wordsIn } from '../language/words.ts'
import { ASK_ANSWERS } from '../plan/fields/schema.ts'
import { synonymOf } from '../plan/fields/synonyms.ts'
import type { Config } from '../plan/model.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { FoundItem } from '../workspace/named/find-item.ts'
import { refuseAhead } from './ahead.ts'
import type { Pen } from './pen.ts'
import { slugNamed } from './set/names.ts'
import { optionNamed, periodIn, refusePersonal } from './set/value.ts'

/** What is asked, or which of the things that were asked; by when; and what was answered on which ISO day. */
export interface Asking {
  partner: string
  what: string
  by: string | null
  answer: string | null
  on: string
  today: string
}

type Ask = Readonly<Record<string, Fact>>

/** Notes a question to a partner, or the answer to one. Throws a Misuse where it isn't known which one. */
export function ask({ item, theme }: FoundItem, asking: Asking, config: Config, pen: Pen): void {
  if (item.kind !== 'project') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.askOfProject(item.title)))
  if (item.id === null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(item.title)))
  const partner = slugNamed(asking.partner, config.partners, 'gevraagd')
  const path = ['projecten', item.id, 'gevraagd', partner]
  const source = pen.source(theme.file)
  const there = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
    source && factsOf(source),
  )
  const asks = [there ?? []].flat() as Ask[]
  const what = asLine(asking.what)
  refusePersonal(what)
  const dated = asking.by === null ? {} : { voor: periodOf(asking.by, asking.today) }
  if (asking.answer === null) {
    if (what === '') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.askWhat))
    if (asks.some(({ wat }) => wat === what))
      throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.askedAlready(what)))
    const made = { wat: what, ...dated }
    pen.set(theme.file, path, asks.length === 0 ? made : [...asks, made])
    return
  }
  const antwoord = answerOf(asking.answer)
  refuseAhead(asking.on, asking.today)
  const chosen = chosenOf(asks, what, partner)
  const { datum: _, ...rest } = chosen
  const answered: Ask = { ...rest, ...dated, antwoord, ...(antwoord !== 'open' && { datum: asking.on }) }
  const all = asks.map((one) => (one === chosen ? answered : one))
  pen.set(theme.file, path, Array.isArray(there) ? all : answered)
}

/** The question that is answered: the one that begins with what is typed, the only open one, or the only one. */
function chosenOf(asks: readonly Ask[], what: string, partner: string): Ask {
  const named = asks.filter(({ wat }) => String(wat).toLowerCase().startsWith(what.toLowerCase()))
  const open = named.filter(({ antwoord = 'open' }) => antwoord === 'open')
  const fitting = named.length > 1 && open.length > 0 ? open : named
  const [only, ...others] = fitting
  if (only && others.length === 0) return only
  const all = (only ? fitting : asks).map(({ wat }) => `“${String(wat)}”`).join(', ')
  throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.whichAsk(partner, all)))
}

function periodOf(typed: string, today: string): string | number {
  const period = periodIn(asLine(typed), today)
  if (/^\d{4}/.test(String(period))) return period
  throw new Misuse(bothLanguages((l) => wordsIn(l).cli.invalidValue('--by', typed, wordsIn(l).cli.aDate)))
}

function answerOf(typed: string): string {
  const word = asLine(typed).toLowerCase()
  const answer = optionNamed(word, ASK_ANSWERS)
  if (answer !== null) return answer
  const meant = synonymOf(word, ASK_ANSWERS)
  throw new Misuse(
    bothLanguages(
      (l) => `${wordsIn(l).cli.invalidValue('--answer', typed, ASK_ANSWERS.join(', '))}${didYouMean(l, meant)}`,
    ),
  )
}
