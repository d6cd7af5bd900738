/** The English words of the ranking screens; their type is what every language must have. */
import { numbersIn } from '../numbers.ts'

const { list } = numbersIn('en')
const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`
const plural = (names: string[]): string => (names.length === 1 ? 'is' : 'are')

export const rankEn = {
  topShort: (k: number): string => `top ${k}`,
  intervalShort: 'range',
  population: (members: number): string => one(members, 'member', 'members'),
  tooFew: (themes: string, k: number, coverage: string): string =>
    `Too few answers to rank (fewer than ${k}, or from fewer than ${coverage} of the respondents): ${themes}.`,
  apart: (options: string): string => `${options} don’t go together; choose one.`,
  margin: (points: string): string => `margin of chance ±${points} points`,
  invalid: (n: number): string => one(n, 'invalid ballot', 'invalid ballots'),
  settings: (s: { coverage: string; k: number; top: number; N: string; seed: number }): string =>
    `Settings: no answer counts half; a theme is ranked from ${s.k} answers and ${s.coverage} of the respondents; top ${s.top}; ${s.N} draws, seed ${s.seed}.`,
  columns: (top: number): string =>
    `Top ${top}: how many put the theme among their first ${top}, a tie over that border left out. Range: its places in 90% of the resampled surveys.`,
  inseparableMark:
    '≈: not to be told apart from the theme below; it is above that one in less than 90% of the resampled surveys.',
  response: (voters: number, members: number | null, rate: string | null): string =>
    members === null || rate === null
      ? one(voters, 'answer', 'answers')
      : `${voters} of the ${members} members, ${rate}`,
  first: (s: { theme: string; kring: string; response: string; chance: string }): string =>
    `${s.theme} is in place 1 in kring ${s.kring} (${s.response}). In ${s.chance} of the resampled surveys ${s.theme} stays first.`,
  sharedFirst: (themes: string, kring: string, response: string): string =>
    `${themes} share place 1 in kring ${kring} (${response}).`,
  inseparable: (a: string, b: string): string => `${a} and ${b} can’t be told apart.`,
  inseparableMore: (n: number): string => `The same holds for ${one(n, 'other pair', 'other pairs')} of neighbours.`,
  secondOpinion: 'Second opinion.',
  opinionSame: (methods: string): string => `The same themes are in the top 3 by ${methods}.`,
  opinionOther: (method: string, enters: string[], leaves: string[]): string =>
    `By ${method} ${[
      ...(enters.length > 0 ? [`${list(enters)} ${plural(enters)} in the top 3`] : []),
      ...(leaves.length > 0 ? [`${list(leaves)} ${plural(leaves)} not`] : []),
    ].join(' and ')}.`,
  agreement: (respondents: number, W: string, word: string): string =>
    `Agreement among the ${one(respondents, 'respondent', 'respondents')} who answered everything: W = ${W}, ${word}.`,
  agreementKringen: (W: string, word: string): string => `Agreement between the kringen: W = ${W}, ${word}.`,
  agreementWord: { little: 'little agreement', some: 'some agreement', much: 'much agreement' },
  agreementConvention: 'By convention, below 0.3 counts as little and above 0.6 as much.',
  tau: (pairs: string): string => `Per pair (tau, 1 is the same order): ${pairs}.`,
  firstBoth: (equal: string, members: string): string =>
    equal === members
      ? `First in both weightings: ${equal}.`
      : `First with every kring equal: ${equal}; first by members: ${members}.`,
  equalShort: 'equal',
  membersShort: 'members',
  settingsTogether: (N: string, seed: number): string =>
    `Range: its places in 90% of the resampled surveys, each kring drawn from its own respondents (${N} draws, seed ${seed}).`,
  quadrant: {
    'quick-win': 'quick win',
    'big-bet': 'big bet',
    'fill-in': 'fill-in',
    reconsider: 'reconsider',
  },
  quadrantShort: 'kind',
  quadrantNote:
    'Quick win: important, little effort. Big bet: important, much effort. Fill-in: less important, little effort. Reconsider: less important, much effort.',
  listKind: 'Kind',
  lowest: 'Lowest score',
  highest: 'Highest score',
  noGoal: 'no goal',
  knockedOut: 'Without a place, below a minimum',
  knockedOutLine: (project: string, criteria: string, score: string): string =>
    `${project}: below the minimum for ${criteria} (would have ${score} points).`,
  noScoresYet: (n: number): string => `${one(n, 'open project has', 'open projects have')} no scores yet.`,
  firstProject: (s: { project: string; share: string; error: string; N: string }): string =>
    `${s.project} is in place 1 under ${s.share} of all possible weightings (${s.N} draws, every division of points as likely; ±${s.error} points).`,
  alwaysFirst: (project: string): string => `${project} is in place 1 under every weighting.`,
  staysFirst: (ranges: string): string => `That place stays as long as, one at a time, ${ranges}.`,
  range: (s: { criterion: string; low: string | null; high: string | null; points: string }): string => {
    const span =
      s.low === null ? `at most ${s.high}` : s.high === null ? `at least ${s.low}` : `between ${s.low} and ${s.high}`
    return `“${s.criterion}” gets ${span} of the 100 points (now ${s.points})`
  },
  provisionalNote:
    'A missing score counts as the middle of the scale; the range after it is with the worst and the best.',
  allProjects: 'Projects of all kringen',
  kringColumn: 'kring',
  whatIf: 'What if',
  whatIfMethod: (method: string): string => `by ${method} instead of Borda`,
  whatIfWeights: (weights: string): string => `with ${weights}`,
  whatIfNothing: 'Nothing was saved.',
  noneMoved: 'Nothing moves.',
  moved: (name: string, from: string, to: string): string => `${name}: ${from} → ${to}`,
  wasPlace: 'was',
  optima: (n: string): string =>
    `There are ${n} equally good orders; a shared place means that they don’t agree on it. So this is not *the* order.`,
  unknownCriterion: (id: string): string => `There is no criterion “${id}”.`,
  weightsForm: 'criteria with points, such as belang=40,urgentie=10',
  methodNeedsKring: '--method ranks the themes of one kring; name one, such as: masterplan rank noord --method schulze',
  gap: 'Ambition and today',
  gapColumns: {
    today: 'now',
    ambition: 'goal',
    gap: 'to go',
    proposal: 'proposal',
    cost: 'cost',
    projects: 'projects',
  },
  /** By level, the highest first: how many themes get it at most. */
  gapNote: (quota: readonly (readonly [level: string, most: number])[]): string =>
    `To go: ambition minus today, in levels. The proposal follows from the members’ ranking by quota (${quota
      .map(([level, most], i) => `level ${level} for at most ${i === 0 ? one(most, 'theme', 'themes') : most}`)
      .join(', ')}); it is a proposal, the level is a decision.`,
  gapOpen: 'open',
  gapUnbudgeted: (n: number): string => `${one(n, 'project', 'projects')} without a cost`,
  explain: {
    place: (s: { name: string; place: string; kring: string; total: number }): string =>
      `${s.name} is in place ${s.place} of ${s.total} in kring ${s.kring}.`,
    noPlace: (name: string, kring: string): string => `${name} has no place in kring ${kring}.`,
    few: (k: number, coverage: string): string =>
      `Too few respondents answered it to rank it: fewer than ${k}, or fewer than ${coverage}.`,
    hidden: (k: number): string => `Fewer than ${k} members answered, so nothing is shown.`,
    none: 'No survey is known of this kring.',
    indicative: (least: number): string =>
      `Fewer than ${least} members answered, so the order is only indicative and nothing more is said of it.`,
    share: (share: string, mean: string | null, answers: number | null): string =>
      `Its share is ${share}: that is how often a respondent puts it above a random other theme; a tie or no answer counts half.${mean === null ? '' : ` Its mean score is ${mean}${answers === null ? '' : `, from ${one(answers, 'answer', 'answers')}`}.`}`,
    duels: 'Against each other theme, the part that puts it higher; their average is the share:',
    rest: (n: number): string => one(n, 'other theme, with few answers', 'other themes together, with few answers'),
    up: (other: string, place: string, n: number, voters: number): string =>
      n === 1
        ? `Up: it passes ${other} (place ${place}) if just 1 of the ${voters} respondents swaps their scores for the two.`
        : `Up: to pass ${other} (place ${place}), at least ${n} of the ${voters} respondents would have to swap their scores for the two.`,
    down: (other: string, place: string, n: number, voters: number): string =>
      n === 1
        ? `Down: ${other} (place ${place}) passes it if just 1 of the ${voters} respondents swaps their scores for the two.`
        : `Down: ${other} (place ${place}) passes it if at least ${n} of the ${voters} respondents swap their scores for the two.`,
    out: (other: string): string => `Swapping scores with ${other} would not be enough to change places.`,
    top: 'Up: it can’t be higher.',
    bottom: 'Down: it can’t be lower.',
    sure: (s: { low: string; high: string; first: string; top: string; N: string }): string =>
      s.low === s.high
        ? `In 90% of ${s.N} resampled surveys it is in place ${s.low}; first in ${s.first}, in the top 3 in ${s.top}.`
        : `In 90% of ${s.N} resampled surveys it is between place ${s.low} and ${s.high}; first in ${s.first}, in the top 3 in ${s.top}.`,
    notApart: (others: string): string => `It can’t be told apart from ${others}.`,
    board: 'The board’s own place stands beside it:',
    score: (score: string): string => `Its score is ${score} points of 100:`,
    term: (s: { criterion: string; score: string; points: string; most: string; cost: boolean }): string =>
      `${s.criterion}: score ${s.score}${s.cost ? ', counted the other way round' : ''} → ${s.points} of ${s.most} points`,
    missing: 'missing, counted as the middle',
    between: (low: string, high: string): string =>
      `With what is missing filled in it will be between ${low} and ${high}.`,
    step: (s: { criterion: string; from: number | null; to: number; place: string }): string =>
      `with ${s.to}${s.from === null ? '' : ` instead of ${s.from}`} for “${s.criterion}” it comes in place ${s.place}`,
    tied: 'It shares its place; nearly any other division of the points ends that.',
    upStep: (step: string): string => `Up: ${step}.`,
    downStep: (step: string): string => `Down: ${step}.`,
    upNone: 'Up: no other single score would lift it.',
    downNone: 'Down: no other single score would lower it.',
    neighbours: (s: { above: string | null; below: string | null }): string =>
      [...(s.above ? [`above it: ${s.above}`] : []), ...(s.below ? [`below it: ${s.below}`] : [])].join('; '),
    intervals: (ranges: string): string =>
      `Between its neighbours it keeps its place as long as, one at a time, ${ranges}.`,
    steady: 'Between its neighbours it keeps its place, whatever one criterion weighs.',
    anyWeights: (share: string, place: string): string =>
      `Under ${share} of all possible weightings it is in place ${place} or better.`,
    together: (s: { name: string; place: string; share: string }): string =>
      `${s.name} is in place ${s.place} over the kringen, with ${s.share}: the average of the kringen, weighed like this.`,
    togetherTerm: (s: { kring: string; share: string; weight: string; place: string }): string =>
      `${s.kring}: share ${s.share} (place ${s.place}) × weight ${s.weight}`,
    focus: (word: string): string => `Focus: ${word}.`,
    unknown: (asked: string): string => `There is no theme or project “${asked}”.`,
    several: (asked: string, options: string): string => `“${asked}” can be several: ${options}. Name one.`,
  },
  method: 'method',
  methods: 'The ranking methods; one of them in words: masterplan explain METHOD.',
  weakness: 'Weakness',
  source: 'Source',
}

export type RankWords = typeof rankEn
