/** The English words of a survey on paper, and of one of an earlier year. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const paperEn = {
  action: 'what to do: read a survey in, or make a form on paper',
  file: 'for import: spreadsheet or CSV of Microsoft Forms, Google Forms, LimeSurvey, Qualtrics, SurveyMonkey or Excel; a kring for form, or nothing for all kringen',
  options: {
    wave: 'read it in as the survey of a year, in enquete-YEAR.csv, beside the survey of now',
    from: 'the first day on which members answer',
    until: 'the last day on which members answer',
    output:
      'where to: a form (.pdf, .docx or .html) or a sheet to type answers in (.xlsx or .csv); otherwise a form and a sheet',
  },
  waveAndEarlier:
    '--wave and --earlier do not go together: the one says of which year this file is, the other of which year the survey is that is there already.',
  period: 'Name with --from the first and with --until the last day on which members answered.',
  otherYear: (year: string, held: string): string =>
    `These answers are of ${held}, and not of ${year}. Name with --wave the year in which members answered.`,
  waveIsNow: (year: string, kringen: string): string =>
    `The survey of ${year} of ${kringen} is there already, as the one of now: enquete.csv. Leave out --wave; then it can be replaced, or kept under another year.`,
  waveThere: (files: string): string => `${files} says something else already. This replaces it:`,
  noPeriod: (year: string): string =>
    `When people answered can’t be read. Say it with --from and --until, or fill in \`enquetes: { ${year}: { van: …, tot: … } }\` in kring.md yourself.`,
  notNow: (kringen: string, year: string): string =>
    `Of ${kringen} there is no enquete.csv, and the order of now comes from that, not from the one of ${year}. If this is the survey of now, read it in without --wave.`,
  badForm: (extension: string): string =>
    `“${extension}” is not possible; a form is .pdf, .docx or .html, a sheet to type answers in .xlsx or .csv.`,
  noThemes: 'There are no themes in masterplan.yaml yet to make a form of.',
  form: {
    title: 'What matters to you?',
    of: (kring: string): string => `Survey among the members of kring ${kring}`,
    ofAll: 'Survey among the members of all kringen',
    how: (min: number, max: number): string =>
      `Circle one figure for each theme: ${min} is not important, ${max} is very important. If you don’t know, leave the theme out.`,
    noName: 'Do not put your name on this form.',
    kring: 'I belong to (circle your kring):',
    theme: 'Theme',
    until: (from: string, until: string): string => `You can answer from ${from} up to and including ${until}.`,
    handIn: 'Hand in',
    at: ' at:',
    before: ' before:',
    what: 'What happens with your answers',
    typed: 'Your figures are typed over without a name, and sorted so that nobody can see who answered when.',
    order: 'All figures together make the order of the themes in the masterplan.',
    least: (k: number): string =>
      `If fewer than ${one(k, 'member', 'members')} of a kring answer, the outcome of that kring is not shown.`,
    criteria: (criteria: string): string =>
      `Projects within a theme are weighed by the kring after that, on: ${criteria}.`,
    footer: 'Without a name',
  },
  sheet: {
    name: 'Answers',
    kring: 'Kring',
    promptTitle: 'One row per form',
    prompt: (min: number, max: number): string => `A figure from ${min} to ${max}. Leave empty what was not filled in.`,
    errorTitle: 'Not possible',
    error: (min: number, max: number): string => `Expected a whole figure from ${min} to ${max}, or nothing.`,
    kringError: 'Choose a kring from the list.',
  },
  next: (file: string): string => `Filled in? masterplan survey import ${file} reads it in.`,
}

export type PaperWords = typeof paperEn
