/** The English words of the question behind the question; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const whyEn = {
  ofChallenge: (title: string): string =>
    `“${title}” is a challenge. Whys belong to a wish; for a list of wishes: masterplan why`,
  ofProject: (title: string, wishes: string): string =>
    `“${title}” serves more than one wish: ${wishes}. Whys belong to a wish; name one of these.`,
  noWish: (title: string): string =>
    `“${title}” serves no wish in these plans. Whys belong to a wish; for a list of wishes: masterplan why`,
  state: {
    none: 'no why asked yet',
    whys: 'whys, but no question yet',
    question: 'not yet said how certain',
    vermoeden: 'suspected',
    getoetst: 'tested with members',
    bevestigd: 'confirmed',
  },
  support: (n: number | null): string => (n === null ? 'support unknown' : `backed by ${one(n, 'member', 'members')}`),
  real: 'The real question',
  certainty: (word: string): string => `Certainty: ${word}.`,
  missing: {
    whys: 'Nobody has asked further about this wish yet.',
    question: 'The real question has not been put into words yet.',
    certainty: 'How certain this is has not been said yet.',
  },
  unanswered: 'no answer yet',
  goOn: (command: string): string => `To ask further, in a terminal: ${command}`,
  list: 'Wishes without a confirmed question behind the question',
  allDone: 'Every wish has a confirmed question behind the question.',
  columns: { wish: 'wish', support: 'support', state: 'state' },
  kringCount: (open: number, all: number): string => `${open} of ${one(all, 'wish', 'wishes')}`,
  listHint: 'To ask further about one, by part of its name or by its id: masterplan why WISH',
  intro:
    'Keep asking until it becomes something that can be acted on; four or five times is often enough. An empty answer ends a branch. Escape stops. Nothing is written before you say so.',
  whereOn: 'Where would you like to ask further?',
  deeper: (label: string): string => `Further, below: ${label}`,
  atTop: 'Another reason for this wish',
  onlyQuestion: 'Only put the question into words',
  askFor: (label: string): string => `What do you ask about “${label}”?`,

  emptyEnds: 'empty: this branch is finished',
  firstQuestion: (title: string | null): string =>
    title === null ? 'Why does this matter to us?' : `Why does “${title}” matter to us?`,
  questions: [
    'Why is that a problem?',
    'Why does that matter?',
    'What happens if it stays that way?',
    'Why does that weigh so heavily?',
  ],
  deepest: 'It can’t go any deeper than this; put what is left into the question itself.',
  another: 'Is there another reason?',
  noOther: 'No, on to the question itself',
  otherFor: (label: string): string => `Yes, another answer below: ${label}`,
  otherTop: 'Yes, another reason for this wish',
  elsewhere: 'Yes, below another branch',
  askRestated: 'So what is the real question?',
  restatedHint: 'How can we …? May stay empty.',
  askSource: 'Where do these answers come from?',
  sources: ['work session', 'conversation', 'survey', 'interview'],
  otherSource: 'Somewhere else',
  askOtherSource: 'Where from? A meeting or an organisation, no names.',
  askCertainty: 'How certain is the question behind the question?',
  keepCertainty: (now: string | null): string => (now === null ? 'Leave it open for now' : `Leave it as it is: ${now}`),
  willAdd: (file: string): string => `This will be in ${file}:`,
  askWrite: 'Write it?',
  yes: 'Yes',
  no: 'No, leave the file as it is',
  nothing: 'Nothing was added; the file is as it was.',
  notWritten: 'Nothing was written.',
  soFar: 'Nothing was written. What you had answered, to paste it or keep it:',
  belowThat: (label: string): string => `Below “${label}”:`,
  written: (file: string): string => `Written in ${file}.`,
  setCertainty:
    'How certain the question is can stand among the facts at the top, with the wish: zekerheid: vermoeden, getoetst or bevestigd.',
  typeCertainty: (id: string, word: string): string =>
    `The certainty was not written: the facts at the top are laid out in a way that is better changed by hand. Put this with the wish ${id}: zekerheid: ${word}`,
  noId: 'A wish without an id has no facts, and so no certainty; masterplan fix gives it one.',
  changed: (file: string): string => `${file} was changed meanwhile, so nothing was written over it. Start again.`,
  broken: (file: string): string =>
    `${file} can’t be read as it should, so nothing is written in it. See: masterplan validate`,
  unreadable: (file: string): string =>
    `These answers can’t be put into ${file} in a way that leaves the rest as it is. See: masterplan validate`,
  refused: {
    personal: (what: string): string => `This holds ${what}. A plan is public and names no people; say it without.`,
    kinds: {
      email: 'an e-mail address',
      phone: 'a telephone number',
      iban: 'a bank account number',
      bsn: 'a citizen service number',
      name: 'somebody’s name',
    },
    comment: 'In a plan <!-- and --> hide what is between them; say it without.',
    long: (most: number): string => `This is longer than ${most} characters; say it shorter.`,
    questions: 'One question at a time: a single question mark, at the end.',
    brackets: 'No brackets here: the source stands between brackets itself.',
    date: 'No date here: today’s is added.',
  },
}

export type WhyWords = typeof whyEn
