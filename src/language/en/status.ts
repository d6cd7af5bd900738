/** The English words of the status screen and its calendar; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const statusEn = {
  asOf: (date: string): string => `as of ${date}`,
  labels: { projects: 'Projects', signals: 'Signals', money: 'Money', wishes: 'Wishes' },
  projects: (open: number, more: boolean): string => (open === 0 ? 'none open' : `${open} open${more ? ':' : ''}`),
  count: (n: number, word: string): string => `${n} ${word}`,
  withoutPhase: 'without a phase',
  withoutSignal: 'without a signal',
  noMoney: 'no cost is known yet',
  free: 'no costs',
  money: (funded: string, cost: string, open: string): string => `${funded} of ${cost} funded, ${open} to find`,
  funded: (cost: string): string => `${cost}, all of it funded`,
  unbudgeted: (n: number): string => `${one(n, 'open project', 'open projects')} without a known cost`,
  wishes: (n: number): string => (n === 0 ? 'none yet' : `${n}; the question behind them:`),
  confirmed: (n: number): string => `${n} confirmed`,
  suspected: (n: number, tested: number): string =>
    `${n} suspected${tested > 0 ? ` (${tested} tested with members)` : ''}`,
  missingQuestion: (n: number): string => `${n} missing`,
  trouble: { late: 'Late', blocked: 'Waiting', silent: 'Silent', review: 'To review' },
  allOfIt: (kring: string | null): string =>
    kring === null
      ? 'All of it: masterplan status with a kring, or with --json'
      : `All of it: masterplan status ${kring} --json`,
  lateness: {
    end: (date: string): string => date,
    decision: (date: string): string => `a decision was due by ${date}`,
    start: (date: string): string => `was to begin: ${date}`,
  },
  more: (n: number): string => `and ${n} more`,
  days: (n: number): string => one(n, 'day', 'days'),
  noNews: (days: string | null): string => (days === null ? 'no news yet' : `no news yet, for ${days}`),
  freshness: 'How fresh',
  legend: {
    fresh: (days: number): string => `at most ${one(days, 'day', 'days')} ago`,
    ageing: (days: number): string => `at most ${days}`,
    stale: 'longer',
    unknown: 'unknown',
    review: 'review overdue',
  },
  complete: 'complete',
  percentRow: 'complete, %',
  updated: 'latest news',
  open: 'open',
  noFile: 'no file yet',
  noThemes: 'No theme of this kring can be read yet.',
  noKringen: 'No kring can be read yet. See masterplan validate.',
  next: 'What you can do next, the least work first',
  nothingNext: 'Nothing is missing and nothing waits for you.',
  effort: {
    1: 'a minute',
    2: 'a call or a message',
    3: 'with the members, or in a session',
    revisit: 'an hour, with those who know',
  },
  actions: {
    explain: (title: string): string => `Explain the signal of “${title}”`,
    replan: (title: string): string => `Finish “${title}”, or give it a new end date`,
    news: (title: string): string => `Write a line of progress on “${title}”`,
    revisit: (title: string): string => `Look at “${title}” again, and set a new date to review it`,
    phase: (title: string): string => `Say which phase “${title}” is in`,
    updated: (title: string): string => `Say when “${title}” was last looked at`,
    review: (title: string): string => `Say when “${title}” is to be reviewed`,
    lead: (title: string): string => `Ask who will lead “${title}”`,
    planning: (title: string): string => `Ask when “${title}” starts and ends`,
    cost: (title: string): string => `Ask what “${title}” costs, roughly`,
    funding: (title: string): string => `Ask who pays for “${title}”`,
    today: (title: string): string => `Settle where the kring stands today on “${title}” (1, 2 or 3)`,
    question: (title: string): string => `Find the question behind “${title}” with the members`,
    support: (title: string): string => `Ask how many members back “${title}”`,
    answer: (title: string): string => `Agree which project takes up “${title}”`,
    scores: (title: string): string => `Score “${title}” together on all criteria`,
    ambition: (title: string): string => `Decide how far the kring wants to go with “${title}”`,
    challenge: (title: string): string => `Ask the members what gets in their way with “${title}”`,
    wish: (title: string): string => `Ask the members what they want with “${title}”`,
    project: (title: string): string => `Think of a first project for “${title}”`,
  },
  calendar: {
    name: (association: string): string => `Masterplan of ${association}: dates`,
    nameOfKring: (kring: string, association: string): string => `Masterplan ${kring} of ${association}: dates`,
    summary: {
      review: (title: string): string => `Review: ${title}`,
      end: (title: string): string => `Planned end: ${title}`,
      decision: (title: string): string => `Decision due: ${title}`,
    },
    task: {
      review: 'See whether this still holds, and set a new date to review it.',
      end: 'Finish the project, or give it a new end date and explain that.',
      decision: 'Decide by this day: go on, wait or stop.',
    },
    kring: (name: string): string => `Kring: ${name}`,
    theme: (name: string): string => `Theme: ${name}`,
    inPlans: (name: string): string => `In the plans: ${name}`,
  },
}

export type StatusWords = typeof statusEn
