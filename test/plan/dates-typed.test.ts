/** Dates as people type them: a table of texts, the day they are typed on, and what they can only mean. */
import { describe, expect, it } from 'vitest'
import { type TypedDate, typedDate } from '../../src/plan/typed/dates-typed.ts'
import type { Side } from '../../src/plan/typed/years.ts'

/** A Friday. */
const TODAY = '2026-11-27'

/** In short: a date as plan files write it, `first..last` for a time they have no way to write, `a | b` for what may be either. */
const short = (typed: TypedDate | null): string | null =>
  typed && (typed.either.join(' | ') || (typed.date ?? `${typed.first}..${typed.last}`))

const SURE: Record<string, string> = {
  // With a year.
  '2026-12-10': '2026-12-10',
  '2026-12': '2026-12',
  '2027-K3': '2027-K3',
  '2027-h1': '2027-H1',
  '2027': '2027',
  '10-12-2026': '2026-12-10',
  '1-2-2026': '2026-02-01',
  '10.12.2026': '2026-12-10',
  '10‑12‑2026': '2026-12-10',
  '13/12/2026': '2026-12-13',
  '12/13/2026': '2026-12-13',
  '10/10/2026': '2026-10-10',
  '2026/12/10': '2026-12-10',
  '10-12-26': '2026-12-10',
  '13-12-27': '2027-12-13',
  '26-12-10': '2026-12-10',
  '10 december 2026': '2026-12-10',
  '10 DECEMBER 2026': '2026-12-10',
  'do 10 december 2026': '2026-12-10',
  'op donderdag 10 dec. 2026': '2026-12-10',
  'December 10, 2026': '2026-12-10',
  '10th of December 2026': '2026-12-10',
  'december 2026': '2026-12',
  '12-2026': '2026-12',
  'Q3 2027': '2027-K3',
  'derde kwartaal 2027': '2027-K3',
  '1e kwartaal van 2027': '2027-K1',
  'first half of 2027': '2027-H1',
  'eind juni 2027': '2027-06-30',
  'begin 2027': '2027-01-01',
  'half maart 2027': '2027-03-15',
  'medio maart 2027': '2027-03-15',
  'mid-March 2027': '2027-03-15',
  'end of June 2027': '2027-06-30',
  'einde van het 3e kwartaal 2027': '2027-09-30',
  // From today on.
  vandaag: '2026-11-27',
  Nu: '2026-11-27',
  gisteren: '2026-11-26',
  eergisteren: '2026-11-25',
  morgen: '2026-11-28',
  overmorgen: '2026-11-29',
  yesterday: '2026-11-26',
  tomorrow: '2026-11-28',
  'over 3 maanden': '2027-02-27',
  'over drie maanden': '2027-02-27',
  'in 3 months': '2027-02-27',
  'over een week': '2026-12-04',
  'over één week': '2026-12-04',
  'over 14 dagen': '2026-12-11',
  'over veertien dagen': '2026-12-11',
  'over een half jaar': '2027-05-27',
  'in half a year': '2027-05-27',
  'over 2 jaar': '2028-11-27',
  'een maand geleden': '2026-10-27',
  '3 maanden geleden': '2026-08-27',
  'three months ago': '2026-08-27',
  'a year ago': '2025-11-27',
  '2 kwartalen geleden': '2026-05-27',
  'vorige maand': '2026-10',
  'sinds vorige maand': '2026-10',
  'last month': '2026-10',
  'deze maand': '2026-11',
  'volgende maand': '2026-12',
  'vorig jaar': '2025',
  'next year': '2027',
  'vorig kwartaal': '2026-K3',
  'this quarter': '2026-K4',
  'volgend kwartaal': '2027-K1',
  'dit halfjaar': '2026-H2',
  'vorige week': '2026-11-16..2026-11-22',
  'deze week': '2026-11-23..2026-11-29',
  'de afgelopen 3 maanden': '2026-08-27..2026-11-27',
  'last two weeks': '2026-11-13..2026-11-27',
  'komende 2 weken': '2026-11-27..2026-12-11',
  'eind deze maand': '2026-11-30',
  'eind van de maand': '2026-11-30',
  'end of next month': '2026-12-31',
  'begin volgend jaar': '2027-01-01',
  'eind vorige week': '2026-11-22',
  'volgende week dinsdag': '2026-12-01',
  'vorige week op vrijdag': '2026-11-20',
  'Tuesday next week': '2026-12-01',
  'afgelopen maandag': '2026-11-23',
  'last Monday': '2026-11-23',
  'komende maandag': '2026-11-30',
  'aanstaande vrijdag': '2026-12-04',
  // The month that is going on is the only one near.
  november: '2026-11',
  '27 november': '2026-11-27',
}

