/** The English words of changing one thing of the plans: setting, adding, dropping, answering, asking. */

export const verbsEn = {
  told: {
    added: (title: string, theme: string | null, what: string) =>
      `New: ${title} (${theme === null ? what : `${what}, ${theme}`}).`,
    gone: (title: string, theme: string | null, what: string) =>
      `No longer in the plan: ${title} (${theme === null ? what : `${what}, ${theme}`}).`,
    changed: (title: string, theme: string | null, what: string) =>
      `${title}${theme === null ? '' : ` (${theme})`}: ${what}${/[.!?]”?$/.test(what) ? '' : '.'}`,
  },
  noField: (name: string, meant: string | null, all: string) =>
    `There is no field “${name}” here.${meant === null ? '' : ` Did you mean “${meant}”?`} There are: ${all}.`,
  fieldOfTheme: (name: string, theme: string) => `${name} is a fact of the theme: masterplan set ${theme} ${name} …`,
  partOfAssociation: (word: string, list: string) =>
    `${word} belongs to the association: masterplan set association ${list === 'branches' ? 'branches.ID' : `${list}.ID.naam`} "…"`,
  partOfItem: (name: string) => `${name} is added to something that is there already: masterplan set ITEM +${name} "…"`,
  together: (parts: string) => `Type at once what belongs with it: ${parts}`,
  severalAtOnce: (typed: string) => `Type several fields at once with a = in between: ${typed}`,
  severalFields: (name: string, all: string) => `“${name}” fits several fields: ${all}. Type which one you mean.`,
  noName: (name: string, field: string) => `“${name}” is not known for ${field}.`,
  addFirst: (command: string) => `Or add the name first: ${command}`,
  noId: (title: string) =>
    `“${title}” has no id yet, so nothing can be noted of it. masterplan fix gives every item one.`,
  noValue: (name: string) => `The value after ${name} is missing. To take away what stands there, use --clear.`,
  noList: (name: string) => `${name} is no list, so there is nothing to add to or take out of; leave out the + or -.`,
  notInList: (name: string, field: string, now: string) =>
    `“${name}” is not in ${field}${now === '' ? ', which is empty' : `; there are: ${now}`}.`,
  belowValue: (field: string, above: string, value: string) =>
    `${field} cannot be set, since ${above} has a value of its own: ${value}. Take that away first, with --clear.`,
  neverCleared: (name: string) =>
    `What stands at ${name} does not go all at once. Take one line away with -${name} and its begin or date; what you wrote last with masterplan undo.`,
  whichParagraph: (typed: string, all: string) =>
    all === '' ? 'There is no text yet.' : `“${typed}” is not the begin of one paragraph; there are: ${all}.`,
  whichLine: (typed: string, name: string, all: string) =>
    all === ''
      ? `Nothing stands at ${name} yet.`
      : `“${typed}” is not the begin or the date of one line at ${name}; there are: ${all}.`,
  whichDone: (typed: string, all: string) =>
    all === ''
      ? 'No action or milestone is done yet.'
      : `“${typed}” is not the begin of one action or milestone that is done; there are: ${all}.`,
  noParts: 'The association has no progress or decisions of its own; name a kring, theme or item.',
  ofProjects: (name: string) => `Only a project has ${name}.`,
  askOfProject: (title: string) => `“${title}” is no project, and a partner is asked for a project only.`,
  dayAsForum: (typed: string) =>
    `“${typed}” is a day, and --by says here who decided, such as ALV or board. The day is typed after --on.`,
  onlyWishes: (title: string) =>
    `“${title}” is no wish, and only a wish is answered. A project gets another phase: masterplan set, or masterplan drop.`,
  answerFollows: (status: string) =>
    `“${status}” is not written down: it follows from the projects. Put the wish with the project that takes it up: masterplan set PROJECT +wensen WISH.`,
  dropChallenge: (title: string) =>
    `“${title}” is a challenge, and a challenge is not dropped: it is there or it is solved. Note what became of it with masterplan set … +voortgang "…", and drop the projects or wishes that answer it. If it was a mistake, --mistake takes it away.`,
  dropped: (reason: string) => `Does not go ahead: ${reason}`,
  reasonMissing: 'Why? Say so with --reason "…"; the reason is kept in the plan.',
  askReason: 'Why?',
  askForum: 'Who decided it, such as the members’ meeting or the board?',
  askWhat: 'What is asked is missing after the partner.',
  askedAlready: (what: string) => `“${what}” is asked already. What was said to it is noted with --answer.`,
  whichAsk: (partner: string, all: string) =>
    all === ''
      ? `Nothing is asked of ${partner} yet.`
      : `It is unclear which question to ${partner} is meant; there are: ${all}. Type the beginning of it after the partner.`,
  ahead: (day: string) =>
    `The day ${day} is still to come; put a decision, answer or news in the plan with the day on which it was.`,
  idleOption: {
    on: '--on is the day of a +decision or +progress, and there is none here.',
    by: '--by belongs to a +decision, +action or +milestone, and there is none here. Who other news comes from is written in its text.',
    who: '--who belongs to an +action or +milestone, and there is none here.',
  },
  leastAmount:
    'A lowest amount has no place: write what you expect now, as one amount or as “10,000 to 25,000”, and put “at least” into the text.',
  yearly:
    'Name the years of a yearly amount, such as “25,000 a year 2027 to 2030”. Where it goes on without an end, name the years that can be budgeted now.' as string,
  inKind: (partner: string, what: string) =>
    `Funding is money, or p.m. as long as the amount isn’t known. What a partner gives in hours, land or space is asked: masterplan ask PROJECT ${partner} "${what}".`,
  anId: 'small letters, digits and hyphens' as string,
  idTaken: (id: string) => `The id ${id} is taken in this theme, or was once; choose another, or leave out --id.`,
  kinds: 'wish, challenge or project',
  noTheme: (asked: string) => `There is no theme “${asked}”. Name kring and theme, as in noord/energie.`,
  whichKind:
    'What is added? Name wish, challenge or project, such as: masterplan add wish noord/energie "A shared battery"',
  whichTheme: 'For which theme? Name kring and theme in front of the title, as in noord/energie, or with --in.',
  twinsAdvice:
    'Read them side by side, for the program sees the words only. If they are the same, let one project take up both: masterplan set PROJECT +wishes WISH. With `zelfde-wens: advies` under `regels` the check says so as well.',
  looksLike: (names: string) => `It looks like: ${names}. Compare before there are two of the same.`,
  twins: (n: number) => (n === 1 ? 'One pair of wishes looks alike:' : `${n} pairs of wishes look alike:`),
  noTwins: 'No wishes of different kringen look so much alike that they are probably the same.',
  add: {
    kind: 'What is added?',
    kring: 'Of which kring is it?',
    theme: 'To which theme does it belong?',
    title: {
      challenge: 'What is the challenge, in a few words?',
      wish: 'What is the wish, in a few words?',
      project: 'What is the project called?',
    },
    text: 'What should be said about it, in a sentence or two?',
    mayStayEmpty: 'may stay empty',
    needed: 'A title cannot stay empty.',
    serves: { challenge: 'Which challenge does it answer?', wish: 'Which wish does it take up?' },
    none: 'None of these',
    enough: 'No more',
    phase: 'How far is it?',
    lead: 'Who leads it: which role or organisation?',
    id: 'By which id is it known? Short, in small letters; it stays when the title changes.',
  },
  badTitle: (title: string) =>
    `“${title}” cannot be a title: a heading would be read otherwise. Leave out signs such as # < > { }.`,
  whichTask: (typed: string, all: string) =>
    all === ''
      ? 'There is no open action or milestone.'
      : `“${typed}” is not the beginning of one open action or milestone; there are: ${all}.`,
}

export type VerbsWords = typeof verbsEn
