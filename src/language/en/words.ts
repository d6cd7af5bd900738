/** The English words of the command line and the reports; their type is what every language must have. */

import { agendaEn } from './agenda.ts'
import { associationEn } from './association.ts'
import { carriedEn } from './carried.ts'
import { changesEn } from './changes.ts'
import { cliEn } from './cli.ts'
import { datesEn } from './dates.ts'
import { doctorEn } from './doctor.ts'
import { editEn } from './edit.ts'
import { editorEn } from './editor.ts'
import { explainEn } from './explain.ts'
import { factsEn } from './facts.ts'
import { findingsEn } from './findings.ts'
import { firstPageEn } from './first-page.ts'
import { followUpEn } from './follow-up.ts'
import { historyEn } from './history.ts'
import { importEn } from './import.ts'
import { initEn } from './init.ts'
import { joinInEn } from './join-in.ts'
import { keptEn } from './kept.ts'
import { measuresEn } from './measures.ts'
import { mergingEn } from './merging.ts'
import { type MethodWords, methodsEn } from './methods.ts'
import { moneyEn } from './money.ts'
import { onPageEn } from './on-page.ts'
import { pageEn } from './page.ts'
import { paperEn } from './paper.ts'
import { placesEn } from './places.ts'
import { rankEn } from './rank.ts'
import { reachEn } from './reach.ts'
import { relocateEn } from './relocate.ts'
import { repliesEn } from './replies.ts'
import { reportEn } from './report.ts'
import { searchEn } from './search.ts'
import { sheetEn } from './sheet.ts'
import { sinceEn } from './since.ts'
import { startEn } from './start.ts'
import { statusEn } from './status.ts'
import { surveyEn } from './survey.ts'
import { tasksEn } from './tasks.ts'
import { thresholdEn } from './threshold.ts'
import { upkeepEn } from './upkeep.ts'
import { verbsEn } from './verbs.ts'
import { whyEn } from './why.ts'
import { wishesEn } from './wishes.ts'
import { workbookEn } from './workbook.ts'
import { yearEn } from './year.ts'

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

/** The short names of the methods, for sentences. */
export function namesOf(methods: MethodWords): Record<keyof MethodWords, string> {
  return Object.fromEntries(Object.entries(methods).map(([id, { name }]) => [id, name])) as Record<
    keyof MethodWords,
    string
  >
}

const numeral = (n: number): string => ['zero', 'one', 'two', 'three', 'four', 'five'][n] ?? String(n)