const EITHER: Record<string, [either: string, past: string, future: string]> = {
  '10/12/2026': Array(3).fill('2026-12-10 | 2026-10-12') as [string, string, string],
  '10/12': ['2025-12-10 | 2026-12-10 | 2026-10-12 | 2027-10-12', '2025-12-10 | 2026-10-12', '2026-12-10 | 2027-10-12'],
  '10-12': ['2025-12-10 | 2026-12-10', '2025-12-10', '2026-12-10'],
  '10 december': ['2025-12-10 | 2026-12-10', '2025-12-10', '2026-12-10'],
  'December 10': ['2025-12-10 | 2026-12-10', '2025-12-10', '2026-12-10'],
  '29 februari': ['2024-02-29 | 2028-02-29', '2024-02-29', '2028-02-29'],
  juni: ['2026-06 | 2027-06', '2026-06', '2027-06'],
  'in June': ['2026-06 | 2027-06', '2026-06', '2027-06'],
  'eind juni': ['2026-06-30 | 2027-06-30', '2026-06-30', '2027-06-30'],
  'begin december': ['2025-12-01 | 2026-12-01', '2025-12-01', '2026-12-01'],
  Q3: ['2026-K3 | 2027-K3', '2026-K3', '2027-K3'],
  'eerste helft': ['2026-H1 | 2027-H1', '2026-H1', '2027-H1'],
  maandag: ['2026-11-23 | 2026-11-30', '2026-11-23', '2026-11-30'],
  vrijdag: ['2026-11-20 | 2026-12-04', '2026-11-20', '2026-12-04'],
  'volgende vrijdag': Array(3).fill('2026-12-04 | 2026-12-11') as [string, string, string],
  'next Friday': Array(3).fill('2026-12-04 | 2026-12-11') as [string, string, string],
  '31-12-26': Array(3).fill('2026-12-31 | 2031-12-26') as [string, string, string],
  // A season, and the middle of a year, is no quarter for sure.
  'voorjaar 2027': Array(3).fill('2027-K1 | 2027-K2') as [string, string, string],
  '2027-voorjaar': Array(3).fill('2027-K1 | 2027-K2') as [string, string, string],
  'in de lente van 2027': Array(3).fill('2027-K1 | 2027-K2') as [string, string, string],
  'Spring 2027': Array(3).fill('2027-K1 | 2027-K2') as [string, string, string],
  'zomer 2027': Array(3).fill('2027-K2 | 2027-K3') as [string, string, string],
  'medio 2027': Array(3).fill('2027-K2 | 2027-K3') as [string, string, string],
  'najaar 2027': Array(3).fill('2027-K3 | 2027-K4') as [string, string, string],
  'autumn of 2027': Array(3).fill('2027-K3 | 2027-K4') as [string, string, string],
  'winter 2027': Array(3).fill('2027-K1 | 2027-K4') as [string, string, string],
  'winter 2027/2028': Array(3).fill('2027-K4 | 2028-K1') as [string, string, string],
  'winter 2027-28': Array(3).fill('2027-K4 | 2028-K1') as [string, string, string],
  '25-12-26': Array(3).fill('2026-12-25 | 2025-12-26') as [string, string, string],
}

const NONE = [
  ...['', ' ', 'ooit', 'straks', 'HEAD', 'HEAD~3', 'main', 'v1.2', 'alv-2026', 'doorlopend', 'abc1234', '__proto__'],
  ...['31-2-2026', '2026-02-30', '32 december 2026', '10-13', '13/13/2026', '2026-13', 'Q5 2027', 'h3', 'derde helft'],
  ...['over 99999 maanden', 'over 9999 jaar', 'over veel maanden', '3 maanden', 'over 3', 'half volgend jaar'],
  ...['eind', 'eind 10 december 2026', 'vorige', 'vorige dag', 'maand', 'constructor', '10-12-41'],
  ...['schooljaar 2027-2028', 'zomer 2027/2028', 'zomer', 'voorjaar 27'],
]

describe('a date as somebody types it', () => {
  it.each(Object.entries(SURE))('“%s” is %s, whatever the question', (text, expected) => {
    for (const side of [undefined, 'past', 'future'] as (Side | undefined)[])
      expect(short(typedDate(text, TODAY, side))).toBe(expected)
  })

  it.each(Object.entries(EITHER))(
    '“%s” may be %s, and the question decides only what it can',
    (text, [both, ...one]) => {
      expect(short(typedDate(text, TODAY))).toBe(both)
      expect([short(typedDate(text, TODAY, 'past')), short(typedDate(text, TODAY, 'future'))]).toEqual(one)
      if (both.includes('|')) expect(typedDate(text, TODAY)?.date).toBeNull()
    },
  )

  it.each(NONE)('“%s” is none', (text) => {
    expect(typedDate(text, TODAY)).toBeNull()
  })

  it('ends a month that is too short on its last day', () => {
    expect(short(typedDate('over 3 maanden', '2026-11-30'))).toBe('2027-02-28')
    expect(short(typedDate('een maand geleden', '2028-03-31'))).toBe('2028-02-29')
    expect(short(typedDate('vorige maand', '2026-01-31'))).toBe('2025-12')
    expect(short(typedDate('next quarter', '2026-12-31'))).toBe('2027-K1')
  })
})
