/** The English words of answers: what was said to wishes of members, and what partners were asked and said. */

import { count } from './first-page.ts'

type Text = string
type Count = (n: number) => string | null
type Fill<Args extends unknown[]> = (...args: Args) => string

const behind = (parts: (string | null)[]): string => {
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? '' : ` (${known.join(', ')})`
}

export const repliesEn = {
  /** What was said to a wish, as a word. */
  answers: { later: 'later' as Text, doorverwezen: 'passed on' as Text, afgewezen: 'declined' as Text },
  answer: 'Answer' as Text,
  /** Who said so and when, behind the word. */
  told: ((word, forum, date) => `${word}${behind([forum, date])}`) as Fill<[string, string | null, string | null]>,
  /** What a partner said, as a word. */
  asks: {
    open: 'no answer yet' as Text,
    toegezegd: 'promised' as Text,
    afgewezen: 'declined' as Text,
    gedaan: 'done' as Text,
  },
  fact: {
    answered: ((answer, was) => `the answer is: ${answer}${was === null ? '' : ` (was ${was})`}`) as Fill<
      [string, string | null]
    >,
    unanswered: ((was) => `has no answer any more (was ${was})`) as Fill<[string]>,
    asked: ((partner, what) => `asked of ${partner}: ${what}`) as Fill<[string, string]>,
    askGone: ((partner, what) => `no longer asked of ${partner}: ${what}`) as Fill<[string, string]>,
    askChanged: ((partner, now, was) => `asked of ${partner}: ${now} (was ${was})`) as Fill<[string, string, string]>,
  },
  /** What is asked with its day and what was said, in a sentence. */
  ask: ((what, by, answer) => `${what}${by === null ? '' : `, ${by}`}${behind([answer])}`) as Fill<
    [string, string | null, string | null]
  >,
  by: ((date, late) => (late ? `was due by ${date}` : `by ${date}`)) as Fill<[string, boolean]>,
  /** The titles of what partners were asked. */
  partners: 'Asked of partners' as Text,
  asked: 'Asked' as Text,
  stillOpen: ((asks, open) =>
    `We ask for ${asks === 1 ? 'one thing' : `${count(asks)} things`}; ${open === 0 ? 'there is an answer to all of it' : `${open === asks ? (open === 1 ? 'it is' : 'they are') : `${count(open)} of them ${open === 1 ? 'is' : 'are'}`} still to come`}.`) as Fill<
    [number, number]
  >,
  alsoIn: ((name) => `What else ${name} ${name === 'you' ? 'take' : 'takes'} part in`) as Fill<[string]>,
  whyRaised: 'Why something is red or orange',
  noReason: 'the plan does not say why.',
  notAskedYet: (name: string) =>
    `Nothing in particular has been asked of ${name} yet: the plan has no question and no date. It does name ${name} with these projects.`,
  whyNamed: (name: string) => `Why we name ${name}`,
  noLead: 'nobody leads it yet',
  deadline: 'By' as Text,
  answeredOn: 'Answered on' as Text,
  answeredBy: 'Answered by' as Text,
  reason: 'Reason' as Text,
  came: { realised: 'realised' as Text, 'taken-up': 'taken up' as Text },
  /** Before the projects that did it. */
  done: { realised: 'realised by' as Text, 'taken-up': 'taken up in' as Text },
  /** Before those that go on, behind those that are finished. */
  also: 'and also taken up in' as Text,
  /** How many wishes have not come any further. */
  quiet: {
    idea: ((n) => (n === 0 ? null : `${count(n)} ${n === 1 ? 'has' : 'have'} no more than an idea`)) as Count,
    waiting: ((n) => (n === 0 ? null : `${count(n)} ${n === 1 ? 'waits' : 'wait'} for a project on hold`)) as Count,
    none: ((n) => (n === 0 ? null : `${count(n)} ${n === 1 ? 'has' : 'have'} no answer yet`)) as Count,
    /** `whole`: whether all of the plans was read. */
    all: ((list, whole) => `Of the other wishes${whole ? '' : ', as far as was read'}, ${list}.`) as Fill<
      [string, boolean]
    >,
  },
  letter: {
    date: 'Date' as Text,
    subject: 'Subject' as Text,
    about: ((title) => `What we ask of you – ${title}`) as Fill<[string]>,
    dear: 'Dear Sir or Madam,' as Text,
    opening: ((association, title) =>
      `${association} keeps a plan of what its members want to achieve together: ${title}. Some of it can only be done with your help. This letter says what we ask of you, for which project and by when, and where it stands.`) as Fill<
      [string, string]
    >,
    asks: 'What we ask of you' as Text,
    thanks: 'Thank you for what you have already promised or done.' as Text,
    you: 'you' as Text,
    closing: ((day) =>
      `Would you let us know ${day === null ? '' : `by ${day} `}whether we can count on you, and whom we should speak to about it? We would be glad to come and explain.`) as Fill<
      [string | null]
    >,
    regards: 'Yours faithfully,' as Text,
    board: 'on behalf of the board' as Text,
    boardOf: ((kring) => `on behalf of kring ${kring}`) as Fill<[string]>,
  },
  allAnswered: 'Every wish has a project or an answer.' as Text,
}

export type RepliesWords = typeof repliesEn
