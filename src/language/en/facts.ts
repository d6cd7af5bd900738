/** The English words of a single change; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`
const was = (before: string | null): string => (before === null ? '' : ` (was ${before})`)

type Text = string
type Said = Fill<[string, string, string, string]>
type Fill<Args extends unknown[]> = (...args: Args) => string
/** From and to; null is unknown, or not there. At most one of them is null. */
type Turn = Fill<[from: string | null, to: string | null]>
type Entry = Fill<[list: string, entry: string, value: string | null]>
type NamedTurn = Fill<[name: string, from: string | null, to: string | null]>

const turn =
  (what: string): Turn =>
  (from, to) =>
    from === null
      ? `${what} is ${to}`
      : to === null
        ? `${what} is no longer known (was ${from})`
        : `${what} from ${from} to ${to}`

/** Of a list of names. */
const listed =
  (what: string): Turn =>
  (from, to) =>
    to === null ? `no ${what} any more (was ${from})` : `${what}: ${to}${was(from)}`

export const factsEn = {
  mergedInto: ((title, stated) =>
    stated
      ? `merged into “${title}”`
      : `seems to have been merged into “${title}”: what referred to it refers there now`) as Fill<[string, boolean]>,
  fact: {
    id: ((from, to) =>
      to === null
        ? `no longer has an id (was ${from})`
        : from === null
          ? `got the id ${to}`
          : `has the id ${to} now (was ${from})`) as Turn,
    title: ((from) => `used to be called “${from}”`) as Fill<[string]>,
    place: ((from, to) => `moved from ${from} to ${to}`) as Fill<[string, string]>,
    prose: 'the text was changed' as Text,
    phase: ((from, to) =>
      from === null
        ? `the phase is ${to}`
        : to === null
          ? `the phase was taken out (was ${from})`
          : `from ${from} to ${to}`) as Turn,
    signal: turn('signal'),
    explanation: ((text) => (text === null ? 'the explanation was taken out' : `explanation: ${text}`)) as Fill<
      [string | null]
    >,
    lead: ((from, to) => (to === null ? `has no lead any more (was ${from})` : `lead: ${to}${was(from)}`)) as Turn,
    questionFound: ((text) => `the real question was found: ${text}`) as Fill<[string]>,
    questionChanged: ((text) => `the real question is now: ${text}`) as Fill<[string]>,
    questionGone: 'the real question was taken out' as Text,
    slipped: {
      start: ((by, from, to) => `the start is put off by ${by}, from ${from} to ${to}`) as Fill<
        [string, string, string]
      >,
      end: ((by, from, to) => `the end is put off by ${by}, from ${from} to ${to}`) as Fill<[string, string, string]>,
    },
    earlier: {
      start: ((by, from, to) => `the start comes ${by} sooner, from ${from} to ${to}`) as Fill<
        [string, string, string]
      >,
      end: ((by, from, to) => `the end comes ${by} sooner, from ${from} to ${to}`) as Fill<[string, string, string]>,
    },
    start: turn('the start'),
    end: turn('the end'),
    review: ((from, to) =>
      to === null ? `has no review date any more (was ${from})` : `to be reviewed on ${to}${was(from)}`) as Turn,
    decideBy: ((from, to) =>
      to === null
        ? `a decision is no longer requested (was by ${from})`
        : `a decision is requested by ${to}${was(from)}`) as Turn,
    cost: turn('cost'),
    support: ((from, to) =>
      from === null
        ? `support: ${to} members`
        : to === null
          ? `support is no longer known (was ${from})`
          : `support from ${from} to ${to} members`) as Turn,
    spent: turn('spent'),
    fundingUnknown: ((partner) => `${partner} contributes, amount not known yet`) as Fill<[string]>,
    funding: ((partner, from, to) =>
      to === null
        ? `the contribution of ${partner} (${from}) is gone`
        : from === null
          ? `${partner} contributes ${to}`
          : `the contribution of ${partner} from ${from} to ${to}`) as NamedTurn,
    score: ((criterion, from, to) => turn(`score for ${criterion}`)(from, to)) as NamedTurn,
    certainty: ((from, to) =>
      to === null
        ? `it is no longer stated how certain the question is (was ${from})`
        : `the question is ${to}${was(from)}`) as Turn,
    whysAdded: ((list) => `asked further: ${list}`) as Fill<[string]>,
    whysGone: ((n) => one(n, 'why was taken out or changed', 'whys were taken out or changed')) as Fill<[number]>,
    joins: {
      partners: ((list) => `${list} takes part`) as Fill<[string]>,
      branches: ((list) => `now for the sector ${list}`) as Fill<[string]>,
      attachments: ((list) => `now with the attachment ${list}`) as Fill<[string]>,
      agendas: ((list) => `now serves ${list}`) as Fill<[string]>,
      challenges: ((list) => `now answers ${list}`) as Fill<[string]>,
      wishes: ((list) => `now goes with ${list}`) as Fill<[string]>,
      blockedBy: ((list) => `now waits for ${list}`) as Fill<[string]>,
    },
    leaves: {
      partners: ((list) => `${list} no longer takes part`) as Fill<[string]>,
      branches: ((list) => `no longer for the sector ${list}`) as Fill<[string]>,
      attachments: ((list) => `no longer with the attachment ${list}`) as Fill<[string]>,
      agendas: ((list) => `no longer serves ${list}`) as Fill<[string]>,
      challenges: ((list) => `no longer answers ${list}`) as Fill<[string]>,
      wishes: ((list) => `no longer goes with ${list}`) as Fill<[string]>,
      blockedBy: ((list) => `no longer waits for ${list}`) as Fill<[string]>,
    },
    line: {
      journal: 'a journal line' as Text,
      decision: 'a decision' as Text,
    },
    lineAdded: ((date, forum, text) => `${date}${forum === null ? '' : ` (${forum})`}: ${text}`) as Fill<
      [string, string | null, string]
    >,
    lineGone: ((what, date, text) => `${what} of ${date} has disappeared: ${text}`) as Fill<[string, string, string]>,
    lineRewritten: ((what, date, text, before) => `${what} of ${date} was rewritten: ${text} (was: ${before})`) as Said,
    noForum: 'without a body' as Text,
    lineMoved: ((what, from, to, text) => `${what} of ${from} is dated ${to} now: ${text}`) as Said,
    lineSlip: ((what, date) => `a typing mistake was corrected in ${what} of ${date}`) as Fill<[string, string]>,
  },
  frame: {
    title: ((from, to) => `the title is “${to}” now (was “${from}”)`) as Turn,
    intro: 'the introduction was changed' as Text,
    ambition: turn('ambition'),
    today: ((from, to) => `where the kring stands: from ${from} to ${to}`) as Turn,
    lead: turn('lead'),
    updated: ((from, to) =>
      to === null ? `the date of the last update is gone (was ${from})` : `updated on ${to}`) as Turn,
    review: ((from, to) =>
      to === null ? `has no review date any more (was ${from})` : `to be reviewed on ${to}${was(from)}`) as Turn,
    boardPlace: ((from, to) =>
      to === null
        ? `the board gives no place any more (was ${from})`
        : `the board gives place ${to}${was(from)}`) as Turn,
    boardReason: 'the board gives another reason for the place' as Text,
    adopted: ((from, to) =>
      to === null ? `is no longer adopted (was ${from})` : `adopted on ${to}${was(from)}`) as Turn,
    horizon: turn('the horizon'),
    surveyPeriod: 'the period of the survey was changed' as Text,
    dot: 'the dot on the horizon was changed' as Text,
    section: {
      added: ((title) => `new section “${title}”`) as Fill<[string]>,
      gone: ((title) => `the section “${title}” was taken out`) as Fill<[string]>,
      changed: ((title) => `the section “${title}” was changed`) as Fill<[string]>,
    },
    surveyNew: 'there is a new survey' as Text,
    surveyGone: 'the survey was taken out' as Text,
    surveyChanged: 'the survey was changed' as Text,
    indicator: ((from, to) =>
      to === null
        ? `the indicator “${from}” was removed`
        : from === null
          ? `new indicator “${to}”`
          : from === to
            ? `the indicator “${to}” is counted differently`
            : `the indicator “${from}” is now called “${to}”`) as Fill<[string | null, string | null]>,
    measurement: ((name, year, from, to) =>
      to === null
        ? `the measurement of “${name}” for ${year} was removed (was ${from})`
        : `“${name}” measured for ${year}: ${to}${was(from)}`) as Fill<[string, number, string | null, string | null]>,
    target: ((name, year, from, to) =>
      to === null
        ? `the target of “${name}” for ${year} was removed (was ${from})`
        : `the target of “${name}” for ${year} is ${to}${was(from)}`) as Fill<
      [string, number, string | null, string | null]
    >,
    waveNew: ((year) => `the survey of ${year} is now there as an earlier one`) as Fill<[number]>,
    waveGone: ((year) => `the survey of ${year} was removed`) as Fill<[number]>,
    waveChanged: ((year) => `the survey of ${year} was changed`) as Fill<[number]>,
    folder: ((from, to) => `renamed: the folder is called ${to} now (was ${from})`) as Turn,
    name: ((from, to) => `is called “${to}” now (was “${from}”)`) as Turn,
    members: turn('the number of members'),
    areas: listed('areas'),
    attachments: listed('attachments'),
    aliases: listed('other names'),
  },
  noAmbition: 'no goal' as Text,
  level: ((n) => `level ${n}`) as Fill<[string]>,
  setting: {
    themes: 'theme' as Text,
    branches: 'sector' as Text,
    partners: 'partner' as Text,
    funds: 'fund' as Text,
    agendas: 'agenda' as Text,
    moments: 'moment' as Text,
    criteria: 'criterion' as Text,
    format: 'the format' as Text,
    association: 'the name of the association' as Text,
    status: 'the status of the plans' as Text,
    language: 'the language' as Text,
    exampleText: 'what a report says of the example' as Text,
    ownWord: 'the association’s own words' as Text,
    levels: 'the words of the ambition levels' as Text,
    ranking: 'the way themes are ranked' as Text,
    newsWithin: 'the days after which news is missed' as Text,
    progressWeight: 'how projects count in progress' as Text,
    answerWithin: 'the days within which a wish is answered' as Text,
    transitions: 'which phases may follow each other' as Text,
    joinIn: 'how members can take part' as Text,
    report: 'the look of reports' as Text,
    rules: 'the severity of rules' as Text,
  },
  entryAdded: ((what, entry, now) => `new ${what} ${entry}${now === null ? '' : `: ${now}`}`) as Entry,
  entryGone: ((what, entry, before) => `${what} ${entry} is gone${before === null ? '' : ` (${before})`}`) as Entry,
  entryMerged: ((what, entry, into) => `${what} ${entry} was merged into ${into}`) as Fill<[string, string, string]>,
  entryRenamed: ((what, entry, was, is) => `${what} ${entry} is renamed: its id is ${is} now (was ${was})`) as Fill<
    [string, string, string, string]
  >,
  entryChanged: ((what, entry, from, to) =>
    from === to
      ? `${what} ${entry} was changed`
      : from === null
        ? `${what} ${entry}: now ${to}`
        : `${what} ${entry}: ${to === null ? `no longer ${from}` : `from ${from} to ${to}`}`) as Fill<
    [string, string, string | null, string | null]
  >,
  fieldChanged: ((what, from, to) =>
    from === null && to === null
      ? `${what}: changed`
      : to === null
        ? `taken out: ${what} (was ${from})`
        : `${what}: ${from === null ? `now ${to}` : `from ${from} to ${to}`}`) as NamedTurn,
  weight: ((points) => `${points} points`) as Fill<[string]>,
  days: ((n) => one(n, 'day', 'days')) as Fill<[number]>,
  months: ((n) => one(n, 'month', 'months')) as Fill<[number]>,
}

export type FactsWords = typeof factsEn
