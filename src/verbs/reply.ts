/** What a kring says to what was wished or proposed: a wish is answered, a project dropped. */
import { asWords } from '../editing/text/typed-text.ts'
import { asLine } from '../editing/text/why-line.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import { wordsIn } from '../language/words.ts'
import { WISH_ANSWERS } from '../plan/fields/schema.ts'
import { synonymOf } from '../plan/fields/synonyms.ts'
import type { Answer } from '../plan/item-model.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { FoundItem } from '../workspace/named/find-item.ts'
import { refuseAhead } from './ahead.ts'
import type { Pen } from './pen.ts'
import { placeOf } from './place-of.ts'
import { deciderOf } from './set/forum.ts'
import { optionNamed, refusePersonal } from './set/value.ts'

/** Why, on which ISO day, and by whom it was decided. */
export interface Ruling {
  reason: string | null
  on: string
  today: string
  by: string | null
}

/** Throws a Misuse where a status is no answer that a plan has, or what is answered is no wish. */
export function refuseAnswer({ item }: FoundItem, typed: string): void {
  if (item.kind !== 'wish') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.onlyWishes(item.title)))
  if (item.id === null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(item.title)))
  statusOf(typed)
}

/** The answer that a wish has, where it is this one; null where it is another, which had another reason. */
export function sameAnswer({ item }: FoundItem, typed: string): Answer | null {
  return item.kind === 'wish' && item.answer?.status === statusOf(typed) ? item.answer : null
}

/** Answers a wish. Throws a Misuse where it is no answer that a plan has, or no wish. */
export function answer(found: FoundItem, typed: string, ruling: Ruling, pen: Pen): void {
  refuseAnswer(found, typed)
  const { item, theme } = found
  refuseAhead(ruling.on, ruling.today)
  const status = statusOf(typed)
  const reason = reasonOf(ruling)
  const door = deciderOf(ruling.by)
  pen.set(theme.file, ['wensen', item.id ?? '', 'antwoord'], {
    status,
    datum: ruling.on,
    ...(door !== null && { door }),
    ...(reason !== null && { reden: reason }),
  })
}

/** Drops a project, with its reason and the decision; a wish is declined. Throws a Misuse for a challenge, which can't be dropped. */
export function drop(found: FoundItem, ruling: Ruling, pen: Pen, dropped: (reason: string) => string): void {
  const { item, theme } = found
  if (item.kind === 'wish') {
    answer(found, 'afgewezen', ruling, pen)
    return
  }
  if (item.kind === 'challenge') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.dropChallenge(item.title)))
  if (item.id === null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(item.title)))
  const reason = reasonOf(ruling) ?? ''
  refuseAhead(ruling.on, ruling.today)
  pen.set(theme.file, ['projecten', item.id, 'fase'], 'vervallen')
  pen.set(theme.file, ['projecten', item.id, 'toelichting'], reason)
  const text = asWords(dropped(reason))
  pen.line(placeOf(found), { part: 'decisions', date: ruling.on, forum: deciderOf(ruling.by), text })
}

function reasonOf({ reason }: Ruling): string | null {
  const line = asLine(reason ?? '')
  refusePersonal(line)
  return line === '' ? null : line
}

const FOLLOWS = [
  ...['opgepakt', 'gerealiseerd', 'overgenomen', 'aangenomen', 'gehonoreerd', 'toegezegd'],
  ...['taken up', 'taken-up', 'realised', 'realized', 'adopted', 'accepted'],
]

function statusOf(typed: string): string {
  const word = asLine(typed).toLowerCase()
  if (FOLLOWS.includes(word)) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.answerFollows(word)))
  const status = optionNamed(word.replace('-', ' '), WISH_ANSWERS)
  if (status !== null) return status
  const meant = synonymOf(word, WISH_ANSWERS)
  throw new Misuse(
    bothLanguages(
      (l) => `${wordsIn(l).cli.invalidValue('status', typed, WISH_ANSWERS.join(', '))}${didYouMean(l, meant)}`,
    ),
  )
}
