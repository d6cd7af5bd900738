/** A column of the ballots that isn’t a theme. */
import { didYouMean } from '../../language/did-you-mean.ts'
import { misnamed } from '../../plan/misnamed.ts'
import { nameUnread } from '../../plan/unread.ts'
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'enquete-kolom',
  severity: 'error',
  words: {
    nl: {
      title: 'Kolom is geen thema',
      message: ({ column, suggestion, repeated }) =>
        repeated
          ? `De kolom “${column}” staat er al, verwacht één keer.`
          : `De kolom “${column}” is geen thema, verwacht alleen thema’s.${didYouMean('nl', suggestion)}`,
      why: 'In de stembiljetten horen alleen cijfers per thema, niets waaraan iemand te herkennen is. Deze kolom is niet gelezen.',
      mend: 'Haal de kolom weg, of verbeter de naam van het thema. Stond er iets persoonlijks in, wis het dan ook uit de geschiedenis.',
    },
    en: {
      title: 'Column is not a theme',
      message: ({ column, suggestion, repeated }) =>
        repeated
          ? `The column “${column}” is there already, expected once.`
          : `The column “${column}” is not a theme, expected only themes.${didYouMean('en', suggestion)}`,
      why: 'Ballots hold scores per theme and nothing by which anyone could be recognised. This column was not read.',
      mend: 'Remove the column, or correct the name of the theme. If it held anything personal, erase it from the history too.',
    },
  },
  example: { file: 'noord/enquete.csv', bad: 'energie,naam\n5,iemand\n', good: 'energie,water\n5,3\n' },
  follows({ column }, set) {
    const themes = set.plans.config.themes.map(({ slug }) => slug)
    return [...misnamed(set).themes.values()].includes(column) || nameUnread(set, ['themas'], themes, column)
  },
})
