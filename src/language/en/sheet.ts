/** The English words of sheets that are filled in elsewhere: their titles, how to fill them in, and what came back. */

type Text = string

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const sheetEn = {
  kinds: {
    projects: 'Projects' as Text,
    wishes: 'Wishes' as Text,
    asks: 'Asked' as Text,
    actions: 'Actions' as Text,
    milestones: 'Milestones' as Text,
  },
  columns: {
    id: 'Id' as Text,
    theme: 'Theme' as Text,
    project: 'Project' as Text,
    wish: 'Wish' as Text,
    partner: 'Partner' as Text,
    phase: 'Phase' as Text,
    signal: 'Signal' as Text,
    explanation: 'Explanation' as Text,
    lead: 'Lead' as Text,
    start: 'Start' as Text,
    end: 'End' as Text,
    cost: 'Cost (€)' as Text,
    spent: 'Spent (€)' as Text,
    decideBy: 'Decision by' as Text,
    news: 'News' as Text,
    support: 'Support' as Text,
    certainty: 'Certainty' as Text,
    answer: 'Answer' as Text,
    reason: 'Reason' as Text,
    forum: 'Decided by' as Text,
    answeredOn: 'Answered on' as Text,
    what: 'What' as Text,
    by: 'Needed by' as Text,
    done: 'Done' as Text,
    date: 'When' as Text,
    owner: 'Who' as Text,
  },
  notes: {
    phase: 'How far the project is. Choose from the list.' as Text,
    signal: 'How it goes. Orange and red ask for an explanation.' as Text,
    explanation: 'What holds it up, what that leads to and what you do about it.' as Text,
    lead: 'A role or organisation, not a person. More than one: with a semicolon between them.' as Text,
    start: 'A day, a month or a year; or 2027-K3 for a quarter.' as Text,
    end: 'A day, a month or a year; or 2027-K3 for a quarter, or doorlopend for no end.' as Text,
    cost: 'The whole of it in euro, from beginning to end. “4000 – 6000”, “p.m.” and, by year, “2027: 15000, 2028: 20000” can be typed too.' as Text,
    spent: 'What has been spent so far, in euro.' as Text,
    decideBy: 'The day by which somebody must decide.' as Text,
    news: 'One or two sentences on what happened. They become a new line of progress.' as Text,
    support: 'How many members support the wish.' as Text,
    certainty: 'How sure the question behind the wish is. Choose from the list.' as Text,
    answer: 'What was said. Choose from the list.' as Text,
    reason: 'Why, in a sentence that members may read.' as Text,
    forum: 'Who decided, such as the board or the members; not a person.' as Text,
    answeredOn: 'The day of the answer. Left empty, it is the day on which this sheet comes back.' as Text,
    partner: 'On an empty line: choose the partner that is asked.' as Text,
    what: 'What it is, in a sentence.' as Text,
    by: 'The day or month by which it must be there.' as Text,
    done: 'Choose “yes” once it is done.' as Text,
    date: 'The day or month of it.' as Text,
    owner: 'Who does it, as a role. Left empty it is whoever leads the project.' as Text,
    project: 'On an empty line: choose the project that the new line belongs to.' as Text,
  },
  yes: 'yes' as Text,
  upTo: 'to' as Text,
  expected: {
    date: 'A day such as 1-3-2027, or a month such as March 2027.' as Text,
    amount: 'An amount in euro, without a sign.' as Text,
    count: 'A whole number.' as Text,
    lead: 'a role or organisation' as Text,
    done: 'yes, or nothing' as Text,
  },
  guide: {
    sheet: 'How it works' as Text,
    lists: '_lists' as Text,
    title: (name: string | null): string => (name === null ? 'Sheet without a lead' : `Sheet for ${name}`),
    step: 'To do' as Text,
    steps: [
      'Fill in what is new or different. Grey cells say what it is about; the program looks at all others.',
      'What you leave as it is stays as it is in the plan, also where the plan has changed meanwhile.',
      'Write what happened under “News”. It becomes a line in the plan.',
      'On the sheets Asked, Actions and Milestones there are empty lines at the bottom for something new.',
      'Name roles and organisations, no persons: plans are public.',
      'Save it as .xlsx or .ods and send it back to whoever sent it to you. You may sort, filter and hide.',
    ] as string[],
    origin: {
      association: 'Association' as Text,
      kring: 'Kring' as Text,
      recipient: 'For' as Text,
      date: 'Made on' as Text,
      revision: 'Revision' as Text,
      sheet: 'Mark' as Text,
    },
    allKringen: 'all kringen' as Text,
  },
  rest: 'without-lead' as Text,
  folder: 'sheets' as Text,
  book: (kring: string, who: string | null): string => `${kring}: ${who ?? 'without a lead'}`,
  exported: (path: string, who: string | null, projects: number, wishes: number): string =>
    `${path}: ${who ?? 'what nobody leads'}, ${one(projects, 'project', 'projects')}, ${one(wishes, 'wish', 'wishes')}`,
  exportedAsks: (path: string, who: string | null, asks: number): string =>
    `${path}: ${who ?? ''}, ${one(asks, 'thing', 'things')} asked`,
  without: (n: number, names: string): string =>
    `${one(n, 'item is', 'items are')} in no sheet, having no id of ${n === 1 ? 'its' : 'their'} own, or standing in a file that can’t be read: ${names}. masterplan fix gives ids, masterplan validate tells what can’t be read.`,
  nothing: (who: string | null): string =>
    who === null ? 'There is nothing to put in a sheet here.' : `There is nothing of ${who} to put in a sheet.`,
  both: 'A sheet is for a lead or for a partner; leave --lead or --partner out.' as Text,
  onlyXlsx:
    'A sheet goes out as .xlsx, which LibreOffice opens and saves as well; what comes back may be .xlsx, .ods or .csv.' as Text,
  used: (path: string): string =>
    `${path} is no longer as it was made: somebody filled it in, or it is another file. Read it in first, or move it; it was not written over.`,
  notKept: (reason: string): string =>
    `Which sheets went out could not be kept (${reason}); sheet status will not know of them.`,
  read: (file: string, origin: string, same: number): string =>
    `${file}: ${origin}; ${one(same, 'field', 'fields')} unchanged.`,
  beside: (sheet: string, letter: string | null, title: string, missing: string): string =>
    letter === null
      ? `The sheet “${sheet}” was not read: it has no column “Id”. What it says is not taken over.`
      : `Column ${letter}${sheet === '' ? '' : ` of ${sheet}`}${title === '' ? '' : `, “${title}”,`} is none of this sheet, and was not read. ${missing === '' ? 'News belongs under “News”.' : `The sheet lacks ${missing}: if this is that column, put its title back and read it in again.`}`,
  remark: (cell: string, sheet: string, text: string): string =>
    `Remark beside ${cell} of ${sheet}: “${text}”. Remarks are not taken over; news belongs under “News”.`,
  old: (months: number): string =>
    `The sheet was made ${one(months, 'month', 'months')} ago: look well whether what it says still holds.`,
  from: (kring: string, who: string, date: string): string => `made on ${date} for ${who} (${kring})`,
  withoutBasis: {
    revision: (revision: string): string =>
      `without what its fields said when it was made, and so compared with the plan at revision ${revision}`,
    day: (date: string): string =>
      `without what its fields said when it was made, and so compared with the plan of ${date}`,
    now: 'without what its fields said when it was made, and so compared with the plan as it is now' as Text,
  },
  leftOut: (n: number): string => `${one(n, 'thing was', 'things were')} not taken over:`,
  at: (cell: string, sheet: string, title: string, column: string): string =>
    `${cell}${sheet === '' ? '' : ` of ${sheet}`}, ${title}${column === '' ? '' : `, ${column}`}`,
  row: (row: number): string => `row ${row}` as string,
  brings: (reason: string): string => `brings an error, and so it is not taken over. ${reason}`,
  refused: {
    stale: (was: string, says: string, now: string): string =>
      `the plan changed meanwhile. When the sheet was made it said ${was}, the sheet says ${says}, the plan now says ${now}.`,
    empty: 'nothing' as Text,
    formula: 'a formula, and formulas are not read. Type the outcome itself.' as Text,
    merged: 'this cell was merged with another one, so what it said is gone. Split the cells again.' as Text,
    fixed: (says: string): string => `this can’t be changed here (“${says}”). Change it in the plan itself.`,
    goneField: (was: string, says: string): string =>
      `is no longer in the plan. When the sheet was made it said ${was}, the sheet says ${says}.`,
    notHere: (id: string): string => `“${id}” is the id of nothing in this plan.`,
    loose: (word: string): string =>
      `“${word}” can’t stand beside a number here; the number itself was read. Put it in the explanation, or give a lowest and a highest amount.`,
    pasted: (now: string): string =>
      `this row was not in the sheet when it was made, so it can’t be seen whether this is new; the plan now says ${now}. Change it in the plan itself.`,
    mixed: (name: string): string =>
      `the id belongs to something else than “${name}”, as happens when one column is sorted by itself. Nothing of this row is taken over.`,
    twice: (place: string, says: string): string =>
      `${place} is about the same, and says ${says}. Leave one of the rows; a new line has no id.`,
    otherwise: (says: string): string => `this is in the plan already, with ${says}. Change it in the plan itself.`,
    noId: (what: string): string =>
      `“${what}” has no id, and so it is not clear what it belongs to. Add something new with masterplan add.`,
    noProject: 'say which project this new line belongs to.' as Text,
    noWhat: 'say what it is; a line can’t be empty.' as Text,
    noPartner: 'say which partner is asked.' as Text,
    person: (name: string): string =>
      `“${name}” looks like a person. Name a role or an organisation; plans are public.`,
    date: (says: string, meant: string | null): string =>
      `“${says}” is no date${meant === null ? ', expected one such as 1-3-2027 or March 2027' : ''}.${meant === null ? '' : ` Did you mean ${meant}?`}`,
    since1904: (says: string, was: string): string =>
      `“${says}” lies exactly 1462 days from ${was}, which it said: so counts a spreadsheet that counts days from 1904. Type the date again.`,
    day: (says: string): string => `“${says}” is no day, expected one such as 1-3-2027.`,
    amount: (says: string): string => `“${says}” is no amount, expected one in euro such as 12500.`,
    cost: (says: string): string =>
      `“${says}” is no amount, expected one in euro such as 12500; “4000 – 6000”, “p.m.” and, by year, “2027: 15000, 2028: 20000” can be typed too.`,
    count: (says: string): string => `“${says}” is no number, expected a whole one such as 12.`,
    either: (says: string, a: string, b: string): string =>
      `“${says}” may be ${a} or ${b}. Type the amount without a comma or point.`,
    done: (says: string): string => `“${says}” does not say whether it is done, expected “yes”, or nothing.`,
    answer: 'an answer needs a choice under “Answer” first.' as Text,
  },
  fail: {
    'old-workbook': (file: string): string =>
      `${file} is a workbook of the old kind (.xls). Save it as .xlsx or .ods and read that in.`,
    'protected-workbook': (file: string): string =>
      `${file} is protected by a password. Save it without one and read that in.`,
    'no-workbook': (file: string): string => `${file} is no spreadsheet. Expected is an .xlsx, .ods or .csv file.`,
    'broken-workbook': (file: string): string =>
      `${file} is damaged and can’t be read. Open it in Excel or LibreOffice, save it again, and read that in.`,
    doctype: (file: string): string =>
      `${file} has a document type in it, which no spreadsheet has; for safety it is not read. Ask for the sheet again.`,
    'large-workbook': (file: string): string =>
      `${file} is larger than a sheet ever is, or would be when unpacked; for safety it is not read.`,
    unreadable: (file: string): string => `${file} is not there, or can’t be read.`,
    'no-sheet': (file: string): string =>
      `${file} has no sheet with a column “Id” and others of ours. Read in a workbook that masterplan sheet export made.`,
    later: (file: string): string =>
      `${file} was made by a later masterplan than this one. Read it in with that one, or a newer one.`,
    association: (file: string, theirs: string, ours: string): string =>
      `${file} is a sheet of ${theirs}, and these are the plans of ${ours}. Nothing was read in.`,
    shifted: (file: string, days: number): string =>
      `The dates in ${file} are ${one(Math.abs(days), 'day', 'days')} ${days > 0 ? 'later' : 'earlier'} than when it was made: the program that saved it counts days otherwise. Nothing was read in; ask for the sheet again, saved as .xlsx.`,
    contradiction: (fields: string): string =>
      `Two sheets say different things of one field: ${fields}. Nothing was read in. Read in one of them first; of the other only that field is then left out.`,
  },
  nothingTaken: 'Nothing in the plans changes.' as Text,
  changes: (n: number): string => `${one(n, 'field', 'fields')} of the plan would change.`,
  status: {
    title: 'Sheets that went out' as Text,
    for: 'For' as Text,
    out: 'Out' as Text,
    back: 'Back' as Text,
    not: (days: number): string => (days === 0 ? 'not yet' : `not yet, after ${one(days, 'day', 'days')}`),
    left: (n: number): string => `${one(n, 'field', 'fields')} not`,
    rest: 'without a lead' as Text,
    none: 'No sheet was made in this folder yet.' as Text,
    summary: (missing: number, all: number): string =>
      all === 1
        ? `The only sheet ${missing === 0 ? 'came back' : 'has not come back'}.`
        : missing === 0
          ? `All ${all} came back.`
          : `${missing} of ${all} ${missing === 1 ? 'has' : 'have'} not come back.`,
    limits:
      'This counts what was made and read in from this folder on this computer; of sheets that somebody made or read in elsewhere nothing is known here.' as Text,
    unreadable: (n: number): string =>
      `${one(n, 'note', 'notes')} on sheets in .masterplan can’t be read, and so this may be incomplete.`,
  },
  cli: {
    action: 'what to do: make sheets, read them in, or tell who hasn’t sent one back' as Text,
    what: 'kringen to make sheets of, or files to read in' as Text,
    lead: 'one sheet for this lead' as Text,
    partner: 'one sheet for this partner: what it is asked' as Text,
    output: 'the file, or the folder where there are more' as Text,
    noFiles: 'Which file? Name the sheets that came back: masterplan sheet import FILE.xlsx.' as Text,
    otherOption: (option: string, action: string): string => `${option} does not go with sheet ${action}.`,
  },
}

export type SheetWords = typeof sheetEn
