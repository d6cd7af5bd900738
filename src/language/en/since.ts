/** The English words of what changed since in a report; their type is what every language must have. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const sinceEn = {
  title: ((moment) => `What changed since ${moment}`) as Fill<[string]>,
  nothing: 'Nothing changed in this plan.' as Text,
  kringGone: ((name) => `${name} (a kring that is no longer there)`) as Fill<[string]>,
  ledger: 'What was planned, and what became of it' as Text,
  counted: ((n, counts) =>
    `${n === 1 ? '1 project or wish stood' : `${n} projects and wishes stood`} in the plan then: ${counts}.`) as Fill<
    [number, string]
  >,
  unexplained: 'Postponed, put on hold, dropped or taken out, and the plan does not say why:' as Text,
  finished: 'Finished' as Text,
  latest: 'latest news' as Text,
  decided: 'Decided' as Text,
  moved: 'The order' as Text,
  promise: 'Planned' as Text,
  became: 'Became' as Text,
  said: 'What was said about it' as Text,
  outcome: {
    finished: 'finished' as Text,
    going: 'under way' as Text,
    idea: 'still an idea' as Text,
    delayed: 'put off' as Text,
    waiting: 'waiting' as Text,
    dropped: 'dropped' as Text,
    answered: 'answered' as Text,
    'taken-up': 'taken up' as Text,
    later: 'for later' as Text,
    'passed-on': 'passed on' as Text,
    declined: 'declined' as Text,
    open: 'still open' as Text,
    merged: 'merged into another' as Text,
    gone: 'taken out of the plan' as Text,
  },
}
