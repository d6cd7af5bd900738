/** The English words of answers: what was said to wishes of members, and what partners were asked and said. */

type Text = string
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
  by: ((date) => `by ${date}`) as Fill<[string]>,
}

export type RepliesWords = typeof repliesEn
