/** The Dutch words of answers: what was said to wishes of members, and what partners were asked and said. */
import type { RepliesWords } from '../en/replies.ts'

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
  by: (date) => `uiterlijk ${date}`,
}
