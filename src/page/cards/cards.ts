/** The cards that something has, by what it is and what it says by now. */

import { ASK_ANSWERS, WISH_ANSWERS } from '../../plan/fields/schema.ts'
import type { Project, Wish } from '../../plan/model.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Option } from '../fields/field.ts'
import type { Room } from '../room.ts'
import type { Card, CardField } from './card.ts'
import { answerText, labelOf, textOf, whyPlace } from './doings.ts'

/** Adds to what everything has: news and decisions. */
export function frameCards({ say, today }: Room): { journal: Card; decision: Card } {
  const day: CardField = { name: 'dag', label: say.card.day, kind: 'date', value: today }
  const text: CardField = { name: 'tekst', label: say.card.news, kind: 'area', needed: true }
  return {
    journal: { action: 'voortgang', title: say.card.addNews, fields: [text, day], button: say.card.add },
    decision: {
      action: 'besluit',
      title: say.card.addDecision,
      fields: [{ ...text, label: say.card.decision }, { name: 'door', label: say.card.forum, kind: 'line' }, day],
      button: say.card.add,
    },
  }
}

/** Adds a paragraph to the text of something, and changes the text that it has. */
export function proseCards({ say }: Room, target: Target): Card[] {
  const isDot = target.kind === 'kring'
  const text = textOf(target)
  const other: Card = {
    action: 'tekst',
    title: isDot ? say.card.otherDot : say.card.otherText,
    was: text,
    fields: [{ name: 'tekst', label: say.card.text, kind: 'area', value: text }],
    button: say.form.save,
  }
  const more: Card = {
    action: 'alinea',
    title: isDot ? say.card.addDot : say.card.addText,
    fields: [{ name: 'tekst', label: say.card.paragraph, kind: 'area', needed: true }],
    button: say.card.add,
  }
  return text === '' ? [more] : [other, more]
}

/** Corrects the words of an action or a milestone, or takes it out. */
export function taskCard({ say }: Room, part: 'actions' | 'milestones', text: string): Card {
  return {
    action: part === 'actions' ? 'actie-regel' : 'mijlpaal-regel',
    title: say.card.correct,
    hidden: { was: text },
    fields: [
      {
        name: 'tekst',
        label: say.card[part === 'actions' ? 'action' : 'milestone'],
        kind: 'line',
        value: text,
        needed: true,
      },
    ],
    button: say.form.save,
    other: { button: say.card.takeOut, name: 'weg' },
  }
}

/** Corrects the words of a dated line, or takes the line of an item out. */
export function lineCard(
  { say }: Room,
  { part, date, text }: { part: 'journal' | 'decisions'; date: string; text: string },
  ofItem: boolean,
): Card {
  return {
    action: part === 'journal' ? 'voortgang-regel' : 'besluit-regel',
    title: say.card.correct,
    hidden: { dag: date, was: text },
    fields: [{ name: 'tekst', label: say.card.line, kind: 'area', value: text, needed: true }],
    button: say.form.save,
    ...(ofItem && { other: { button: say.card.takeOut, name: 'weg' } }),
  }
}

/** Adds an action, a milestone or a result. */
export function taskCards({ say }: Room): Card[] {
  const fields = (label: string): CardField[] => [
    { name: 'tekst', label, kind: 'line', needed: true },
    { name: 'voor', label: say.card.before, kind: 'date' },
    { name: 'wie', label: say.card.who, kind: 'line' },
  ]
  return [
    { action: 'actie', title: say.card.addAction, fields: fields(say.card.action), button: say.card.add },
    { action: 'mijlpaal', title: say.card.addMilestone, fields: fields(say.card.milestone), button: say.card.add },
    {
      action: 'resultaat',
      title: say.card.addResult,
      fields: [{ name: 'tekst', label: say.card.result, kind: 'area', needed: true }],
      button: say.card.add,
    },
  ]
}

/** Asks a partner something. */
export function askCard({ say, config }: Room): Card {
  const partners = config.partners.map(({ slug, name }): Option => ({ value: slug, label: name }))
  return {
    action: 'vraag',
    title: say.card.addAsk,
    fields: [
      { name: 'partner', label: say.card.partner, kind: 'choice', options: partners, needed: true },
      { name: 'wat', label: say.card.what, kind: 'line', needed: true },
      { name: 'voor', label: say.card.before, kind: 'date' },
    ],
    button: say.card.add,
  }
}

/** What a partner said to each thing that it was asked. */
export function replyCards({ say, words, today }: Room, { asks }: Project): Card[] {
  const options = ASK_ANSWERS.map((value): Option => ({ value, label: words.replies.asks[value] }))
  return asks.map(({ partner, what, answer }) => ({
    action: 'vraag-antwoord',
    title: say.card.reply,
    hidden: { partner, wat: what },
    was: answer,
    fields: [
      { name: 'antwoord', label: words.replies.answer, kind: 'choice', options, value: answer, needed: true },
      { name: 'dag', label: say.card.day, kind: 'date', value: today },
    ],
    button: say.card.note,
  }))
}

/** What the kring says to a wish. */
export function answerCard({ say, words, today }: Room, { answer }: Wish): Card {
  const options = WISH_ANSWERS.map((value): Option => ({ value, label: words.replies.answers[value] }))
  return {
    action: 'antwoord',
    title: answer === null ? say.card.addAnswer : say.card.otherAnswer,
    was: answerText(answer),
    fields: [
      {
        name: 'status',
        label: words.replies.answer,
        kind: 'choice',
        options,
        value: answer?.status ?? '',
        needed: true,
      },
      { name: 'reden', label: say.card.reason, kind: 'area', value: answer?.reason ?? '' },
      { name: 'door', label: say.card.forum, kind: 'line', value: answer?.forum ?? '' },
      { name: 'dag', label: say.card.day, kind: 'date', value: today },
    ],
    button: say.card.note,
  }
}

/** Asks on about a wish, and states the question that it comes down to. */
export function whyCards({ say, words }: Room, wish: Wish): Card[] {
  const under: Option[] = []
  const walk = (whys: Wish['whys'], depth: number): void => {
    for (const why of whys) {
      under.push({ value: whyPlace(under.length, why), label: `${'– '.repeat(depth)}${labelOf(why)}` })
      walk(why.children, depth + 1)
    }
  }
  walk(wish.whys, 0)
  return [
    {
      action: 'waarom',
      title: say.why.add,
      fields: [
        ...(under.length > 0
          ? [{ name: 'onder', label: say.why.under, kind: 'choice' as const, options: under, none: say.why.top }]
          : []),
        { name: 'vraag', label: say.why.question, kind: 'line', value: say.why.first, needed: true },
        { name: 'tekst', label: say.why.answer, kind: 'area' },
        { name: 'bron', label: say.why.source, kind: 'line' },
      ],
      button: say.card.add,
    },
    {
      action: 'echte-vraag',
      title: say.why.restate,
      was: wish.underlyingQuestion ?? '',
      fields: [
        { name: 'tekst', label: words.question, kind: 'area', value: wish.underlyingQuestion ?? '', needed: true },
      ],
      button: say.card.note,
    },
  ]
}
