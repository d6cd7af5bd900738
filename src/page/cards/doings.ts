/** What each card does, by its action: the same that the commands do. */

import {
  asLine,
  asQuestion,
  asRestated,
  asSource,
  refusedAnswer,
  refusedQuestion,
  refusedSource,
} from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import type { Answer, Why } from '../../plan/model.ts'
import { typedDay } from '../../plan/typed/dates-typed.ts'
import { ask } from '../../verbs/ask.ts'
import { placeOf } from '../../verbs/place-of.ts'
import { answer } from '../../verbs/reply.ts'
import { type Circumstances, set } from '../../verbs/set/set.ts'
import { refuseSaid } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { FoundItem } from '../../workspace/named/find-item.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Room } from '../room.ts'
import type { Doing } from './card.ts'
import { correcting, correctingTask } from './correcting.ts'

const filled = (form: URLSearchParams, name: string): string | null => {
  const text = asLine(form.get(name) ?? '')
  return text === '' ? null : text
}

const around = (room: Room, form: URLSearchParams): Circumstances => ({
  on: dayIn(form, room),
  by: filled(form, 'voor') ?? filled(form, 'door'),
  who: filled(form, 'wie'),
  today: room.today,
})

/** The day that a form names, else today. */
function dayIn(form: URLSearchParams, { today }: Room): string {
  const day = filled(form, 'dag')
  if (day === null) return today
  const meant = typedDay(day, today)
  if (meant?.date && meant.first === meant.last && meant.either.length === 0) return meant.date
  throw new Misuse(
    bothLanguages((l) => {
      const { cli, page } = wordsIn(l)
      return cli.invalidValue(page.form.labels.datum, day, cli.aDate)
    }),
  )
}

/** Adds what was typed to a part, by the name that `masterplan set` has for it. */
const adding =
  (name: string): Doing =>
  (room, target, form, pen) =>
    set(room.plans, target, [{ how: 'set', name, values: [form.get('tekst') ?? ''] }], around(room, form), pen)

const item = (target: Target): FoundItem => {
  if (target.kind === 'item') return target
  throw new Misuse(bothLanguages((l) => wordsIn(l).page.notHere))
}

