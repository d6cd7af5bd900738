/** The English words of reports for an audience, their charts, their lists and their passport. */
import { count } from './first-page.ts'

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const reportEn = {
  audience: {
    members: 'For the members',
    board: 'For the board',
    municipality: (name: string) => `For ${name}`,
    partner: (name: string) => `What we ask of ${name}`,
    partnerNamed: (name: string) => `Where we count on ${name}`,
    branche: (name: string) => `For the sector ${name}`,
  },
  asked: (name: string) => `What we ask of ${name}`,
  askedOf: (name: string, projects: number) =>
    `There is a role for ${name} in ${one(projects, 'project that is', 'projects that are')} running or yet to start.`,
  askedAmount: (total: string) => `The budgets include a contribution of ${total} in all.`,
  nothingAsked: (name: string) => `Nothing is asked of ${name} at present.`,
  role: 'Role',
  contribution: 'Contribution',
  kringTitle: 'Kring',
  figures: 'In figures',
  partOf: (caption: string, part: number, parts: number) =>
    parts === 1 ? caption : `${caption} (${part} of ${parts})`,
  explained: 'Explanation per project',
  perThemeFixed: 'The themes, in their fixed order',
  notYet: 'What isn’t there yet',
  nothingYet: 'No challenge, wish or project has been described yet.',
  fingerprint: (hash: string) => `Fingerprint of the plan files, without the ballots (SHA-256): ${hash}.`,
  askedProjects: 'Projects',
  branches: 'Sector',
  branche: (name: string) => `Sector ${name}`,
  nothingForBranche: (name: string) => `No challenge, wish or project names the sector ${name} yet.`,
  interval: 'Margin',
  intervalNote:
    'The margin gives the places that the theme takes in 90% of the simulated samples: the narrower, the more certain the place.',
  moreProjects: (shown: number, all: number) => `These are the first ${count(shown)} of the ${all} open projects.`,
  timeline: {
    title: 'Planning',
    planned: (n: number) => `Dates are known for ${one(n, 'project', 'projects')}`,
    lateOnes: (names: string, more: boolean) => `Late: ${names}${more ? ', among others' : ''}`,
    span: (title: string, span: string) => `${title} ${span}`,
    unbegun: 'should have started',
    milestone: 'milestone',
    waits: 'waits for',
    caption: 'When each project runs or is to run. An open end has not been planned yet.',
    today: 'today',
    late: 'late',
    none: 'No open project has a planned start or end yet.',
    noneRunning: 'No project that is being prepared or done has a planned start or end yet.',
    without: (n: number) =>
      `${one(n, 'open project has', 'open projects have')} no planning yet and ${n === 1 ? 'is' : 'are'} not shown.`,
    start: 'Start',
    end: 'End',
    kinds: {
      idea: 'idea or exploration',
      preparing: 'preparation',
      running: 'execution',
      waiting: 'on hold',
      unknown: 'phase unknown',
    },
    running: 'Only the projects in preparation and execution, and those that are late, are shown here.',
  },
  effort: {
    title: 'Benefit and effort',
    caption: 'Each circle is a project. At the top left: a high benefit for little effort.',
    x: 'Effort',
    y: 'Benefit',
    low: 'little',
    high: 'much',
    kind: 'Kind',
    running: 'under way',
    open: 'not under way yet',
    intro: (criteria: string) =>
      `Benefit is the weighted average of the scores for ${criteria}; the scale runs from 1 to 5. A benefit of 3 or more counts as high, an effort only above 3.`,
    none: 'No project has all the scores that this takes yet.',
    without: (n: number) =>
      `${one(n, 'open project still lacks', 'open projects still lack')} a score and ${n === 1 ? 'is' : 'are'} not shown.`,
    rest: 'the rest',
    quick: (names: string, more: boolean) => `Easy to take up: ${names}${more ? ', among others' : ''}`,
    noQuick: 'Nothing has a high benefit for little effort',
    noneReady: 'What has a high benefit for little effort is under way, or can’t go on yet',
    spot: (title: string, y: string, x: string) => `${title}: benefit ${y}, effort ${x}`,
    spotOf: (y: string, x: string) => `benefit ${y}, effort ${x}`,
  },
  money: {
    title: 'Cost and funding',
    caption: 'What is funded and what has still to be found; the largest gap comes first.',
    first: (n: number, all: number) =>
      `What is funded and what has still to be found: the ${n} largest gaps of ${all}.`,
    none: 'The cost of no open project is known yet.',
    missing: 'still to be funded',
    lacking: (n: number, all: number) =>
      all === 1
        ? 'The project is not fully funded yet'
        : n === all
          ? `None of the ${all} projects is fully funded`
          : `${n} of the ${all} projects ${n === 1 ? 'is' : 'are'} not fully funded yet`,
    lackingKringen: (n: number, all: number) =>
      all === 1
        ? 'The kring is not fully funded yet'
        : n === all
          ? `None of the ${all} kringen is fully funded`
          : `${n} of the ${all} kringen ${n === 1 ? 'is' : 'are'} not fully funded yet`,
    allFunded: 'All that was budgeted has been funded',
    of: (gap: string, cost: string) => `${gap} of ${cost}`,
    total: 'Total',
    unbudgeted: 'Without budget',
    funded: 'Funded',
    by: 'Funded by',
    over: (projects: string) => `Funded beyond the budget: ${projects}.`,
  },
  heat: {
    title: 'Themes and kringen',
    alt: (kringen: string, places: string) => `The place of each theme per kring (${kringen}): ${places}.`,
    caption: 'The place of each theme per kring.',
    high: 'at the top',
    low: 'at the bottom',
  },
  bump: {
    caption: 'Each line is a theme. Thick is shared focus, dashed is divided.',
    shared: 'shared focus',
    divided: 'divided focus',
  },
  joint: {
    title: 'Working together',
    intro:
      'These projects of different kringen share at least two things: the theme, a partner that far from every project has, or the words that describe them. Lay them side by side; it is a suggestion, not a judgement.',
    none: 'No projects of different kringen look strikingly alike.',
    tooMany: 'There are too many projects to compare them all with each other.',
    theme: (name: string) => `the theme ${name}`,
    partners: (names: string, n: number) => `the ${n === 1 ? 'partner' : 'partners'} ${names}`,
    words: (words: string) => `the words ${words}`,
    because: (reasons: string) => `In common: ${reasons}.`,
  },
  lists: {
    projects: 'Projects',
    wishes: 'Wishes',
    priorities: 'Priorities',
    partners: 'Partners',
    partner: 'Partner',
    open: 'Open',
    yes: 'yes',
    no: 'no',
    about: 'About this list',
    kring: 'Kring',
    id: 'Id',
    title: 'Title',
    certainty: 'Certainty',
    from: 'Margin from',
    to: 'Margin to',
    amount: 'Amount',
    kind: 'Kind of partner',
    sources: {
      association: 'Association',
      report: 'Report',
      state: 'As of',
      revision: 'Revision',
      tool: 'Made with',
      input: 'Input (SHA-256)',
      passport: 'Passport',
    },
  },
  input: (hash: string) => `input ${hash}`,
  web: {
    light: 'Light or dark',
    filter: 'Search this list',
    sort: (column: string) => `Sort by ${column}`,
    shown: (n: string, all: string) => `${n} of ${all} shown`,
    skip: 'Skip to content',
    search: 'Search all plans',
    nothing: 'Nothing found.',
    home: 'All kringen',
    pages: 'Pages',
    feed: 'News of wishes (Atom)',
    top: 'To the top',
    kinds: { challenge: 'challenge', wish: 'wish', project: 'project' },
  },
  refusal: {
    otherFormat: (extension: string, forms: readonly string[]) =>
      `A report in .${extension} doesn’t fit; choose a file that ends in one of ${forms.map((f) => `.${f}`).join(', ')} and agrees with --format, or a folder.`,
    unknownFormat: (word: string, forms: readonly string[]) =>
      `There is no form “${word}”, expected one or more of ${forms.join(', ')}.`,
    unknownFor: (word: string, meant: string | null, known: readonly string[]) =>
      `There is no audience “${word}”.${meant ? ` Did you mean “${meant}”?` : ''} There are: ${known.join(', ')}.`,
    noMunicipality:
      'Which partner is the municipality? Say so in masterplan.yaml: rapport: { gemeente: slug-of-the-partner }.',
    noEngine: (command: string) =>
      `PDF is made by a program of its own, Typst, which isn’t there for this computer. Install it with: ${command}. Where that doesn’t work, make the HTML report, open it in a browser and print it to PDF; its print style is made for that.`,
    tooLarge: 'This report is too large for a PDF. Make it per kring or for a smaller audience, or choose html.',
    siteIsWhole: 'A site is always of the whole association: leave the kring and --for out.',
  },
  verdict: {
    same: (revision: string) => `This is exactly what masterplan makes of the plans (${revision}).`,
    'other-content':
      'The plan files are those that this report was made from, but the report or the survey has been changed since.',
    'other-version': (made: string, here: string) =>
      `The plans are those that this report was made from. It was made with masterplan ${made}; whether it was changed since can’t be said by ${here}.`,
    'other-plans': (revision: string) =>
      `These are not the plans that this report was made from (${revision}): they have changed since, or it was made with changes that were never committed.`,
    'unknown-revision': (revision: string) =>
      `Git doesn’t know ${revision} here, which this report was made from. Was the history fetched (git fetch --unshallow)?`,
    'no-passport':
      'There is no passport in it. Every report of masterplan has one, except csv; an agenda and an overview of changes have none.',
    unreadable: (path: string) => `${path} can’t be read.`,
    about: (what: string, date: string, tool: string) => `${what}, as of ${date}, made with masterplan ${tool}.`,
  },
}

export type ReportWords = typeof reportEn
