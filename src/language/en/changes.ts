/** The English words of an overview of what changed; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const changesEn = {
  title: 'What changed' as Text,
  between: ((from, to) => `From ${from} to ${to}`) as Fill<[string, string]>,
  now: 'now' as Text,
  nowUncommitted: 'now, with what is not committed yet' as Text,
  named: ((name, date) => `${name}, ${date}`) as Fill<[string, string]>,
  at: ((date, revision) => `${date} (revision ${revision})`) as Fill<[string, string]>,
  snapshot: ((date) => `the snapshot of ${date}`) as Fill<[string]>,
  noPlansThen: 'there were no plans yet' as Text,
  nothing: 'Nothing changed in the plans.' as Text,
  comparedWith: ((version) => `Compared with the plans of ${version}.`) as Fill<[string]>,
  unread: 'What changed in these files is not known, or only in part:' as Text,
  unreadThen: ((partly) => `could not be read${partly ? ' in full' : ''} then`) as Fill<[boolean]>,
  unreadNow: ((partly) => `can’t be read${partly ? ' in full' : ''} now`) as Fill<[boolean]>,
  unreadBoth: ((partly) => `could not be read${partly ? ' in full' : ''} then, and still can’t`) as Fill<[boolean]>,
  short: 'In short' as Text,
  counted: {
    kringen: {
      added: ((n) => one(n, 'new kring', 'new kringen')) as Fill<[number]>,
      gone: ((n) => one(n, 'kring gone', 'kringen gone')) as Fill<[number]>,
    },
    added: {
      challenge: ((n) => one(n, 'new challenge', 'new challenges')) as Fill<[number]>,
      wish: ((n) => one(n, 'new wish', 'new wishes')) as Fill<[number]>,
      project: ((n) => one(n, 'new project', 'new projects')) as Fill<[number]>,
    },
    gone: {
      challenge: ((n) => one(n, 'challenge gone', 'challenges gone')) as Fill<[number]>,
      wish: ((n) => one(n, 'wish gone', 'wishes gone')) as Fill<[number]>,
      project: ((n) => one(n, 'project gone', 'projects gone')) as Fill<[number]>,
    },
    merged: ((n) => one(n, 'item merged into another', 'items merged into others')) as Fill<[number]>,
    moved: ((n) => one(n, 'item moved', 'items moved')) as Fill<[number]>,
    renamed: ((n) => one(n, 'item renamed', 'items renamed')) as Fill<[number]>,
    phases: ((n) => one(n, 'project in another phase', 'projects in another phase')) as Fill<[number]>,
    signals: ((n) => one(n, 'signal changed', 'signals changed')) as Fill<[number]>,
    slipped: ((n) => one(n, 'end date put off', 'end dates put off')) as Fill<[number]>,
    decisions: ((n) => one(n, 'new decision', 'new decisions')) as Fill<[number]>,
    questions: ((n) => one(n, 'real question found', 'real questions found')) as Fill<[number]>,
    ranks: ((n) => one(n, 'place in an order moved', 'places in the orders moved')) as Fill<[number]>,
    placed: ((n) => one(n, 'place in an order is new', 'places in the orders are new')) as Fill<[number]>,
    unplaced: ((n) => one(n, 'place in an order is gone', 'places in the orders are gone')) as Fill<[number]>,
    findings: ((n) => one(n, 'new finding', 'new findings')) as Fill<[number]>,
    mended: ((n) => one(n, 'finding is no longer there', 'findings are no longer there')) as Fill<[number]>,
  },
  group: {
    added: 'New' as Text,
    gone: 'Gone' as Text,
    moved: 'Moved, renamed and merged' as Text,
    progress: 'Progress' as Text,
    decisions: 'Decisions' as Text,
    planning: 'Planning' as Text,
    money: 'Money' as Text,
    support: 'Support and scores' as Text,
    question: 'The question behind the question' as Text,
    links: 'Who takes part, and what for' as Text,
    texts: 'Texts' as Text,
    frame: 'Themes and the kring itself' as Text,
  },
  settings: 'The association and its settings' as Text,
  consequences: 'What this does to the plan' as Text,
  themeRanks: 'Order of the themes' as Text,
  projectRanks: 'Order of the projects' as Text,
  totals: 'Totals of the open projects' as Text,
  completeness: 'How complete the plans are' as Text,
  findings: 'New findings' as Text,
  more: ((n) => `and ${n} more`) as Fill<[number]>,
  cut: 'This overview was shortened; masterplan changes shows all of it.' as Text,
  kinds: { challenge: 'challenge' as Text, wish: 'wish' as Text, project: 'project' as Text },
  theme: { added: 'new theme' as Text, gone: 'theme gone' as Text },
  kring: { added: 'new kring' as Text, gone: 'kring gone' as Text },
  mergedInto: ((name) => `merged into ${name}`) as Fill<[string]>,
  movedTo: ((place) => `moved to ${place}`) as Fill<[string]>,
  /** A phase in which the work stops. */
  stopped: { afgerond: 'finished' as Text, 'on-hold': 'put on hold' as Text, vervallen: 'dropped' as Text },
  resumed: ((phase) => `now ${phase}`) as Fill<[string]>,
  was: ((now, before) => (before === null ? now : `${now} (was ${before})`)) as Fill<[string, string | null]>,
  move: ((name, from, to) =>
    from === null
      ? `${name} comes in at place ${to}`
      : to === null
        ? `${name} no longer has a place, was ${from}`
        : `${name} from place ${from} to ${to}`) as Fill<[string, number | null, number | null]>,
  step: ((name, from, to) => `${name} from ${from} to ${to}`) as Fill<[string, number, number]>,
  /** Projects that stand elsewhere only because others do. */
  pushed: ((n, list) => `because of other projects ${n} projects move: ${list}`) as Fill<[number, string]>,
  scoreMove: ((name, place, from, to) => `${name} stays in place ${place}, from ${from} to ${to} points`) as Fill<
    [string, number, string, string]
  >,
  outMove: ((name, from, to) => `${name} has no place, and goes from ${from} to ${to} points`) as Fill<
    [string, string, string]
  >,
  points: ((from, to) => `${from} → ${to} points`) as Fill<[string, string]>,
  together: 'The kringen together' as Text,
  reason: {
    votes: 'other votes' as Text,
    asked: 'there is a survey now' as Text,
    unasked: 'there is no survey any more' as Text,
    themes: 'other themes in the list' as Text,
    settings: 'another way of counting' as Text,
    kringen: 'another weighing of the kringen' as Text,
    scores: 'other scores' as Text,
    weights: 'other weights' as Text,
    minimum: 'reaches a minimum now' as Text,
    new: 'new' as Text,
    gone: 'no longer in the plan' as Text,
    closed: 'finished or dropped' as Text,
    opened: 'taken up again' as Text,
    moved: 'now in this kring' as Text,
    others: 'because of other projects' as Text,
  },
  joined: ((kringen, n) => `${kringen} ${n === 1 ? 'counts' : 'count'} now`) as Fill<[string, number]>,
  left: ((kringen, n) => `${kringen} no longer ${n === 1 ? 'counts' : 'count'}`) as Fill<[string, number]>,
  belowMinimum: 'doesn’t reach a minimum' as Text,
  passedBy: ((list) => `now below ${list}`) as Fill<[string]>,
  whole: 'All kringen' as Text,
  moneyRow: {
    cost: 'Cost' as Text,
    funded: 'Funded' as Text,
    open: 'To be found' as Text,
    unbudgeted: 'Without known cost' as Text,
  },
}

export type ChangesWords = typeof changesEn
