/** The English words of the queue of members' wishes. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const wishesEn = {
  command: {
    action: 'what to do: list, import, accept, same, drop or reopen; without a word: show the queue',
    rest: 'the form for import; a kring for list; the number for the others, and for same the item as well',
    kring: 'which kring the wishes are of',
    theme: 'the theme: of all wishes that you read in, or of what you accept',
    column: 'the question that holds the wish, or a part of it; more questions with a --column each',
    themeColumn: 'the question that holds the theme',
    keep: 'rows that you looked at and that give nobody away, such as 4,9',
    title: 'the title of the wish in the plan',
    text: 'the text below it, instead of what the member wrote',
    support: 'add those who sent it in to the support of the wish',
    reason: 'why the wish does not come into the plan',
    all: 'show the wishes that were decided as well',
  },
  none: 'No wishes of members are waiting for a decision.',
  open: (n: number): string => `${one(n, 'wish of members is', 'wishes of members are')} waiting for a decision`,
  inStatus: (n: number): string =>
    `${one(n, 'wish of members is', 'wishes of members are')} waiting for a decision: masterplan wishes.`,
  decided: (n: number): string => `${one(n, 'wish that was decided', 'wishes that were decided')}`,
  number: (n: number): string => `no. ${n}`,
  noTheme: 'theme still to be chosen',
  times: (n: number): string => `sent in ${n} times`,
  looksLike: 'Looks like:',
  probably: 'Probably the same as:',
  other: (n: number): string => `no. ${n} in this queue`,
  erased: '(the words were erased after a year)',
  state: {
    accepted: (item: string): string => `accepted as ${item}`,
    same: (item: string): string => `the same as ${item}`,
    dropped: (reason: string | null): string => (reason === null ? 'not accepted' : `not accepted: ${reason}`),
  },
  gone: (item: string): string => `Was in the plan as ${item}, and is there no longer.`,
  how: 'Accept one with masterplan wishes accept NUMBER; is it a wish that is there already, masterplan wishes same NUMBER ITEM; does it not come into the plan, masterplan wishes drop NUMBER.',
  private: (file: string): string =>
    `The words of members are on this computer only, in ${file}; git does not take them. Only what you accept comes into the plan.`,
  title: (n: number): string => `Form with wishes, ${one(n, 'row', 'rows')}`,
  becomes: {
    wish: 'the wish',
    more: 'what is said of the wish',
    theme: 'the theme',
    kring: 'the kring',
    consent: 'consent: who did not give it does not count',
    'consent-tick': 'consent: who did not give it does not count',
    identifying: 'dropped: says who it is',
    time: 'dropped: says when somebody wrote',
    open: 'dropped: another open answer',
    empty: 'dropped: nobody filled it in',
    other: 'dropped: no wish',
  },
  added: (numbers: string, n: number): string => `${one(n, 'wish', 'wishes')} more in the queue: no. ${numbers}.`,
  noneAdded: 'No wish comes into the queue.',
  known: (n: number): string => `${one(n, 'wish was', 'wishes were')} there already.`,
  held: (n: number): string =>
    `${one(n, 'row is', 'rows are')} held back, for there is something in it by which somebody may be known:`,
  heldRow: (row: number, what: string): string => `row ${row}: ${what}`,
  tells: {
    email: 'an e-mail address',
    phone: 'a telephone number',
    iban: 'an account number (IBAN)',
    bsn: 'a number that may be a citizen service number',
    name: 'the name of a person',
    address: 'an address',
    account: 'the name of somebody on a social network',
    birth: 'a date of birth',
    firm: 'the number of a firm',
    plate: 'a licence plate',
    own: 'what the member filled in as name or company as well',
  },
  mend: (rows: string): string =>
    `Remove it in the file and read that in again; what is there already does not come in twice. If it gives nobody away, --keep ${rows} takes it in after all.`,
  left: {
    refused: (rows: string): string => `No consent, so not taken in: ${rows}.`,
    empty: (rows: string): string => `No wish filled in: ${rows}.`,
    otherKring: (rows: string): string => `Of another kring, so not taken in: ${rows}.`,
    noKring: (rows: string): string => `Names no known kring, so not taken in: ${rows}.`,
  },
  withoutTheme: (numbers: string): string => `Without a known theme: no. ${numbers}. Choose it when you accept.`,
  guessed: (rows: string): string =>
    `The theme was written with a slip, and read as the only one that it looks like: ${rows}. See whether it is right.`,
  cut: (n: number): string => `… and ${one(n, 'more line', 'more lines')}; --json shows all.`,
  alike: (numbers: string): string => `Looks like what is there already: no. ${numbers}.`,
  next: 'masterplan wishes shows them, with what they look like.',
  dryRun: 'Nothing was written.',
  fail: {
    'no-wish': (headers: string): string =>
      `It is not clear which question holds the wish. Name it with --column${headers === '' ? '.' : `; the questions are: ${headers}.`}`,
    several: (headers: string): string =>
      `The wish may be in several questions: ${headers}. Name the question with --column.`,
    'no-kring': 'Which kring are these wishes of? Name the kring with --kring.',
    'no-column': (asked: string): string =>
      `There is no question “${asked}” in this file, or more than one is called so.`,
  },
  askColumn: 'Which question holds the wish?',
  askKring: 'Which kring are these wishes of?',
  askTheme: (wish: string): string => `Which theme does “${wish}” belong to?`,
  askTitle: 'Under which title does the wish come into the plan?',
  whichTheme: (number: number): string => `Which theme does wish ${number} belong to? Name it with --theme.`,
  noNumber: (asked: number): string =>
    `There is no wish with number ${asked} in the queue; masterplan wishes shows which there are.`,
  badNumber: (asked: string): string => `“${asked}” is no number of a wish, expected a number such as 4, or 4-9.`,
  isDecided: (number: number, state: string): string =>
    `Wish ${number} was decided already: ${state}. Put it back with masterplan wishes reopen ${number}.`,
  isOpen: (number: number): string => `Wish ${number} is still waiting for a decision.`,
  isErased: (number: number): string =>
    `The words of wish ${number} were erased after a year; read the form in again if you need them.`,
  onlyOne: '--title and --text are for one wish at a time.',
  accepted: (number: number): string => `Wish ${number} of a member.`,
  same: (number: number, item: string): string => `Wish ${number} is the same as ${item}.`,
  alsoWaits: (number: number, other: number): string =>
    `No. ${other} is a wish of this queue itself, expected a wish of the plan. Accept no. ${other} first with masterplan wishes accept ${other}, and then name the id that it gets in the plan: masterplan wishes same ${number} ID.`,
  dropped: (number: number): string => `Wish ${number} does not come into the plan.`,
  reopened: (number: number): string => `Wish ${number} is waiting for a decision again.`,
  support: (n: number): string =>
    `The support of that wish stands at ${one(n, 'member', 'members')}. If those who sent this in are not counted in it yet, say --support.`,
  noSupport: (item: string): string =>
    `How many members support ${item} is not known, so there is nothing to add to. Set the number yourself: masterplan set ${item} support NUMBER.`,
  tooMany: (words: string): string => `“${words}” is too much here.`,
  unreadable: (file: string): string =>
    `${file} cannot be read as the queue of members’ wishes, and is not written over. Put the file aside, or mend it.`,
  meanwhile: (file: string): string =>
    `${file} was written by something else meanwhile; nothing was changed. Try again.`,
  onPage: {
    title: 'Bring in a form',
    intro:
      'Did members send in their wishes with a form, such as Microsoft Forms or Google Forms? Download the answers there as Excel or CSV, and choose the file here. You first see what comes of it; names and other details of people are left out.',
    file: 'The file with the answers',
    fileHelp: 'A workbook (.xlsx or .ods) or a CSV, up to 20 MB.',
    read: 'Look at it',
    noFile: 'No file was chosen, or it is empty. Choose one.',
    gone: 'The file is here no longer: it was brought in already, or the program was started again. Choose it once more.',
    ask: 'There is something to choose before the file can be read.',
    sheet: 'There are answers on more than one sheet. Which one is to be read?',
    again: 'Look again',
    notYet: 'This comes of it when you bring in the form. Nothing is saved yet.',
    questions: 'What becomes of each question',
    answers: (n: number): string => one(n, 'answer', 'answers'),
    otherwise: 'Read it otherwise',
    asForm: 'as the form says',
    columns: 'What holds the wish (empty: as above)',
    heldRows: (n: number): string => `Held back: ${one(n, 'row', 'rows')}`,
    heldHelp:
      'These may tell who somebody is. Look at these rows in your file. If something about a person is in them, take it out there and bring in the file again. If nothing tells who somebody is, tick the row; it then comes along.',
    looked: 'Rows that you looked at',
    comesAlong: 'comes along',
    bring: (n: number): string => (n === 0 ? 'Save' : `Put ${one(n, 'wish', 'wishes')} in the queue`),
    done: (n: number): string =>
      n === 0 ? 'No wish was added to the queue.' : `${one(n, 'wish', 'wishes')} put in the queue.`,
    heldBack: (n: number): string => `${one(n, 'row was', 'rows were')} held back.`,
  },
}

export type WishesWords = typeof wishesEn
