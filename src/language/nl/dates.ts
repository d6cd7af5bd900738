/** The Dutch words of dates as people type them. */
import type { datesEn } from '../en/dates.ts'

export const datesNl: typeof datesEn = {
  read: (text, date) => `“${text}” is gelezen als ${date}.`,
  moment: (text, date) => `“${text}” is gelezen als: de plannen zoals ze op ${date} waren.`,
  either: (text, dates, iso) => `“${text}” kan ${dates} zijn. Schrijf voluit welke u bedoelt: ${iso}.`,
  ahead: (text, date) =>
    `“${text}” is ${date}, en dat moet nog komen. Hoe de plannen dan zijn, is niet te zeggen; laat de dag weg voor de plannen van nu.`,
  or: 'of',
}
