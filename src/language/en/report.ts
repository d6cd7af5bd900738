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
    `There is a role for ${name} in ${one(projects, 'project that is', 'projects that are')} running or still to begin.`,
  askedAmount: (total: string) => `The budgets count on a contribution of ${total} in all.`,
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
    'The margin gives the places that the theme takes in 90% of the simulated samples: the narrower, the surer.',
  moreProjects: (shown: number, all: number) => `These are the first ${count(shown)} of the ${all} open projects.`,
  timeline: {
    title: 'Planning',
    planned: (n: number) => `Of ${one(n, 'project', 'projects')} it is known when ${n === 1 ? 'it runs' : 'they run'}`,
    lateOnes: (names: string, more: boolean) => (more ? `Late are among others ${names}` : `Late: ${names}`),
    span: (title: string, span: string) => `${title} ${span}`,
    unbegun: 'should have begun',
    milestone: 'milestone',
    waits: 'waits for',
    caption: 'When each project runs or is to run. An open end is not planned yet.',
    today: 'today',
    late: 'late',
    none: 'No open project has a planned start or end yet.',
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
    title: 'Yield and effort',
    caption: 'Each circle is a project. At the top left: high value, low effort.',
    x: 'Effort',
    y: 'Yield',
    low: 'little',
    high: 'much',
    kind: 'Kind',
    running: 'under way',
    open: 'not under way yet',
    intro: (criteria: string) =>
      `Yield is the weighted average of the scores for ${criteria}; the scale runs from 1 to 5. From 3 on the yield counts as much, above 3 the effort.`,
    none: 'No project has all the scores that this takes yet.',
    without: (n: number) =>
      `${one(n, 'open project still lacks', 'open projects still lack')} a score and ${n === 1 ? 'is' : 'are'} not shown.`,
    rest: 'the rest',
    quick: (names: string, more: boolean) =>
      more ? `Quick to take up are among others ${names}` : `Quick to take up: ${names}`,
    noQuick: 'Nothing yields much and asks little',
    noneReady: 'What yields much and asks little is under way, or can’t go on yet',
    spot: (title: string, y: string, x: string) => `${title}: yield ${y}, effort ${x}`,
    spotOf: (y: string, x: string) => `yield ${y}, effort ${x}`,
  },
  money: {
    title: 'Cost and funding',
    caption: 'What is funded and what has still to be found; what lacks most comes first.',
    first: (n: number, all: number) =>
      `What is funded and what has still to be found: of ${all} the ${n} that lack most.`,
    none: 'Of no open project is the cost known yet.',
    missing: 'still to be funded',
    lacking: (n: number, all: number) =>
      all === 1
        ? 'The project is not fully funded yet'
        : n === all
          ? `None of the ${all} projects is fully funded`
          : `${n} of the ${all} projects ${n === 1 ? 'is' : 'are'} not fully funded yet`,
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
      'These projects of different kringen share at least two things: the theme, a partner that far from every project has, or the words in which they are described. Lay them side by side; it is a suggestion, not a judgement.',
    none: 'No projects of different kringen look strikingly alike.',
    tooMany: 'There are too many projects to compare them all with each other.',
    theme: (name: string) => `theme ${name}`,
    partners: (names: string) => `partner ${names}`,
    words: (words: string) => `words ${words}`,
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
      'The plan files are those that this report was made of, but the report or the survey has been changed since.',
    'other-version': (made: string, here: string) =>
      `The plans are those that this report was made of. It was made with masterplan ${made}; whether it was changed since can’t be said by ${here}.`,
    'other-plans': (revision: string) =>
      `The plans are other ones than this report was made of (${revision}): they have changed since, or it was made with changes that were never committed.`,
    'unknown-revision': (revision: string) =>
      `Git doesn’t know ${revision} here, which this report was made of. Was the history fetched (git fetch --unshallow)?`,
    'no-passport':
      'There is no passport in it. Every report of masterplan has one, except csv; an agenda and an overview of changes have none.',
    unreadable: (path: string) => `${path} can’t be read.`,
    about: (what: string, date: string, tool: string) => `${what}, as of ${date}, made with masterplan ${tool}.`,
  },
}

export type ReportWords = typeof reportEn
