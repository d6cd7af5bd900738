/** The English words of the command line; their type is what every language must have. */
import { examplesEn } from './examples.ts'

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

const titles: Record<string, string> = {}

export const cliEn = {
  titles,
  description: 'Keeps the masterplans of an entrepreneurs’ association alive: validates, ranks and reports.' as Text,
  usage: '[command] [options]' as Text,
  commandUsage: '[options]' as Text,
  placeholder: {
    text: 'text',
    name: 'name',
    command: 'command' as Text,
    folder: 'folder' as Text,
    date: 'date' as Text,
    who: 'lead' as Text,
    path: 'path' as Text,
    rule: 'rule|method' as Text,
    revision: 'revision' as Text,
    from: 'from' as Text,
    to: 'to' as Text,
    theme: 'theme' as Text,
    item: 'item' as Text,
    method: 'method' as Text,
    points: 'points' as Text,
    question: 'question' as Text,
    form: 'form' as Text,
    forms: 'forms' as Text,
    audience: 'audience' as Text,
    kind: 'kind' as Text,
    year: 'year' as Text,
    sheet: 'sheet' as Text,
    rows: 'rows' as Text,
    newName: 'new name' as Text,
    id: 'id' as Text,
    title: 'title' as Text,
    place: 'kring/theme' as Text,
    words: 'words' as Text,
    number: 'number' as Text,
  },
  options: {
    root: 'the folder with the plans (otherwise: here or in a folder above)' as Text,
    lang: 'language of messages and reports: nl or en' as Text,
    today: 'the day that counts as today, such as 2026-10-06' as Text,
    color: 'colours outside a terminal too' as Text,
    noColor: 'no colours (also with NO_COLOR=1)' as Text,
    help: 'show this help' as Text,
    version: 'show the version' as Text,
    json: 'output as JSON, for programs' as Text,
    jsonWritten: 'tell as JSON what was written: path, form, size and origin' as Text,
    csv: 'output as a list for a spreadsheet (CSV)' as Text,
    format: 'form of the output, several at once with an --output behind each' as Text,
    reportFormat: 'form of the report, or several with commas between' as Text,
    audience: 'for whom: members, board, municipality, partner:ID or branche:ID' as Text,
    at: 'the plan as it was at a revision, tag, date (2026-06-01, last month) or a name under momenten' as Text,
    reportSince: 'tell what changed since then, and what became of what was planned' as Text,
    outputOfFormat: 'file for the form before it, instead of standard output' as Text,
    quiet: 'show only what makes the check fail' as Text,
    fix: 'first mend what can be mended, as masterplan fix does' as Text,
    since: 'only findings in files that changed since this revision' as Text,
    base: 'the version that the change starts from (otherwise: where this branch began)' as Text,
    stdinFilename: 'check standard input as if it were this file' as Text,
    dryRun: 'show what would change, and change nothing' as Text,
    check: 'change nothing, list the files for which there is something to do, and end with 1 if there are any' as Text,
    yes: 'write without asking' as Text,
    removeDriver: 'have git merge line by line again' as Text,
    kring: 'the kring of all respondents' as Text,
    kringColumn: 'the question whose answer is the kring' as Text,
    map: 'file of questions with the theme that each is about' as Text,
    oneIs: 'whether 1 is the best or the worst figure, where the survey doesn’t say so itself' as Text,
    sheet: 'the sheet of a spreadsheet that has answers on several' as Text,
    leaveOutRows: 'rows that don’t count: doubles, tests, unfinished, or their numbers (14,20-25)' as Text,
    keepRows: 'rows that count all the same: doubles, tests, unfinished, surplus, or their numbers' as Text,
    replace: 'replace the survey that is there' as Text,
    earlier: 'keep the survey that is there as that of an earlier year' as Text,
    projects: 'only the projects; those of all kringen without a kring' as Text,
    theme: 'only the projects of this theme' as Text,
    explain: 'say where the place of a theme or project comes from, and what would change it' as Text,
    sinceWave:
      'the survey beside that of an earlier year: share and place then and now, and what is more than chance' as Text,
    gap: 'themes by how far they have to go: ambition minus today, with the projects for it' as Text,
    method: 'what if: the themes of a kring by another method' as Text,
    weights: 'what if: projects with other points, such as belang=40,urgentie=10' as Text,
    print: 'show the tree and ask nothing, in a terminal too' as Text,
    strict: 'let warnings count for the exit code too' as Text,
    authors: 'add to each step who committed it, and under which subject' as Text,
    agendaSince: 'tell what changed since then (otherwise: since the last decision)' as Text,
    waitsFor: 'only what waits for this lead: a slug, such as werkgroep-energie, or the name' as Text,
    meeting: 'the day of the meeting, such as 2026-10-06 or Tuesday next week (otherwise today)' as Text,
    agendaForm: 'form of the pack' as Text,
    changesFormat: 'form of the overview' as Text,
    outputFile: 'the file to write to, instead of standard output' as Text,
    statusFormat: 'form of the output, ics being a calendar of the dates that fall due' as Text,
    statusOutput: 'file to write to, or - for standard output' as Text,
    inKring: 'only in this kring' as Text,
    inKind:
      'only in this kind, or several with commas between: wish, challenge, project, decision, progress, theme, kring, attachment, setting or file' as Text,
    limit: 'how many places are shown at most (otherwise 25); 0 is all' as Text,
    output: 'where to: a file, a folder, or - for standard output' as Text,
  },
  commands: {
    init: 'begin a plan: questions at a terminal, or with --yes what you give',
    new: 'add a kring with its files, or a theme with a file in every kring',
    validate: 'check all plans and point at every mistake in its place' as Text,
    fix: 'mend what can only be mended in one way' as Text,
    format: 'lay plan files out in one way: facts in their order, an empty line around headings' as Text,
    migrate: 'lift plans of an older format to the newest, where they are read alike' as Text,
    'git-setup': 'have git merge two versions of the plans field by field, so that fewer lines clash' as Text,
    'merge-driver': 'merge three versions of a plan; git runs this' as Text,
    explain: 'say what a rule means or how a ranking method works; all without a name' as Text,
    rename: 'give a challenge, wish or project another id or title; what refers to it follows' as Text,
    move: 'move a challenge, wish or project to another theme; what refers to it follows' as Text,
    merge: 'merge B into A, two challenges, wishes or projects; nothing is lost' as Text,
    why: 'ask on about a wish: the question behind the question; without a wish, where to begin' as Text,
    doctor: 'say why something doesn’t work here, and what to type then' as Text,
    schema: 'print the JSON Schema of the plan format, for editors' as Text,
    survey: 'make ballots without names of a survey tool’s export' as Text,
    rank: 'themes by the members’ votes, projects by weighted score' as Text,
    report: 'make a report of a kring, or of the whole association without one' as Text,
    verify: 'say whether a report is what this program makes of the plans' as Text,
    history: 'tell the story of one challenge, wish or project, step by step since its beginning' as Text,
    agenda: 'make a meeting pack: decisions due, changes, what is late, and minutes to fill in' as Text,
    changes: 'say what changed in the plans since a date, tag or revision, and what that does' as Text,
    completion: 'give the script by which a shell completes what you type' as Text,
    search: 'look in all that the plans say: titles, text, progress, decisions and attachments' as Text,
    status: 'how the work goes and what to do next, in one screen' as Text,
  },
  shell: 'bash, zsh, fish or powershell' as Text,
  installScript: ((command) => `Your shell reads this at every start once you type: ${command}`) as Fill<[string]>,
  words: 'one or more words, in any spelling of capitals and accents; also a part of a word' as Text,
  kring: 'name, abbreviation or beginning of the name of a kring' as Text,
  kringen: 'one or more kringen; the whole association without one' as Text,
  paths: 'files, folders or patterns; everything without one' as Text,
  wish: 'id, title or beginning of either, of a wish or of a project with one wish' as Text,
  rule: 'the name of a rule or method, such as dubbele-id or borda' as Text,
  surveyAction: 'what to do: read an export' as Text,
  surveyFile:
    'spreadsheet or CSV of Microsoft Forms, Google Forms, LimeSurvey, Qualtrics, SurveyMonkey or Excel' as Text,
  schemaKind: 'masterplan (the default), kring, thema or report (what report --format json writes)' as Text,
  from: 'revision, tag, date (2026-06-01, last month) or a name under momenten in masterplan.yaml; otherwise the main branch or the last tag' as Text,
  to: 'the same; otherwise the files as they are now' as Text,
  reportFile: 'a report that this program made, in any form but csv' as Text,
  mergeSide: {
    base: 'the file as both began' as Text,
    ours: 'our version, which becomes the merged one' as Text,
    theirs: 'the other version' as Text,
    size: 'the length of the markers of a conflict' as Text,
    path: 'the path of the file in the repository' as Text,
  },
  examples: 'Examples:' as Text,
  example: examplesEn,
  exitCodes:
    'Exit codes: 0 fine; 1 findings (validate, fix --dry-run, doctor), nothing found\n(search), a refused kring (survey) or a report that doesn’t match (verify);\n2 misuse or could not run.' as Text,
  unknownOption: ((name, meant) => `There is no option ${name}.${meant ? ` Did you mean ${meant}?` : ''}`) as Fill<
    [string, string | null]
  >,
  unknownCommand: ((name, meant, all) =>
    `There is no command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''} There are: ${all}.`) as Fill<
    [string, string | null, string]
  >,
  missingValue: ((name) => `A value is missing behind ${name}.`) as Fill<[string]>,
  invalidValue: ((name, value, allowed) => `“${value}” does not fit ${name}, expected ${allowed}.`) as Fill<
    [string, string, string]
  >,
  aDate: 'a day like 2026-10-06, 6 October 2026 or in 3 weeks' as Text,
  aNumber: 'a whole number' as Text,
  missingArgument: ((name) => `Something is missing here: ${name}.`) as Fill<[string]>,
  tooMany: 'There are too many words behind the command.' as Text,
  seeHelp: ((command) => `See: ${command} --help`) as Fill<[string]>,
  crash: ((message) => `This should not have happened: ${message}`) as Fill<[string]>,
  crashHint: 'Report it with the command you gave. Your files have not been changed.' as Text,
  cannotWrite: ((file, reason) => `${file} can’t be written: ${reason}`) as Fill<[string, string]>,
  output: 'The output' as Text,
  notPutBack: ((files) => `Already written, and not to be put back: ${files.join(', ')}.`) as Fill<[string[]]>,
  isPlan: ((path) => `${path} is a plan file and is not written over; choose another name.`) as Fill<[string]>,
  oneToStdout: ((forms) =>
    `Only one form fits on standard output, not ${forms.join(' and ')}; put -o FILE behind the others.`) as Fill<
    [string[]]
  >,
  noSuchFile: ((path) => `No file of the plans fits “${path}”.`) as Fill<[string]>,
  anyItem: 'id, title or full name (kring/theme/id), also of what is no longer there' as Text,
  noSuchItem: ((asked) => `There is no challenge, wish or project “${asked}”.`) as Fill<[string]>,
  noSuchRule: ((rule) => `There is no rule or method “${rule}”. See masterplan explain for all.`) as Fill<[string]>,
  noRevision: ((why) => `It can’t be said which revision the plans are of. ${why}`) as Fill<[string]>,
  noPrevious: ((why) =>
    `It was not checked whether the change skips a phase, or takes away a decision or progress. ${why}`) as Fill<
    [string]
  >,
  fixNeedsFile: '--fix changes files on disk and does not go with --stdin-filename.' as Text,
  mended: ((n, files) =>
    n === 0
      ? 'There was nothing to mend.'
      : `Mended: ${one(n, 'finding', 'findings')} in ${one(files, 'file', 'files')}.`) as Fill<[number, number]>,
  wouldMend: ((n, files) =>
    n === 0
      ? 'There is nothing to mend.'
      : `masterplan fix would mend ${one(n, 'finding', 'findings')} in ${one(files, 'file', 'files')}; nothing has been changed yet.`) as Fill<
    [number, number]
  >,
  longDiff: '(too many changes to show here)' as Text,
  findingsLeft: ((n) => `${one(n, 'finding is', 'findings are')} left for a person. See masterplan validate.`) as Fill<
    [number]
  >,
  severalToOne: 'Several reports don’t fit in one file; name a folder with -o.' as Text,
  next: 'Next:' as Text,
  nextReport: ((kring) => `masterplan report ${kring}`) as Fill<[string]>,
  nextReportWhy: 'the report as a web page, to send out' as Text,
  nextRank: ((kring) => `masterplan rank ${kring}`) as Fill<[string]>,
  nextRankWhy: 'the order, with figures' as Text,
  noPlans: 'There is no masterplan here yet.' as Text,
  noPlansBut: 'There is no masterplan in this folder itself, but there is below it.' as Text,
  nextInit: 'masterplan init' as Text,
  nextInitWhy: 'start one, with a few questions' as Text,
  nextBelowWhy: 'the plans that are there' as Text,
  nextHelp: 'masterplan --help' as Text,
  nextHelpWhy: 'all commands' as Text,
  nextDoctor: 'masterplan doctor' as Text,
  nextDoctorWhy: 'see whether everything works here' as Text,
  nextValidate: 'masterplan validate' as Text,
  nextValidateWhy: 'every finding in its place' as Text,
  written: ((file) => `Written: ${file}`) as Fill<[string]>,
  errorsInPlan: ((n) =>
    `Note: ${one(n, 'error', 'errors')} in the plans; what can’t be read is missing from the report. See masterplan validate.`) as Fill<
    [number]
  >,
  themesDone: 'themes' as Text,
  firstThemes: 'on top' as Text,
  attention: 'attention' as Text,
  openProjects: 'projects' as Text,
}

export type CliWords = typeof cliEn
