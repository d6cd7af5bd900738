/** A ballot with more or fewer cells than there are columns. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'enquete-rij',
  severity: 'error',
  words: {
    nl: {
      title: 'Rij is te lang of te kort',
      message: ({ cells, columns }) =>
        `Deze rij heeft ${cells === 1 ? '1 vak' : `${cells} vakken`}, verwacht ${columns}.`,
      why: 'Bij een verschoven rij komen cijfers bij het verkeerde thema terecht.',
      mend: 'Geef elke kolom een vak; een leeg vak is ook een vak.',
    },
    en: {
      title: 'Row is too long or too short',
      message: ({ cells, columns }) =>
        `This row has ${cells === 1 ? '1 cell' : `${cells} cells`}, expected ${columns}.`,
      why: 'In a shifted row scores end up with the wrong theme.',
      mend: 'Give every column a cell; an empty cell is a cell too.',
    },
  },
  example: { file: 'noord/enquete.csv', bad: 'energie,water\n5\n', good: 'energie,water\n5,\n' },
})