export const DOINGS: Readonly<Record<string, Doing>> = {
  voortgang: adding('voortgang'),
  besluit: adding('besluit'),
  actie: adding('actie'),
  mijlpaal: adding('mijlpaal'),
  gedaan: (room, target, form, pen) => {
    const text = asLine(form.get('tekst') ?? '')
    const project = target.kind === 'item' && target.item.kind === 'project' ? target.item : null
    const called = [...(project?.actions ?? []), ...(project?.milestones ?? [])].filter(
      (task) => asLine(task.text) === text,
    )
    // Somebody else may have said so meanwhile.
    if (called.length === 0 || called.some(({ done }) => !done)) adding('gedaan')(room, target, form, pen)
  },
  resultaat: adding('resultaat'),
  alinea: adding('tekst'),
  tekst: (_, target, form, pen) => {
    const was = textOf(target)
    refuseOver(form, was)
    const now = (form.get('tekst') ?? '').replaceAll('\r\n', '\n')
    if (target.kind === 'item') pen.rewrite(target.theme.file, placeOf(target), was, now)
    else if (target.kind !== 'association')
      pen.rewrite(target.kind === 'theme' ? target.theme.file : target.kring.file, target.kind, was, now)
  },
  'voortgang-regel': correcting('journal'),
  'besluit-regel': correcting('decisions'),
  'actie-regel': correctingTask('actions'),
  'mijlpaal-regel': correctingTask('milestones'),
  antwoord: (room, target, form, pen) => {
    const found = item(target)
    refuseOver(form, found.item.kind === 'wish' ? answerText(found.item.answer) : '')
    const ruling = { reason: filled(form, 'reden'), by: filled(form, 'door'), on: dayIn(form, room), today: room.today }
    answer(found, form.get('status') ?? '', ruling, pen)
  },
  vraag: (room, target, form, pen) => {
    const { today } = room
    const asking = {
      partner: form.get('partner') ?? '',
      what: form.get('wat') ?? '',
      by: filled(form, 'voor'),
      answer: null,
      on: today,
      today,
    }
    ask(item(target), asking, room.config, pen)
  },
  'vraag-antwoord': (room, target, form, pen) => {
    const asking = {
      partner: form.get('partner') ?? '',
      what: form.get('wat') ?? '',
      by: null,
      answer: form.get('antwoord') ?? '',
      on: dayIn(form, room),
      today: room.today,
    }
    const { item: project } = item(target)
    const asked = project.kind === 'project' ? project.asks : []
    const now = asked.find(({ partner, what }) => partner === asking.partner && what === asking.what)
    refuseOver(form, now?.answer ?? '')
    ask(item(target), asking, room.config, pen)
  },
  waarom: (room, target, form, pen) => {
    const { item: wish, theme } = item(target)
    const question = asQuestion(form.get('vraag') ?? '')
    const told = asLine(form.get('tekst') ?? '')
    const source = asSource(form.get('bron') ?? '')
    refuseSaid(refusedQuestion(question) ?? refusedAnswer(told) ?? refusedSource(source))
    if (question === '') throw new Misuse(bothLanguages((l) => wordsIn(l).page.why.noQuestion))
    const places = pen.whys(theme.file, wish.heading)
    const under = form.get('onder') ?? ''
    const place = places.findIndex(({ why }, nth) => whyPlace(nth, why) === under)
    if (under !== '' && place < 0) throw new Misuse(bothLanguages((l) => wordsIn(l).page.why.gone))
    const why: Why = {
      question,
      answer: told === '' ? null : told,
      source: source === '' ? null : source,
      date: room.today,
      children: [],
    }
    const growth = [{ under: under === '' ? null : place, whys: [why] }]
    pen.why(theme.file, wish.heading, {
      growth,
      question: null,
      label: wordsIn(room.config.language ?? room.language).why.real,
    })
  },
  'echte-vraag': (room, target, form, pen) => {
    const { item: wish, theme } = item(target)
    const question = asRestated(form.get('tekst') ?? '')
    refuseSaid(refusedAnswer(question))
    refuseOver(form, wish.kind === 'wish' ? (wish.underlyingQuestion ?? '') : '')
    if (question === '') throw new Misuse(bothLanguages((l) => wordsIn(l).page.why.noQuestion))
    pen.why(theme.file, wish.heading, {
      growth: [],
      question,
      label: wordsIn(room.config.language ?? room.language).why.real,
    })
  },
}

/** The text of an item or a theme, or the dot on the horizon of a kring, as Markdown. */
export const textOf = (target: Target): string =>
  target.kind === 'item'
    ? target.item.prose
    : target.kind === 'theme'
      ? target.theme.intro
      : target.kind === 'kring'
        ? target.kring.dot
        : ''

/** A why among those of its wish, and what it says: two may say the same, and somebody may have put one between them meanwhile. */
export const whyPlace = (nth: number, why: Why): string => `${nth} ${labelOf(why)}`

/** What a why is called among those of its wish. */
export const labelOf = ({ question, answer: told }: Why): string => told ?? question

/** An answer as one text, by which it is known whether it is still the one that somebody saw. */
export const answerText = (given: Answer | null): string =>
  [given?.status, given?.reason, given?.forum].filter((part) => part).join(', ')

/** Throws a Misuse with both where something else stands there than somebody saw. */
function refuseOver(form: URLSearchParams, now: string): void {
  const was = form.get('was') ?? ''
  if (asLine(was) === asLine(now)) return
  throw new Misuse(
    bothLanguages((l) => wordsIn(l).page.conflict(now === '' ? null : now, was === '' ? null : was, null)),
  )
}
