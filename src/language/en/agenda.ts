/** The English words of a meeting pack; their type is what every language must have. */

type Text = string
type Question = readonly [ask: string, why: string]
type Fill<Args extends unknown[], Made = string> = (...args: Args) => Made

export const agendaEn = {
  title: ((kring) => `Agenda, kring ${kring}`) as Fill<[string]>,
  titleAll: 'Agenda of the association' as Text,
  meeting: ((date) => `Meeting of ${date}`) as Fill<[string]>,
  points: 'Order of business' as Text,
  opening: 'Opening and announcements' as Text,
  lastMinutes: 'Minutes of the last meeting' as Text,
  anyOther: 'Any other business and close' as Text,
  decisions: 'Decisions to take' as Text,
  noDecisions: 'No decision is due.' as Text,
  leftIntro:
    'This agenda holds only what concerns more than one kring or has a day by which to decide. Each kring takes the other decisions itself; the command makes its agenda.' as Text,
  ofKringen: 'Each kring takes the other decisions itself:' as Text,
  left: ((n) => (n === 1 ? '1 decision' : `${n} decisions`)) as Fill<[number]>,
  /** What is asked, and why now. */
  question: {
    due: ((date, passed) => ['What is the decision?', `It ${passed ? 'was' : 'is'} due by ${date}.`]) as Fill<
      [string, boolean],
      Question
    >,
    start: ((when, passed, decided) =>
      decided
        ? [`Will this ${passed ? 'still ' : ''}go ahead?`, `It ${passed ? 'was' : 'is planned'} to start ${when}.`]
        : ['May this start?', `It ${passed ? 'was' : 'is planned'} to start ${when}.`]) as Fill<
      [string, boolean, boolean],
      Question
    >,
    running: ['Will there be a decision after all?', 'This is running, but the plan holds none.'] as Question,
    waiting: ((date) => [
      'Does this go on, wait longer or stop?',
      `It waits, and was to be looked at again on ${date}.`,
    ]) as Fill<[string], Question>,
    late: ((when) => ['Is there a new date, or will this be finished?', `It was due ${when}.`]) as Fill<
      [string],
      Question
    >,
    red: ['What is needed to get it going?', 'It is stuck.'] as Question,
  },
  decided: ((when, forum, text) => `Decided earlier, ${when}${forum === null ? '' : ` (${forum})`}: ${text}`) as Fill<
    [string, string | null, string]
  >,
  toFund: ((amount) => `${amount} is still to be found`) as Fill<[string]>,
  changes: ((date) => `Changed since ${date}`) as Fill<[string]>,
  noChanges: 'Nothing changed in the plan.' as Text,
  noHistory: ((date) =>
    date === null
      ? 'The plan holds no decision yet that says who took it. So it isn’t known when the last meeting was, nor what changed since.'
      : `The last decision in the plan dates from ${date}. There is no version of the plans here from before that day, so what changed since can’t be told.`) as Fill<
    [string | null]
  >,
  saidAndDone: 'You said, we did' as Text,
  nothingDone: 'No wish was taken up or answered since.' as Text,
  done: ((wish, project, phase) => `${wish}: taken up in ${project} (${phase})`) as Fill<[string, string, string]>,
  answered: ((wish, project) => `${wish}: answered by ${project}, which is finished`) as Fill<[string, string]>,
  troubles: 'Late and blocked' as Text,
  noTroubles: 'No project is late or blocked.' as Text,
  blocked: ((list) => `waits for ${list}`) as Fill<[string]>,
  noExplanation: 'The plan gives no explanation.' as Text,
  unanswered: 'You said, and we have no answer yet' as Text,
  noUnanswered: 'Every wish has a project.' as Text,
  support: ((n) => (n === 1 ? '1 member backs it' : `${n} members back it`)) as Fill<[number]>,
  noSupport: 'nobody asked yet how many members back it' as Text,
  reviews: ((date) => `Due to be looked at again by ${date}`) as Fill<[string]>,
  noReviews: 'Nothing has to be looked at again.' as Text,
  passed: 'passed' as Text,
  minutes: 'Minutes' as Text,
  minutesIntro:
    'Fill in: a line for each decision, and below it who does what by when. Save this in Word and read it back with masterplan import: each decision then goes to its item, with the day and who decided.' as Text,
  present: 'Present' as Text,
  absent: 'Apologies' as Text,
  otherDecision: 'Another decision' as Text,
  inPlans: ((key) => `In the plans: ${key}`) as Fill<[string]>,
  who: 'Who' as Text,
  when: 'When' as Text,
  what: 'What' as Text,
  about: 'Is about' as Text,
  whoAndWhen: 'Who, and when' as Text,
  line: ((date, forum) => `- ${date} (${forum}): …`) as Fill<[string, string]>,
  forum: 'kringbestuur' as Text,
  forumAll: 'bestuur' as Text,
}
