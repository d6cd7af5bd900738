/** The English words of the association's report. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const associationEn = {
  together: 'The kringen side by side' as Text,
  equalKringen: 'The place of each theme in each kring; in the share, every kring counts equally.' as Text,
  beside: 'Both averages are shown beside it: with all kringen equal, and by number of members.' as Text,
  focusRule: ((top) =>
    `Shared: in the top ${top} of at least three quarters of the kringen and nowhere at the bottom. Divided: in the top ${top} somewhere and in the bottom ${top} elsewhere. Own: on top in one kring only.`) as Fill<
    [number]
  >,
  equal: 'Kringen equal' as Text,
  byMembers: 'By members' as Text,
  focus: 'Focus' as Text,
  focusClass: {
    shared: 'shared' as Text,
    divided: 'divided' as Text,
    partly: 'partly shared' as Text,
    specific: 'own' as Text,
    none: '–' as Text,
  },
  sharedFocus: 'Shared and divided focus' as Text,
  sharedLine: ((theme, kringen, top) => `${theme} is a shared focus: in the top ${top} of ${kringen}.`) as Fill<
    [string, string, number]
  >,
  dividedLine: ((theme, high, low, top) =>
    `${theme} is divided: in the top ${top} of ${high}, in the bottom ${top} of ${low}.`) as Fill<
    [string, string, string, number]
  >,
  partlyLine: ((theme, kringen, top) => `${theme} is in the top ${top} of ${kringen}.`) as Fill<
    [string, string, number]
  >,
  noneShared: 'No theme is on top in all kringen.' as Text,
  weighedKringen:
    'The place of each theme in each kring; in the share, every kring counts by its number of members.' as Text,
  otherWeighting: ((members, themes) =>
    `The top 3 depends on the weighting; ${members ? 'by number of members' : 'with all kringen equal'} it is ${themes}.`) as Fill<
    [boolean, string]
  >,
  noOtherTop: ((members) =>
    `${members ? 'By number of members' : 'With all kringen equal'} shared places leave no clear top 3.`) as Fill<
    [boolean]
  >,
  sameWeighting: 'Kringen equal or weighted by members: the top 3 is the same.' as Text,
  noVotes: 'No kring has a survey that members answered yet, so there is nothing to put side by side.' as Text,
  noneCounts: 'No kring has enough answers yet to be put beside another.' as Text,
  hidden: ((kringen, k) =>
    `The result of ${kringen} is not shown and does not count: fewer than ${k} answers.`) as Fill<[string, number]>,
  indicative: ((kringen, least) =>
    `The result of ${kringen} is an indication and does not count here: fewer than ${least} answers.`) as Fill<
    [string, number]
  >,
  without: ((kringen) => `No answers are known from ${kringen}.`) as Fill<[string]>,
  programme: 'All projects that are running or have yet to start, in each kring’s own order.' as Text,
  summaries: 'By kring' as Text,
  respondents: ((n) => `The ranking rests on ${one(n, 'completed survey', 'completed surveys')}.`) as Fill<[number]>,
  highlighted: ((top) => `Bold: in the top ${top} of the kring.`) as Fill<[number]>,
}

export type AssociationWords = typeof associationEn
