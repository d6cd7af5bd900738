/** The Dutch words of a report as a workbook: what it opens with, and what its colours and empty cells mean. */
import type { WorkbookWords } from '../en/workbook.ts'

export const workbookNl: WorkbookWords = {
  front: 'Samenvatting',
  why: 'Waarom nu',
  figures: 'In cijfers',
  money: 'Geld',
  funded: 'Gedekt',
  contents: 'Inhoud',
  rows: (n) => (n === 1 ? 'Eén rij.' : `${n} rijen.`),
  lists: {
    projects: 'De projecten: het programma op volgorde, dan wat klaar of vervallen is.',
    wishes: 'De wensen, met de vraag erachter en wat ze oppakt.',
    priorities: 'De thema’s op volgorde van prioriteit.',
    indicators: 'Wat per thema wordt gemeten: waar het stond, staat en heen moet.',
    attachments: 'De bestanden die kringen en thema’s erbij doen.',
    partners: 'Waar partners aan meedoen, wat we van ze vragen en wat ze antwoordden.',
    amounts: 'Elk bedrag als getal, per partner en per jaar.',
    year: 'Wat werd beloofd, en wat ervan kwam.',
    followUp: 'Wat vorige keer werd gevraagd, en wat ervan kwam.',
    about: 'Waarvan deze werkmap is gemaakt.',
  },
  legend: 'Hoe u dit leest',
  signals: {
    groen: 'op koers',
    oranje: 'vraagt aandacht',
    rood: 'loopt vast',
    grijs: 'nog niet begonnen, of niet van toepassing',
  },
  empty: { word: 'een lege cel', text: 'Het plan zegt het niet. Een leeg bedrag is geen nul.' },
  paper: {
    word: 'op papier',
    text: 'Daar passen de belangrijkste kolommen; de andere staan er op het scherm rechts van.',
  },
  foot: (page, pages) => `Pagina ${page} van ${pages}`,
  amountList: 'Bedragen',
  amountKind: 'Waarvan',
  year: 'Jaar',
  board: 'Plaats volgens het bestuur',
  boardReason: 'Reden van het bestuur',
}
