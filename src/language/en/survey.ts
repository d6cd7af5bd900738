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
    consent: 'consent: who gave none is left out',
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
    joined: 'joined with the same question before it',
  },
  noHeader: (letter: string): string => `(column ${letter})`,
  rows: 'rows',
  count: 'number',
  which: 'row',
  row: {
    heads: 'questions',
    counting: 'answers that count',
    refused: 'no consent',
    tests: 'test',
    unfinished: 'unfinished',
    elsewhere: 'of another kring',
    doubles: 'double: the same person, or the same in all as a later row',
    asked: 'you asked for it',
    totals: 'adds up the others',
    unknownKring: 'names no known kring',
    invalid: 'names a theme twice',
  },
  leftOut: (what: string): string => `left out: ${what}`,
  undecided: (what: string): string => `to be decided: ${what}`,
  rowNumbers: (list: string, count: number): string => `${count === 1 ? 'row' : 'rows'} ${list}`,
  decide: 'Nothing is written before you decide about these rows. To leave them out:',
  decideKeep: 'To let them count:',
  surplus: (kring: string, ballots: number, members: number): string =>
    `${kring}: ${ballots} ballots, and the kring has ${one(members, 'member', 'members')}. Leave rows out by number (--leave-out 14,20-25), adapt \`leden:\` in masterplan.yaml, or, if it is right:`,
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
  unknownAnswers: (header: string, count: number, rows: string): string =>
    `“${header}”: ${one(count, 'answer', 'answers')} can’t be read and ${count === 1 ? 'is' : 'are'} left out (${rows}).`,
  suggestion: (header: string, theme: string): string =>
    `“${header}” looks like scores. Did you mean ${theme}? Then put this in a file and give it with --map:`,
  suggestionNone: (header: string): string =>
    `“${header}” looks like scores. If it is about a theme, put this in a file and give it with --map:`,
  decideTheme: (header: string, theme: string, is: string, isNot: string): string =>
    `“${header}” looks like a question about ${theme}, and no other one is. Say so in a file for --map (${is}), or say that it is not (${isNot}).`,
  missing: (themes: string): string => `No question is about: ${themes}.`,
  rounded: (n: number): string =>
    `${one(n, 'score lay', 'scores lay')} between two whole ones and ${n === 1 ? 'was' : 'were'} rounded, a half upwards.`,
  period: (from: string, to: string): string =>
    from === to ? `Answered on ${from}.` : `Answered from ${from} to ${to}.`,
  noPeriod:
    'When people answered can’t be read. Say it with --from and --until, or fill in `enquete: { van: …, tot: … }` in kring.md yourself.',
  kring: (kring: string, n: number, blank: number): string =>
    `${kring}: ${one(n, 'ballot', 'ballots')}${blank > 0 ? `, of which ${blank} blank` : ''}`,
  refused: (kring: string, n: number, least: number): string =>
    `${kring}: ${one(n, 'completed ballot', 'completed ballots')}, fewer than ${least}; not written, since anyone could guess who said what.`,
  earlier: {
    same: 'as it was already',
    replace: (n: number): string => `replaces ${one(n, 'ballot', 'ballots')}`,
    keep: (n: number, file: string): string =>
      `the ${one(n, 'ballot', 'ballots')} of before ${n === 1 ? 'goes' : 'go'} to ${file}`,
    undecided: (n: number): string => `there ${n === 1 ? 'is' : 'are'} ${one(n, 'ballot', 'ballots')} already`,
  },
  askEarlier: (kring: string, n: number, file: string): string =>
    `${kring} already has ${one(n, 'ballot', 'ballots')} in ${file}. What should become of ${n === 1 ? 'it' : 'them'}?`,
  earlierKeep: 'keep them as an earlier survey, beside the new one',
  earlierReplace: 'replace them',
  earlierStop: 'stop, and write nothing',
  askYear: 'In which year was that survey?',
  notYear: 'That is no year, expected four digits.',
  yearTaken: (file: string): string => `${file} is there already, and says something else.`,
  decideEarlier: (kringen: string): string =>
    `There is an enquete.csv of ${kringen} already, which says something else. To keep it as an earlier survey, with the year in which it was held:`,
  decideReplace: 'To replace it:',
  taken: (file: string): string => `${file} is there already and says something else; it is not overwritten.`,
  notWritten: 'Nothing was written.',
  dryRun: 'Nothing was written.',
  sorted: 'Rows are sorted by content, so that they say nothing of who answered when.',
  raw: 'enquete.csv holds the raw answers of members, a row per person, without a name. Treat it as personal data: whoever knows some of a member’s answers may find the others. Keep the folder, and its history in git, closed to outsiders.',
  fail: {
    'old-workbook':
      'This is a spreadsheet in the old form of Excel (.xls); open it and save it as an Excel workbook (.xlsx) or CSV.',
    'protected-workbook': 'This spreadsheet is protected by a password; save it without one.',
    'no-workbook': 'This is no spreadsheet of Excel or LibreOffice, and no CSV.',
    'broken-workbook': 'This spreadsheet can’t be read, since it is damaged; download it again, or save it as CSV.',
    'doctype-workbook':
      'This spreadsheet has a DOCTYPE, which Excel and LibreOffice never put there; nothing of it was read.',
    'large-workbook': 'This spreadsheet is larger than a survey can be; save only the answers, as CSV.',
    formula: 'This spreadsheet has formulas that were never worked out; open it in Excel, save it, and try again.',
    sheets: (names: string): string =>
      `This spreadsheet has answers on several sheets: ${names}. Name the one to read with --sheet.`,
    noSheet: (asked: string, names: string): string =>
      `This spreadsheet has no sheet “${asked}” with answers; its sheets are: ${names}.`,
    empty: 'There are no answers in this file.',
    'no-header':
      'The first row of this file holds answers and no questions; put a row above it that says what is in each column.',
    longer: (rows: string): string =>
      `More cells than questions in ${rows}: a separator stands inside an answer there, so that what follows is one question off, or a column has no question above it. Put that answer in quotes, or export the file again.`,
    quotes: (row: string): string =>
      `This file can’t be read as CSV: in ${row} a quote is opened that nothing closes, so that all below it would be one answer. Close it there, or take it away.`,
    unreadable: {
      missing: (file: string): string => `${file} isn’t there. Check its name, and in which folder the file is.`,
      folder: (file: string): string => `${file} is a folder; name the file itself.`,
      'too-large': (file: string): string => `${file} is larger than 20 MB.`,
      denied: (file: string): string => `${file} can’t be read; it may still be open in another program.`,
    },
    nothing: 'No question in this file is about a theme. Say which is which with --map.',
    twice: (about: string, columns: string): string =>
      `Several questions are about ${about === '' ? 'the same' : about}, and there are people who answered more than one: ${columns}. Drop all but one in a file for --map, each on a line of its own:`,
    'off-scale': (header: string, min: number, max: number, rows: string): string =>
      `“${header}” has scores outside the scale of ${min} to ${max} (${rows}). Adapt \`schaal\` in masterplan.yaml, or the answers.`,
    negative: (from: string, to: string, min: number, max: number): string =>
      `These scores go from ${from} to ${to}, and that does not fit on the scale ${min}–${max} step by step. Replace them in the file by ${min} to ${max}, the highest for the most important.`,
    places: (places: number, min: number, max: number, need: number): string =>
      `An order of ${places} places does not fit on the scale ${min}–${max}. Put \`schaal: [${min}, ${need}]\` in masterplan.yaml.`,
    steps: (min: number, max: number): string =>
      `Answers in words have five steps, and those do not fit on the scale ${min}–${max}.`,
    words: (headers: string, rows: string): string =>
      `${headers}: answers that are not on one known scale (${rows}). Replace them in the file by figures, the highest for the most important; or, if it is no question about a theme, put "-" after it in a file for --map.`,
    codes: (headers: string, rows: string): string =>
      `${headers}: codes instead of answers (${rows}), which do not say what is highest. Export again with the answers in full (LimeSurvey: “Full answers”), or replace them in the file by figures, the highest for the most important.`,
    percents: (headers: string, rows: string): string =>
      `${headers}: percentages (${rows}), and which score each of them is, is not known. Replace them in the file by figures, the highest for the most important.`,
    'out-of': (headers: string, rows: string, { said, min, max }: { said: number; min: number; max: number }): string =>
      `${headers}: scores of which the highest is ${said} (${rows}), and here it is ${max}. Replace them in the file by ${min} to ${max}, or adapt \`schaal\` in masterplan.yaml.`,
    unclear:
      'It is not certain whether 1 is the best or the worst figure here. Say so with --one-is best or --one-is worst.',
    'no-kring': (candidate: string | null): string =>
      `Whose answers are these? Name the kring with --kring${candidate === null ? '.' : `, or the question with --kring-column "${candidate}".`}`,
    'no-question': (asked: string): string => `There is no question “${asked}” in this file.`,
    'no-row': (rows: string): string => `There are no answers in ${rows} of this file.`,
    choice: (word: string, expected: string): string =>
      `“${word}” is no kind of row, expected ${expected}, or numbers of rows.`,
    both: '--replace and --earlier do not go together: replace the survey that is there, or keep it.',
    year: (word: string): string => `“${word}” is no year, expected four digits, such as 2024.`,
    map: (file: string): string =>
      `${file} is no list of questions with a theme after each, such as \`"How important is energy?": energie\`.`,
    mapTheme: (theme: string): string => `There is no theme “${theme}”.`,
  },
}

export type SurveyWords = typeof surveyEn
