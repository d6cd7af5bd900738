/** The English words of the year report: what was promised, done and stopped, the money, the survey and what is measured. */
import { count } from './first-page.ts'

const none = (n: number): string => (n === 0 ? 'none' : count(n))

const projects = (n: number): string => (n === 1 ? 'one project' : `${count(n)} projects`)

export const yearEn = {
  title: (plan: string) => `Annual report: ${plan}`,
  audience: 'Annual report',
  period: (from: string, until: string) => `from ${from} to ${until}`,
  chosen: (moment: string) => `The annual report covers the time since ${moment}, the last turn of the year.`,
  choose: (command: string) => `Another moment: ${command}`,
  aDay: 'YYYY-MM-DD',
  noMoment: 'There is no earlier version of the plans to compare with, so nothing can be said of the time since.',
  lead: (promised: number, finished: number, stopped: number) =>
    promised === 1
      ? `The project that was open then ${finished === 1 ? 'is finished' : stopped === 1 ? 'was stopped' : 'is neither finished nor stopped'}.`
      : `Of the ${count(promised)} projects that were open then, ${none(finished)} ${finished < 2 ? 'is' : 'are'} finished and ${none(stopped)} ${stopped < 2 ? 'was' : 'were'} stopped.`,
  nothingPromised: 'No project was open in the plan then.',
  added: (n: number) => `Since then ${projects(n)} came in.`,
  finished: 'finished',
  stopped: 'stopped',
  came: 'new',
  promised: 'Promised',
  found: (promised: number, finished: number) =>
    `${none(finished)} of ${count(promised)} projects ${finished < 2 ? 'is' : 'are'} finished`,
  due: (planned: number, finished: number) =>
    planned === 1
      ? `According to the plan at the time, one project was due by now; it is ${finished === 1 ? 'finished' : 'not finished'}.`
      : `According to the plan at the time, ${count(planned)} projects were due by now; ${finished === planned ? `all ${count(planned)}` : `${none(finished)} of those`} ${finished < 2 ? 'is' : 'are'} finished.`,
  noDue: 'According to the plan at the time, no project was due yet.',
  undated: (n: number, all: number) =>
    n === all ? 'The plan at the time gave no end date for any project.' : `For ${projects(n)} it gave no end date.`,
  columns: {
    open: 'Open then',
    finished: 'Finished',
    going: 'Continues',
    idea: 'Idea',
    later: 'Later',
    stopped: 'Stopped',
  },
  legend: 'Later: delayed or waiting. Stopped: dropped, merged into another, or gone from the plan.',
  together: 'Together',
  done: 'Done',
  foundDone: (n: number) => `${count(n)} ${n === 1 ? 'project' : 'projects'} finished`,
  nothingFinished: 'No project was finished.',
  decided: 'Decided',
  noDecisions: 'The plans hold no decisions from this time.',
  halted: 'Went differently',
  foundHalted: (stopped: number, later: number) =>
    [
      ...(stopped > 0 ? [`${count(stopped)} stopped`] : []),
      ...(later > 0 ? [`${count(later)} delayed or waiting`] : []),
    ].join(', '),
  nothingHalted: 'Nothing was stopped or delayed.',
  postponed: 'Delayed or waiting',
  noReason: 'the plan does not say why',
  more: (n: number) => `And ${count(n)} more.`,
  money: 'Money',
  noMoney: 'No open project has a fixed amount, then or now.',
  foundMoney: (was: string, is: string) =>
    was === is ? `the gap is still ${is}` : `the gap went from ${was} to ${is}`,
  moneyIntro:
    'Cost, funding and gap are those of the projects that were open on that day; spending is that of all projects that state it.',
  was: 'Then',
  is: 'Now',
  spent: 'Spent so far',
  uncosted: 'Open projects without a fixed amount',
  ofWhich: (kring: string) => `of which ${kring}`,
  notThere: 'was not there',
  survey: 'Survey, then and now',
  surveyed: {
    none: 'no survey, then or now.',
    same: 'the plan has the same survey as then.',
    new: 'there is a survey now; there was none in the plan then.',
    other: 'the plan has a different survey now.',
    gone: 'the survey that was there then is no longer in the plan.',
    unknown: 'whether another survey was held can’t be told.',
  },
  voters: (n: number, period: string | null) => `${n} members answered${period === null ? '' : ` (${period})`}.`,
  hidden: 'Too few answered to show the outcome.',
  stayed: 'No theme changed place.',
  indicators: 'Indicators, then and now',
  indicator: 'Indicator',
  figure: (value: string, year: number) => `${value} (${year})`,
  notMeasured: 'not measured',
  notInPlan: 'no longer in the plan',
  unknown: 'What is not known',
  noReasons: (n: number) =>
    `For ${n === 1 ? 'one project that was delayed or stopped' : `${count(n)} projects that were delayed or stopped`}, the plan does not say why.`,
  judged: (moment: string) => `The state at that time is judged as of ${moment}.`,
  listName: 'Annual report',
  outcome: 'What came of it',
}

export type YearWords = typeof yearEn
