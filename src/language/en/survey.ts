/** The English words of the survey import; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const surveyEn = {
  title: (n: number): string => `Survey, ${one(n, 'respondent', 'respondents')}`,
  question: 'question',
  becomes: 'becomes',
  answers: 'answers',
  kept: {
    score: (theme: string): string => `score for ${theme}`,
    choice: (theme: string): string => `choice of ${theme}`,
    place: (place: number): string => `place ${place}`,
    ordered: 'order of themes',
    list: 'chosen themes',
    kring: 'the kring, not kept per respondent',
    time: 'only the first and last day',
  },
  dropped: {
    least: 'dropped: asks what matters least',
    identifying: 'dropped: says who it is',
    open: 'dropped: an open answer',
    other: 'dropped: no answer about a theme',
    empty: 'dropped: nobody filled it in',
    asked: 'dropped: you asked for it',
    unmatched: 'dropped: scores, but about what?',
    second: 'dropped: another question about the same',
  },
  encoding: {
    scores: 'A score per theme; the highest is the most important.',
    scoresBest: 'A score per theme; 1 is the most important, and so becomes the highest score.',
    ranksWorst: 'A place per theme (1 is the last): the last gets the lowest score, and so on up.',
    ranks: 'A place per theme (1 is the first): the first gets the highest score, and so on down.',
    places: 'A theme per place: the first gets the highest score, and so on down; what isn’t named shares the lowest.',
    list: 'Themes in order: the first gets the highest score, and so on down; what isn’t named shares the lowest.',
    listWorst:
      'Themes from least to most: the last gets the highest score, and so on back; what isn’t named shares the lowest.',
    choices: 'Chosen themes get the highest score, the others the lowest: equally high, since no order was asked.',
  },
  noMean: 'The mean score says nothing for answers that were asked as an order or choice.',
  recoded: 'Recoded',
  recodedLine: (from: string, to: number, count: number): string => `“${from}” → ${to} (${count}×)`,
  unknownAnswers: (header: string, count: number): string =>
    `“${header}”: ${one(count, 'answer', 'answers')} can’t be read and ${count === 1 ? 'is' : 'are'} left out.`,
  suggestion: (header: string, theme: string): string =>
    `“${header}” looks like scores. Did you mean ${theme}? Then put this in a file and give it with --map:`,
  suggestionNone: (header: string): string =>
    `“${header}” looks like scores. If it is about a theme, put this in a file and give it with --map:`,
  missing: (themes: string): string => `No question is about: ${themes}.`,
  invalid: (n: number): string =>
    `${one(n, 'ballot names', 'ballots name')} a theme twice and ${n === 1 ? 'is' : 'are'} left out.`,
  unknownKring: (n: number, names: string): string =>
    `${one(n, 'row names', 'rows name')} no known kring and ${n === 1 ? 'is' : 'are'} left out: ${names}.`,
  totals: (n: number): string =>
    `${one(n, 'row adds', 'rows add')} up the others and ${n === 1 ? 'is' : 'are'} no answer.`,
  period: (from: string, to: string): string => `Answered from ${from} to ${to}.`,
  noPeriod: 'When people answered can’t be read; fill in `enquete: { van: …, tot: … }` in kring.md yourself.',
  kring: (kring: string, n: number, blank: number): string =>
    `${kring}: ${one(n, 'ballot', 'ballots')}${blank > 0 ? `, of which ${blank} blank` : ''}`,
  refused: (kring: string, n: number, least: number): string =>
    `${kring}: ${one(n, 'completed ballot', 'completed ballots')}, fewer than ${least}; not written, since anyone could guess who said what.`,
  replaces: (n: number): string => `replaces ${one(n, 'ballot', 'ballots')}`,
  dryRun: 'Nothing was written.',
  sorted: 'Rows are sorted by content, so that they say nothing of who answered when.',
  fail: {
    spreadsheet: 'This is a spreadsheet file; save it as CSV first.',
    empty: 'There are no answers in this file.',
    quotes: 'This file can’t be read as CSV: a quote is opened and never closed.',
    unreadable: (file: string): string => `${file} can’t be read, or is larger than 20 MB.`,
    nothing: 'No question in this file is about a theme. Say which is which with --map.',
    twice: (about: string, headers: string): string =>
      `Several questions are about ${about === '' ? 'the same' : about}: ${headers}. Drop the others with --map (“-” as its theme).`,
    'off-scale': (header: string, value: number, min: number, max: number): string =>
      `“${header}” has the score ${value}, and the scale goes from ${min} to ${max}. Adapt \`schaal\` in masterplan.yaml, or the answers.`,
    places: (places: number, min: number, max: number, need: number): string =>
      `An order of ${places} places does not fit on the scale ${min}–${max}. Put \`schaal: [${min}, ${need}]\` in masterplan.yaml.`,
    steps: (min: number, max: number): string =>
      `Answers in words have five steps, and those do not fit on the scale ${min}–${max}.`,
    words: (words: string): string =>
      `These answers are not on one known scale: ${words}. Replace them in the file by figures, the highest for the most important.`,
    unclear:
      'It is not certain whether 1 is the best or the worst figure here. Say so with --one-is best or --one-is worst.',
    'no-kring': (candidate: string | null): string =>
      `Whose answers are these? Name the kring with --kring${candidate === null ? '.' : `, or the question with --kring-column "${candidate}".`}`,
    'no-kring-column': (asked: string): string => `There is no question “${asked}” in this file.`,
    map: (file: string): string =>
      `${file} is no list of questions with a theme behind each, such as \`"How important is energy?": energie\`.`,
    mapTheme: (theme: string): string => `There is no theme “${theme}”.`,
  },
}

export type SurveyWords = typeof surveyEn
