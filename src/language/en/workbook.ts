/** The English words of a report as a workbook: what it opens with, and what its colours and empty cells mean. */

export const workbookEn = {
  front: 'Summary',
  why: 'Why now',
  figures: 'In figures',
  money: 'Money',
  funded: 'Funded',
  contents: 'Contents',
  rows: (n: number) => (n === 1 ? 'One row.' : `${n} rows.`),
  lists: {
    projects: 'The projects: the programme in its order, then what is finished or dropped.',
    wishes: 'The wishes, with the question behind each and what takes them up.',
    priorities: 'The themes in order of priority.',
    indicators: 'What is measured per theme: where it stood, stands and should get.',
    attachments: 'The files that kringen and themes attach.',
    partners: 'What partners take part in, what they are asked for and what they answered.',
    amounts: 'Every amount as a number, by partner and by year.',
    year: 'What was promised, and what became of it.',
    followUp: 'What was asked last time, and what came of it.',
    about: 'What this workbook was made of.',
  },
  legend: 'How to read it',
  signals: {
    groen: 'on course',
    oranje: 'needs attention',
    rood: 'stuck',
    grijs: 'not begun yet, or doesn’t apply',
  },
  empty: { word: 'an empty cell', text: 'The plan doesn’t say. An empty amount is no nought.' },
  paper: {
    word: 'on paper',
    text: 'There is room for the columns that matter most; the others stand to their right on a screen.',
  },
  foot: (page: string, pages: string) => `Page ${page} of ${pages}`,
  amountList: 'Amounts',
  amountKind: 'Of what',
  year: 'Year',
  board: 'Board’s place',
  boardReason: 'The board’s reason',
}

export type WorkbookWords = typeof workbookEn
