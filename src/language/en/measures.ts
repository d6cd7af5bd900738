/** The English words of what is measured: indicators of themes, and a survey beside an earlier one. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const measuresEn = {
  indicators: 'Indicators' as Text,
  indicator: 'Indicator' as Text,
  unit: 'Unit' as Text,
  baseline: 'Baseline' as Text,
  measured: 'Latest measurement' as Text,
  target: 'Target' as Text,
  distance: 'To go' as Text,
  year: 'Year' as Text,
  inYear: ((value, year) => `${value} in ${year}`) as Fill<[string, number]>,
  began: ((value, year) => `(${value} in ${year})`) as Fill<[string, number]>,
  aim: ((value, year) => `target ${value} in ${year}`) as Fill<[string, number]>,
  toGo: ((value) => `${value} to go`) as Fill<[string]>,
  percentagePoints: 'percentage points' as Text,
  reached: 'reached' as Text,
  notMeasured: 'not measured yet' as Text,
  noTarget: 'no target yet' as Text,
  since: ((year) => `Since the survey of ${year}`) as Fill<[number]>,
  who: ((before, members, now, year) =>
    `${members === null ? before : `${before} of the ${members}`} members answered in ${year}, and ${now} now; over the themes that both surveys asked.`) as Fill<
    [number, number | null, number, number]
  >,
  period: ((from, to) => `The earlier survey ran from ${from} to ${to}.`) as Fill<[string, string]>,
  now: 'now' as Text,
  placeThen: ((year) => `Place in ${year}`) as Fill<[number]>,
  placeNow: 'Place now' as Text,
  shareThen: ((year) => `Share in ${year}`) as Fill<[number]>,
  shareNow: 'Share now' as Text,
  difference: 'Difference' as Text,
  margin: 'Margin' as Text,
  verdict: 'More than chance' as Text,
  yes: 'yes' as Text,
  no: 'no' as Text,
  real: ((up, down, year) =>
    [
      up === '' ? '' : `Risen since ${year} by more than chance: ${up}.`,
      down === '' ? '' : `Fallen since ${year} by more than chance: ${down}.`,
    ]
      .filter((part) => part !== '')
      .join(' ')) as Fill<[string, string, number]>,
  noneReal: ((year) => `Since ${year} no theme changed by more than chance.`) as Fill<[number]>,
  how: 'The margin is for all themes together: where nothing changed, at most 5% of surveys give even one false alarm. The two surveys count as independent.' as Text,
  indicative:
    'One of the two surveys has so few answers that only the places are told; nothing can be said of chance.' as Text,
  hidden: ((k, year) =>
    `In one of the two surveys fewer than ${k} members answered, so nothing is told of what changed since ${year}.`) as Fill<
    [number, number]
  >,
  near: ((k, year) =>
    `These surveys differ in fewer than ${k} ballots from one another, so nothing is told of what changed since ${year}: it would show what those few said.`) as Fill<
    [number, number]
  >,
  none: ((year) =>
    `There is nothing to compare with ${year}: one of the two surveys has no answers about the same themes.`) as Fill<
    [number]
  >,
  leftOut: ((themes) => `Not comparable: ${themes}.`) as Fill<[string]>,
  noWave: ((year, known) =>
    `There is no survey of ${year}${known === '' ? '; an earlier one goes beside enquete.csv as enquete-2024.csv' : `; there is one of ${known}`}.`) as Fill<
    [string, string]
  >,
}

export type MeasureWords = typeof measuresEn