export const en = {
  cli: cliEn,
  agenda: agendaEn,
  amounts: moneyEn,
  firstPage: firstPageEn,
  year: yearEn,
  workbook: workbookEn,
  joinIn: joinInEn,
  followUp: followUpEn,
  carried: carriedEn,
  changes: changesEn,
  edit: editEn,
  dates: datesEn,
  doctor: doctorEn,
  facts: factsEn,
  findings: findingsEn,
  history: historyEn,
  imports: importEn,
  editor: editorEn,
  init: initEn,
  kept: keptEn,
  places: placesEn,
  paper: paperEn,
  page: pageEn,
  rank: rankEn,
  measures: measuresEn,
  merging: mergingEn,
  methods: methodsEn,
  onPage: onPageEn,
  methodNames: namesOf(methodsEn),
  reach: reachEn,
  relocate: relocateEn,
  replies: repliesEn,
  search: searchEn,
  sheet: sheetEn,
  since: sinceEn,
  survey: surveyEn,
  start: startEn,
  status: statusEn,
  tasks: tasksEn,
  threshold: thresholdEn,
  upkeep: upkeepEn,
  verbs: verbsEn,
  why: whyEn,
  intake: wishesEn,
  report: reportEn,
  explain: explainEn,
  example: 'Example' as Text,
  exampleNotice: 'This is an example: what it says was made up as an illustration.' as Text,
  masterplan: ((kring) => `Masterplan ${kring}`) as Fill<[string]>,
  masterplans: 'Masterplans of all kringen' as Text,
  kring: ((name) => `kring ${name}`) as Fill<[string]>,
  theme: 'Theme' as Text,
  project: 'Project' as Text,
  place: 'Place' as Text,
  placeShort: '#' as Text,
  sharedPlace: ((place) => `${place} (shared)`) as Fill<[number]>,
  share: 'Members’ preference' as Text,
  shareShort: 'share' as Text,
  mean: 'Mean score' as Text,
  meanShort: 'mean' as Text,
  answers: 'Answers' as Text,
  answersShort: 'n' as Text,
  score: 'Score' as Text,
  points: ((n) => `${n} points`) as Fill<[string]>,
  provisional: 'provisional' as Text,
  between: ((low, high) => `between ${low} and ${high}`) as Fill<[string, string]>,
  belowMinimum: ((criteria) => `below the minimum for ${criteria}`) as Fill<[string]>,
  byBoard: 'According to the board' as Text,
  boardPlace: ((place) => `place ${place}`) as Fill<[number]>,
  boardPlaceNote: ((theme, place, computed, reason, date) =>
    `The board puts ${theme} in place ${place}${computed === null ? '' : ` (the members: place ${computed})`}. ${reason} (${date})`) as Fill<
    [string, number, number | null, string, string]
  >,
  notRanked: 'not ranked' as Text,
  tooFewAnswers: 'too few answers' as Text,
  response: ((voters, members, rate) =>
    members === null || rate === null
      ? `${one(voters, 'member', 'members')} answered`
      : `${voters} of ${members} members (${rate})`) as Fill<[number, number | null, string | null]>,
  period: ((from, to) => `from ${from} to ${to}`) as Fill<[string, string]>,
  blank: ((n) => one(n, 'blank ballot', 'blank ballots')) as Fill<[number]>,
  noSurvey: 'No survey of this kring is known; the themes are in their fixed order.' as Text,
  hiddenSurvey: ((k) =>
    `Fewer than ${k} members answered; so that nobody can be recognised the result is not shown. The themes are in their fixed order.`) as Fill<
    [number]
  >,
  indicative: ((least) =>
    `Fewer than ${least} members answered: the order is an indication, and no percentages are shown.`) as Fill<
    [number]
  >,
  methodThemes:
    'The members’ preference says how often a member put this theme above another theme taken at random; a tie counts as half, and 50% is average.' as Text,
  methodProjects: ((criteria, costs) =>
    `Projects get 0 to 100 points: a weighted average of their scores on ${criteria}.${costs === null ? '' : ` For ${costs} it is the other way round: the less, the better.`}`) as Fill<
    [string, string | null]
  >,
  criterionPoints: ((name, points) => `${name} (${points})`) as Fill<[string, string]>,
  nonResponse: 'Those who did not answer may think differently; these percentages say nothing about that.' as Text,
  average: 'average' as Text,
  toc: 'Contents' as Text,
  topPriorities: 'Top priorities' as Text,
  dot: ((horizon) => (horizon === null ? 'Vision' : `Our vision for ${horizon}`)) as Fill<[number | null]>,
  noDot: 'The kring has not described its vision yet.' as Text,
  priorities: 'Priorities' as Text,
  perTheme: 'The themes, in order of priority' as Text,
  programme: 'Implementation programme' as Text,
  programmeIntro: 'All projects that are running or have yet to start, in order of score.' as Text,
  otherProjects: 'Finished and dropped' as Text,
  byPartner: 'What is asked of whom' as Text,
  byAgenda: 'Contribution to policy agendas' as Text,
  byBranch: 'By sector' as Text,
  justification: 'How this was made' as Text,
  ambitionWeb: 'Ambition web' as Text,
  ambition: 'Ambition' as Text,
  today: 'Today' as Text,
  gap: 'To go' as Text,
  noAmbition: 'no goal' as Text,
  openAmbition: 'undecided' as Text,
  unknown: 'unknown' as Text,
  level: ((n, text) => (text === null ? `level ${n}` : `level ${n} – ${text}`)) as Fill<[number, string | null]>,
  ambitionWebAlt: ((kring, n) =>
    `Ambition web of ${kring}: a spoke per theme, ${numeral(n)} rings; a circle for today and a diamond for the ambition.`) as Fill<
    [string, number]
  >,
  priorityBarsAlt: ((kring, shares) =>
    `Members’ preference per theme in ${kring}, from high to low: ${shares}.`) as Fill<[string, string]>,
  nameAndShare: ((name, share) => `${name} ${share}`) as Fill<[string, string]>,
  webCaption: ((n) =>
    `For each theme where the kring stands today and where it wants to be, on ${numeral(n)} levels. The order of the themes is fixed and says nothing about priority.`) as Fill<
    [number]
  >,
  challenges: 'Challenges' as Text,
  wishes: 'Wishes' as Text,
  projects: 'Project proposals' as Text,
  noChallenges: 'No challenges have been described yet.' as Text,
  noWishes: 'There are no wishes yet.' as Text,
  noProjects: 'There is no project proposal yet.' as Text,
  noOpenProjects: 'There is no open project now.' as Text,
  noOpenProject: 'There is no open project.' as Text,
  noScores: ((n) => `${one(n, 'open project', 'open projects')}, without scores to rank by yet.`) as Fill<[number]>,
  supportLabel: 'Support' as Text,
  support: ((n) => one(n, 'member', 'members')) as Fill<[number]>,
  supportUnknown: 'not polled yet' as Text,
  question: 'The question behind the question' as Text,
  noQuestion: 'The question behind the question has not been explored yet.' as Text,
  questionOpen: 'The whys have been gathered; the question itself has not been put into words yet.' as Text,
  certainty: {
    vermoeden: 'suspected' as Text,
    getoetst: 'tested with members' as Text,
    bevestigd: 'confirmed' as Text,
  },
  answersChallenges: 'In answer to' as Text,
  servedBy: 'Taken up in' as Text,
  notServed: 'No project yet.' as Text,
  serves: 'For' as Text,
  phase: 'Phase' as Text,
  phases: {
    idee: 'idea' as Text,
    verkenning: 'exploration' as Text,
    voorbereiding: 'preparation' as Text,
    uitvoering: 'execution' as Text,
    afgerond: 'finished' as Text,
    'on-hold': 'on hold' as Text,
    vervallen: 'dropped' as Text,
  },
  noPhase: 'phase unknown' as Text,
  signal: 'Signal' as Text,
  signals: { groen: 'green' as Text, oranje: 'orange' as Text, rood: 'red' as Text, grijs: 'grey' as Text },
  signalLegend:
    '●\u00a0green: on course · ▲\u00a0orange: needs attention · ■\u00a0red: stuck · ○\u00a0grey: not started or not applicable · ◆\u00a0waits, is late or is due for review' as Text,
  explanation: 'Explanation' as Text,
  lead: 'Lead' as Text,
  attachments: 'Attachments' as Text,
  partners: 'Partners' as Text,
  branches: 'Sectors' as Text,
  planning: 'Planning' as Text,
  from: ((start) => `from ${start}`) as Fill<[string]>,
  until: ((end) => `until ${end}`) as Fill<[string]>,
  span: ((start, end) => `${start} – ${end}`) as Fill<[string, string]>,
  cost: 'Cost' as Text,
  funding: 'Funding' as Text,
  toFund: 'Still to fund' as Text,
  fundedBy: ((amount, partner) => `${amount} ${partner}`) as Fill<[string, string]>,
  fullyFunded: 'fully funded' as Text,
  agendas: 'Agendas' as Text,
  expired: 'expired' as Text,
  concept: 'draft' as Text,
  blockedBy: 'Waits for' as Text,
  review: 'Review' as Text,
  decideBy: 'Decision needed by' as Text,
  reviewOn: ((date) => `to be reviewed on ${date}`) as Fill<[string]>,
  upToDate: 'Status' as Text,
  updated: ((date) => `updated on ${date}`) as Fill<[string]>,
  journal: 'Progress' as Text,
  decisions: 'Decisions' as Text,
  attention: 'Needs attention' as Text,
  noAttention: 'Nothing needs attention now.' as Text,
  nothingToRaise: 'There is no wish or project yet, so nothing that needs attention either.' as Text,
  attentionLine: {
    signal: ((explanation) => explanation ?? 'not explained yet') as Fill<[string | null]>,
    blocked: ((what) => `waits for ${what}`) as Fill<[string]>,
    late: ((when) => `was due ${when}`) as Fill<[string]>,
    undecided: ((date) => `a decision was due by ${date}`) as Fill<[string]>,
    unbegun: ((when) => `was to start ${when}`) as Fill<[string]>,
    review: ((date) => `was to be reviewed on ${date}`) as Fill<[string]>,
  },
  countWishes: ((n) => one(n, 'wish', 'wishes')) as Fill<[number]>,
  countProjects: ((n, open, running) =>
    `${one(n, 'project proposal', 'project proposals')}, of which ${open} open and ${running} in execution`) as Fill<
    [number, number, number]
  >,
  countChallenges: ((n) => one(n, 'challenge', 'challenges')) as Fill<[number]>,
  countFound: ((n, confirmed, tested) =>
    `${one(n, 'wish with the question behind it', 'wishes with the question behind them')} (${[
      ...(confirmed > 0 ? [`${confirmed} confirmed`] : []),
      ...(tested > 0 ? [`${tested} tested with members`] : []),
      ...(n - confirmed - tested > 0 ? [`${n - confirmed - tested} suspected`] : []),
    ].join(', ')})`) as Fill<[number, number, number]>,
  countQuestions: (({ wishes, questions, confirmed, tested }) =>
    `the question behind it: confirmed for ${one(confirmed, 'wish', 'wishes')}, tested with members for ${tested}, suspected for ${questions - confirmed - tested}, not found yet for ${wishes - questions}`) as Fill<
    [{ wishes: number; questions: number; confirmed: number; tested: number }]
  >,
  countErrors: ((n) => one(n, 'error in the plan files', 'errors in the plan files')) as Fill<[number]>,
  money: ((cost, funded, open) =>
    `The budgeted cost of the open projects is ${cost}; of that, ${funded} is funded and ${open} is still to be found.`) as Fill<
    [string, string, string]
  >,
  moneyShort: ((cost, open) => `${cost} budgeted, ${open} still to fund`) as Fill<[string, string]>,
  unbudgeted: ((n) => `The cost of ${one(n, 'open project', 'open projects')} is not known yet.`) as Fill<[number]>,
  asks: {
    partner: 'takes part' as Text,
    funding: 'contributes' as Text,
    lead: 'leads' as Text,
    nothing: 'contributes nothing yet' as Text,
  },
  noPartners: 'No partners have been named yet.' as Text,
  noAgendas: 'No project refers to an agenda yet.' as Text,
  noBranches: 'No wish or project is linked to a sector yet.' as Text,
  asOf: ((date) => `As of ${date}`) as Fill<[string]>,
  adopted: ((date) => `Adopted on ${date}`) as Fill<[string]>,
  revision: ((commit) => `revision ${commit}`) as Fill<[string]>,
  snapshot: ((name) => `snapshot ${name}`) as Fill<[string]>,
  uncommitted: 'with changes that have not been committed' as Text,
  noRevision: 'not under version control' as Text,
  unknownRevision: 'without a known revision' as Text,
  aboutData: 'The facts come from the plan files' as Text,
  aboutSurvey: ((response, period) =>
    `The priorities come from an anonymous survey: ${response}${period === null ? '' : `, ${period}`}.`) as Fill<
    [string, string | null]
  >,
  aboutSettings: ((coverage, k) =>
    `A theme counts if it has at least ${k} answers and at least ${coverage} of the respondents answered it; groups smaller than ${k} are not shown. A theme that a member left open counts as half for that member, not as unimportant.`) as Fill<
    [string, number]
  >,
  aboutErrors: ((n) =>
    `${one(n, 'error was', 'errors were')} found while reading; what could not be read is missing here.`) as Fill<
    [number]
  >,
  aboutColours: ((colours) => `Not used as a colour of the house style: ${colours}.`) as Fill<[string]>,
  aboutTool: ((version) => `Made with masterplan ${version}.`) as Fill<[string]>,
  association: associationEn,
}

export type Words = typeof en
