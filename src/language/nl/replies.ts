/** The Dutch words of answers: what was said to wishes of members, and what partners were asked and said. */
import type { RepliesWords } from '../en/replies.ts'
import { getal } from './first-page.ts'

const erachter = (delen: (string | null)[]): string => {
  const bekend = delen.filter((deel) => deel !== null)
  return bekend.length === 0 ? '' : ` (${bekend.join(', ')})`
}

export const repliesNl: RepliesWords = {
  answers: { later: 'later', doorverwezen: 'doorverwezen', afgewezen: 'afgewezen' },
  answer: 'Antwoord',
  told: (word, forum, date) => `${word}${erachter([forum, date])}`,
  asks: { open: 'nog geen antwoord', toegezegd: 'toegezegd', afgewezen: 'afgewezen', gedaan: 'gedaan' },
  fact: {
    answered: (answer, was) => `het antwoord is: ${answer}${was === null ? '' : ` (was ${was})`}`,
    unanswered: (was) => `heeft geen antwoord meer (was ${was})`,
    asked: (partner, what) => `gevraagd aan ${partner}: ${what}`,
    askGone: (partner, what) => `niet meer gevraagd aan ${partner}: ${what}`,
    askChanged: (partner, now, was) => `gevraagd aan ${partner}: ${now} (was ${was})`,
  },
  ask: (what, by, answer) => `${what}${by === null ? '' : `, ${by}`}${erachter([answer])}`,
  by: (date, late) => (late ? `had er uiterlijk ${date} moeten zijn` : `uiterlijk ${date}`),
  partners: 'Gevraagd aan partners',
  asked: 'Gevraagd',
  stillOpen: (asks, open) =>
    asks === 1
      ? `We hebben één vraag${open === 0 ? ', en die is beantwoord' : ', en die staat nog open'}.`
      : `We hebben ${getal(asks)} vragen${open === 0 ? ', en die zijn allemaal beantwoord' : open === asks ? ', en die staan allemaal nog open' : `; ${getal(open)} daarvan ${open === 1 ? 'staat' : 'staan'} nog open`}.`,
  alsoIn: (name) => `Waarin ${name} verder meedoet`,
  whyRaised: 'Waarom iets rood of oranje is',
  noReason: 'het plan zegt niet waarom.',
  notAskedYet: (name) =>
    `Van ${name} is nog niets concreets gevraagd: in het plan staat geen vraag en geen datum. Wel noemt het ${name} bij deze projecten.`,
  whyNamed: (name) => `Waarom we ${name} noemen`,
  noLead: 'nog zonder trekker',
  deadline: 'Uiterlijk',
  answeredOn: 'Antwoord op',
  answeredBy: 'Antwoord van',
  reason: 'Reden',
  came: { realised: 'gerealiseerd', 'taken-up': 'opgepakt' },
  done: { realised: 'gerealiseerd met', 'taken-up': 'opgepakt in' },
  also: 'en ook opgepakt in',
  quiet: {
    idea: (n) => (n === 0 ? null : `voor ${getal(n)} is er alleen nog een idee`),
    waiting: (n) => (n === 0 ? null : `voor ${getal(n)} staat een project in de wacht`),
    none: (n) => (n === 0 ? null : `op ${getal(n)} is nog geen antwoord`),
    all: (list, whole) => `Van de andere wensen${whole ? '' : ', voor zover gelezen'}: ${list}.`,
  },
  letter: {
    date: 'Datum',
    subject: 'Onderwerp',
    about: (title) => `Wat wij u vragen – ${title}`,
    dear: 'Geachte heer of mevrouw,',
    opening: (association, title) =>
      `${association} werkt met een plan voor wat ondernemers samen willen bereiken: ${title}. Een deel daarvan lukt alleen met uw hulp. In deze brief leest u wat wij u vragen, voor welk project en voor wanneer, en hoe het ermee staat.`,
    asks: 'Wat wij u vragen',
    thanks: 'Voor wat u al hebt toegezegd of gedaan, danken wij u.',
    you: 'u',
    closing: (day) =>
      `Wilt u ons ${day === null ? '' : `uiterlijk ${day} `}laten weten of wij op u kunnen rekenen, en met wie wij er het best over kunnen spreken? Wij komen het graag toelichten.`,
    regards: 'Met vriendelijke groet,',
    board: 'namens het bestuur',
    boardOf: (kring) => `namens kring ${kring}`,
  },
  allAnswered: 'Elke wens heeft een project of een antwoord.',
}
