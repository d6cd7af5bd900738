/** The English words of starting a plan, and of a new kring or theme in it. */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

export const initEn = {
  options: {
    association: 'the name of the association (otherwise: that of the folder)',
    kring: 'a kring, with its number of members after =: "North=96"; repeat it, or put commas between',
    theme: 'a theme of your own; repeat it, or put commas between (otherwise: the twelve of the ambition web)',
    criteria: 'by what projects are weighed: "Importance=60, Effort=40 cost", or none',
    ci: 'also the files to have every change checked: github or gitlab',
    noGit: 'do not begin with git',
    commit: 'commit the first version in git right away',
    yes: 'ask nothing: take what is given, and what is usual for the rest',
    dryRun: 'show which files would be made, and write nothing',
    members: 'the number of members of the kring',
    group: 'planet, people or profit',
    definition: 'what the association means by the theme',
  },
  folder: 'the folder for the plans (otherwise: here); it is made where there is none',
  newKind: 'kring or theme',
  newName: 'the name; or KRING/THEME for a theme file that one kring lacks',
  intro:
    'A few questions make a beginning: the association, its kringen and themes. Nothing is written until you say so; Esc stops. All of it can be changed later.',
  askLanguage: 'In which language is the plan?',
  languages: { nl: 'Nederlands', en: 'English' },
  associationHint: (name: string) => `empty: ${name}`,
  askAssociation: 'What is the association called?',
  askKringen: 'Which kringen (groups of members with a plan of their own) are there?',
  kringenHint: 'North, South, Centre; empty: one, with the name of the association',
  askMembers: (kring: string) => `How many members does ${kring} have?`,
  membersHint: 'empty: not known yet',
  askThemes: 'Which themes is the plan about?',
  webThemes: 'The twelve of the ambition web: Energy, Materials, Soil, Water, …',
  ownThemes: 'Themes of our own',
  askOwnThemes: 'Which themes?',
  themesHint: 'Energy, Accessibility, Safety',
  askCriteria: 'By what are projects judged?',
  usualCriteria: 'Importance 30, urgency 20, feasibility 20, support 15, effort 15',
  ownCriteria: 'By criteria of our own',
  noCriteria: 'That comes later',
  askOwnCriteria: 'Which criteria, with how many points? 100 together.',
  criteriaHint: 'Importance=60, Effort=40 cost (less is better then)',
  askGit: 'Shall git keep the versions of the plan? Then it can always be seen what changed when.',
  gitChoices: {
    commit: 'Yes, and commit this first version',
    init: 'Yes, I will commit myself',
    none: 'No',
  },
  askCi: 'Will the plan be on GitHub or GitLab too? Then every change is checked there by itself.',
  ciChoices: {
    none: 'No, or we do not know yet',
    github: 'On GitHub',
    gitlab: 'On GitLab',
  },
  kringenAre: (n: number, names: string) => `${count(n, 'kring', 'kringen')}: ${names}`,
  themesAre: (n: number, names: string) => `${count(n, 'theme', 'themes')}: ${names}`,
  here: 'this folder',
  filesIn: (n: number) => count(n, 'file', 'files'),
  willWrite: (files: number, place: string) => `${count(files, 'file', 'files')} will be made in ${place}:`,
  refused: {
    empty: 'Fill in a name.',
    long: (name: string, most: number) => `“${name}” is too long, expected at most ${most} characters.`,
    double: (name: string, other: string) =>
      `“${name}” and “${other}” are too much alike and would get the same folder or file, expected a name that differs.`,
    twice: (name: string) => `“${name}” stands there twice, expected each name once.`,
    members: (typed: string) => `“${typed}” is no number of members, expected a number such as 96.`,
    points: (typed: string) => `“${typed}” is no criterion, expected a name with points such as Importance=60.`,
    sum: (sum: number) => `The points are ${sum} together, expected 100.`,
    somePoints: 'Some criteria have points and others have none, expected points after each or after none.',
  },
  noTerminal:
    'There is no terminal here to ask questions at. With --yes masterplan init takes what you give it, such as: masterplan init --yes --lang en --association "Rolde Enterprises" --kring "North=96"',
  isWorkspace: (path: string) =>
    `There is a plan already: ${path}. To add a kring or theme: masterplan new kring NAME, or masterplan new theme NAME. Another plan begins in an empty folder outside it.`,
  isFile: (path: string) => `${path} is a file, expected a folder.`,
  inTheWay: (files: readonly string[], more: number) =>
    `There is something in ${files.join(', ')}${more === 0 ? '' : ` and ${more} others`} already; nothing has been overwritten. Choose another folder, or take away what is there.`,
  wouldFail: (file: string, reason: string) =>
    `There would be an error in ${file} this way, so nothing has been written: ${reason}`,
  stopped: 'Nothing has been written.',
  begun: (association: string, kringen: number, themes: number) =>
    `The plan of ${association} has begun: ${count(kringen, 'kring', 'kringen')}, ${count(themes, 'theme', 'themes')}.`,
  wouldBegin: (files: number, place: string) =>
    `${count(files, 'file', 'files')} would be made in ${place}; nothing has been written yet.`,
  writtenIn: (files: number, place: string) =>
    `Written: ${count(files, 'file', 'files')} in ${place}. Under each heading stands what can come there.`,
  asAssociation: 'There is one kring, with the name of the association. More kringen: masterplan new kring NAME',
  git: {
    commit: 'Git keeps the versions; the first is committed.',
    init: 'Git keeps the versions; you commit the first with: git add . && git commit -m "Begin"',
    inside: 'The folder is in git already; commit the beginning the way you are used to.',
    absent: 'Git is not to be found here; masterplan keeps a snapshot itself with whatever it writes.',
    notBegun: 'Git could not begin here; the plans are there.',
    notCommitted:
      'Git did not commit the first version; the plans are there. Maybe git does not know yet who you are: git config --global user.name "Your name", git config --global user.email "your@address". Then: git add . && git commit -m "Begin"',
  },
  ignoreLeft: 'There was something in .gitignore already; add reports/ to it yourself.',
  ciGithub: (folder: string) =>
    `GitHub’s check is in ${folder}. Fill in where masterplan lives, as is told at the top of it.`,
  ciGitlab: 'GitLab’s check is in .gitlab-ci.yml. Run npm install once, and commit package-lock.json along.',
  ciRoot: (folder: string) =>
    `The plans are not at the top of the repository: name the folder ${folder} in the check too.`,
  nextReportWhy: 'a first report, to see what will come',
  aWish: 'wish',
  nextAddWhy: 'what a member would like; type it between the quotes',
  nextStatusWhy: 'what you had better do first',
  aNumber: 'a number such as 96',
  known: {
    kring: (name: string) =>
      `There is a kring of that name already, or one too much like it: ${name}, expected another name.`,
    theme: (name: string) =>
      `There is a theme of that name already, or one too much like it: ${name}, expected another name.`,
    partner: (name: string) =>
      `There is a partner of that name already, or one too much like it: ${name}, expected another name.`,
  },
  noTheme: (asked: string, themes: string) =>
    `There is no theme “${asked}”. The themes are: ${themes}. A new theme: masterplan new theme NAME`,
  themeThere: (file: string) => `${file} is there already.`,
  onlyForKring: (option: string) => `${option} belongs to masterplan new kring.`,
  onlyForTheme: (option: string) => `${option} belongs to masterplan new theme.`,
  newKring: (name: string, files: number) => `Kring ${name}, with ${count(files, 'file', 'files')}.`,
  newTheme: (name: string, files: number) => `Theme ${name}, with ${count(files, 'file', 'files')}: one per kring.`,
  newThemeFile: (theme: string, kring: string) => `The theme ${theme} of kring ${kring}.`,
}

export type InitWords = typeof initEn
