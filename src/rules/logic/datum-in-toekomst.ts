/** Something that is said to have happened, on a day that is still to come. */
import type { Spot } from '../../diagnostics/finding.ts'
import type { Item } from '../../plan/model.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allItems, asksIn, factSpot } from '../../plan/references.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

/** Where a date stands at the head of a line in a list, below a heading; the same date may be in the text above. */
function dateLine(text: string, date: string, heading: number): number {
  const listed = new RegExp(`(?<=^[ \\t]*(?:[-*+]|\\d+[.)])[ \\t]+)${date}`, 'gm')
  listed.lastIndex = heading
  return listed.exec(text)?.index ?? text.indexOf(date, heading)
}

type Dated = { file: string; heading: number } & Pick<Item, 'journal' | 'decisions'>

export default rule({
  id: 'datum-in-toekomst',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Datum ligt in de toekomst',
      message: ({ date }) => `De datum ${date} moet nog komen, verwacht een datum die is geweest.`,
      why: 'Voortgang en besluiten zijn wat er is gebeurd; een datum die nog moet komen is bijna altijd een tikfout in het jaar.',
      mend: 'Verbeter de datum. Wat nog moet gebeuren, hoort in de tekst of bij `planning` of `herzien`.',
    },
    en: {
      title: 'Date is in the future',
      message: ({ date }) => `The date ${date} is still to come, expected a date that has been.`,
      why: 'Progress and decisions are what happened; a date that is still to come is nearly always a slip in the year.',
      mend: 'Correct the date. What is still to happen belongs in the text, or under `planning` or `herzien`.',
    },
  },
  example: themeExample({ front: 'bijgewerkt: 2062-10-06\n' }, { front: 'bijgewerkt: 2026-10-06\n' }),
  check(set: PlanSet, report: Report<{ date: string }>, { today }: Asking) {
    const check = (spot: Spot, date: string | null): void => {
      if (date !== null && date > today) report(spot, { date })
    }
    for (const kring of set.plans.kringen) {
      check({ file: kring.file, at: { path: ['vastgesteld'], part: 'value' } }, kring.adopted)
      for (const { file, updated } of [kring, ...kring.themes])
        check({ file, at: { path: ['bijgewerkt'], part: 'value' } }, updated)
    }
    const lines = ({ file, heading, journal, decisions }: Dated): void => {
      const { text } = set.sources.get(file) ?? { text: '' }
      for (const { date } of [...journal, ...decisions]) {
        const start = dateLine(text, date, heading)
        check({ file, at: { range: { start, end: start + date.length } } }, date)
      }
    }
    for (const { theme, item } of allItems(set.plans)) {
      if (item.kind === 'wish' && item.answer) check(factSpot(theme, item, ['antwoord', 'datum']), item.answer.date)
      if (item.kind !== 'project') continue
      for (const { ask, path } of asksIn(item)) check(factSpot(theme, item, [...path, 'datum']), ask.date)
    }
    for (const kring of set.plans.kringen) for (const frame of [kring, ...kring.themes]) lines({ ...frame, heading: 0 })
    for (const { theme, item } of allItems(set.plans)) lines({ ...item, file: theme.file })
  },
})
