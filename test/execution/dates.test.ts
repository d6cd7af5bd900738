/** What is late, silent, past its review or due on a day, on both sides of every border. */
import { describe, expect, it } from 'vitest'
import { decisionsFor } from '../../src/execution/decisions.ts'
import { dueDates } from '../../src/execution/due.ts'
import { freshnessOf } from '../../src/execution/freshness.ts'
import { daysLate, daysUnreviewed } from '../../src/execution/late.ts'
import { lastNews, silentDays } from '../../src/execution/news.ts'
import { statusOf } from '../../src/execution/status.ts'
import type { Phase, Project } from '../../src/plan/model.ts'
import { CONFIG, decisions, kringOf, lines, plansOf, projectOf, TODAY, themeOf } from './made.ts'

describe('late', () => {
  it.each<[string, Partial<Project>, string, number | null]>([
    ['on its last day not', { end: '2026-11-23' }, '2026-11-23', null],
    ['a day after', { end: '2026-11-22' }, '2026-11-23', 1],
    ['before it not', { end: '2027-01-01' }, '2026-11-23', null],
    ['on the last day of its month not', { end: '2026-11' }, '2026-11-30', null],
    ['on the first of the next month', { end: '2026-11' }, '2026-12-01', 1],
    ['over the end of a year', { end: '2025-12' }, '2026-01-01', 1],
    ['not on 29 February of a leap year', { end: '2028-02' }, '2028-02-29', null],
    ['after 29 February', { end: '2028-02' }, '2028-03-01', 1],
    ['after 28 February of another year', { end: '2027-02' }, '2027-03-01', 1],
    ['counting 29 February', { end: '2028-02-28' }, '2028-03-01', 2],
    ['counting days when the clock changes', { end: '2026-10-24' }, '2026-10-26', 2],
    ['without an end not', {}, '2026-11-23', null],
  ])('%s', (_, over, today, days) => {
    expect(daysLate(projectOf('hub', { phase: 'uitvoering', ...over }), today)).toBe(days)
  })

  it.each<[Phase | null, boolean]>([
    ['idee', true],
    ['verkenning', true],
    ['voorbereiding', true],
    ['uitvoering', true],
    [null, true],
    ['on-hold', false],
    ['afgerond', false],
    ['vervallen', false],
  ])('in phase %s: %s', (phase, late) => {
    expect(daysLate(projectOf('hub', { phase, end: '2026-10' }), TODAY)).toBe(late ? 23 : null)
  })
})

it.each([
  [null, null],
  ['2026-11-23', null],
  ['2026-11-24', null],
  ['2026-11-22', 1],
  ['2025-11-23', 365],
])('a review on %s passed %s days ago', (review, days) => {
  expect(daysUnreviewed(review, TODAY)).toBe(days)
})

describe('silent', () => {
  it.each<[string, Partial<Project>, number | null]>([
    ['news of 120 days ago is news', { journal: lines('2026-07-26') }, null],
    ['of 121 days ago no more', { journal: lines('2026-07-25') }, 121],
    ['the last line counts, wherever it stands', { journal: lines('2026-11-01', '2025-01-01') }, null],
    ['a decision is news', { journal: lines('2025-01-01'), decisions: decisions('2026-11-01') }, null],
    ['so is the start', { start: '2026-11-01' }, null],
    ['a month starts on its first day', { start: '2026-07' }, 145],
    ['a quarter too, and no later than the news in it', { start: '2026-K2', journal: lines('2026-06-01') }, 175],
    ['a year starts on 1 January', { start: '2026' }, 326],
    ['the later of start and news counts', { start: '2026-01', journal: lines('2026-06-01') }, 175],
    ['without either it was always silent', {}, Number.POSITIVE_INFINITY],
    ['today is news', { journal: lines(TODAY) }, null],
    ['what is still to come is no news', { start: '2026-01-01', journal: lines('2062-11-01') }, 326],
    ['nor is a decision to come', { decisions: decisions('2026-11-24') }, Number.POSITIVE_INFINITY],
    ['one that starts later has nothing to tell yet', { start: '2027-01' }, null],
  ])('%s', (_, over, days) => {
    expect(silentDays(projectOf('hub', { phase: 'uitvoering', ...over }), CONFIG, TODAY)).toBe(days)
  })

  it.each<Phase | null>(['idee', 'verkenning', 'voorbereiding', 'on-hold', 'afgerond', 'vervallen', null])(
    'only while it runs, so not in phase %s',
    (phase) => expect(silentDays(projectOf('hub', { phase }), CONFIG, TODAY)).toBeNull(),
  )

  it('knows when something was last heard', () => {
    expect(lastNews(projectOf('hub'), TODAY)).toBeNull()
    expect(lastNews(projectOf('hub', { journal: lines('2026-01-01', '2026-03-01', '2026-12-01') }), TODAY)).toBe(
      '2026-03-01',
    )
    expect(lastNews(projectOf('hub', { start: '2026-01', decisions: decisions('2026-02-01') }), TODAY)).toBe(
      '2026-02-01',
    )
  })

  it('puts what was never heard of first, then the longest silence', () => {
    const running = (id: string, over: Partial<Project>) => projectOf(id, { phase: 'uitvoering', ...over })
    const projects = [
      running('a', { journal: lines('2026-06-01') }),
      running('b', {}),
      running('c', { start: '2026-01' }),
    ]
    const plans = plansOf(kringOf([themeOf({ projects })]))
    expect(statusOf(plans, plans.kringen, TODAY).silent).toMatchObject([
      { title: 'B', days: null, news: null },
      { title: 'C', days: 326, news: null },
      { title: 'A', days: 175, news: '2026-06-01' },
    ])
  })
})

describe('fresh', () => {
  it.each<[string | null, string, number | null]>([
    ['2026-11-23', 'fresh', 0],
    ['2026-07-26', 'fresh', 120],
    ['2026-07-25', 'ageing', 121],
    ['2026-03-28', 'ageing', 240],
    ['2026-03-27', 'stale', 241],
    [null, 'unknown', null],
    ['2026-11-24', 'unknown', null],
  ])('updated on %s is %s', (updated, state, days) => {
    const date = days === null ? null : updated
    expect(freshnessOf(themeOf({ updated }), CONFIG, TODAY)).toMatchObject({ state, days, date })
  })

  it('counts news and decisions of every project, closed ones too, but nothing to come', () => {
    const projects = [
      projectOf('hub', { journal: lines('2026-09-01', '2027-09-01') }),
      projectOf('dak', { phase: 'afgerond', decisions: decisions('2026-10-01') }),
    ]
    expect(freshnessOf(themeOf({ updated: '2025-01-01', projects }), CONFIG, TODAY)).toMatchObject({
      state: 'fresh',
      date: '2026-10-01',
    })
  })

  it.each([
    [null, false],
    [TODAY, false],
    ['2026-11-22', true],
  ])('with a review on %s passed: %s', (review, reviewPassed) => {
    expect(freshnessOf(themeOf({ review }), CONFIG, TODAY)).toMatchObject({ review, reviewPassed })
  })
})

describe('due', () => {
  const due = (over: Partial<Project>) =>
    dueDates(plansOf(), [kringOf([themeOf({ projects: [projectOf('hub', over)] })])], TODAY).map(
      (d) => `${d.kind} ${d.date}`,
    )

  it.each<[string, Partial<Project>, string[]]>([
    ['the last day of a month', { end: '2028-02' }, ['end 2028-02-29']],
    ['a day', { phase: 'uitvoering', end: '2026-12-05' }, ['end 2026-12-05']],
    ['the start of what is not decided', { phase: 'voorbereiding', start: '2027-01' }, ['decision 2027-01-01']],
    ['or the day to decide by', { phase: 'idee', start: '2027-01', decideBy: '2026-12-01' }, ['decision 2026-12-01']],
    ['no start of what runs', { phase: 'uitvoering', start: '2027-01' }, []],
    ['a decision on what runs', { phase: 'uitvoering', decideBy: '2026-12-01' }, ['decision 2026-12-01']],
    [
      'no end of what waits, but its review and decision',
      { phase: 'on-hold', end: '2027-01', review: '2026-12-01', decideBy: '2026-12-02' },
      ['review 2026-12-01', 'decision 2026-12-02'],
    ],
    ['nothing of what is finished', { phase: 'afgerond', end: '2027-01', review: '2026-12-01', decideBy: TODAY }, []],
    ['nothing of what was dropped', { phase: 'vervallen', end: '2027-01', review: '2026-12-01' }, []],
    ['what has passed as well', { phase: 'uitvoering', end: '2020-01-01' }, ['end 2020-01-01']],
  ])('%s', (_, over, dates) => expect(due(over)).toEqual(dates))

  it('goes by date, then by name, then by kind, and gives one project of an id', () => {
    const at = '2026-12-01'
    const kringen = [
      kringOf([themeOf({ kring: 'zuid', review: at })], { slug: 'zuid', review: '2026-11-30' }),
      kringOf(
        [
          themeOf({
            review: at,
            projects: [
              projectOf('b', { review: at, end: at }),
              projectOf('a', { decideBy: at }),
              projectOf('a', { decideBy: at }),
            ],
          }),
        ],
        { review: at },
      ),
    ]
    expect(dueDates(plansOf(), kringen, TODAY).map((d) => `${d.date} ${d.key ?? d.title} ${d.kind}`)).toEqual([
      '2026-11-30 Zuid review',
      '2026-12-01 Noord review',
      '2026-12-01 Energie review',
      '2026-12-01 noord/energie/a decision',
      '2026-12-01 noord/energie/b end',
      '2026-12-01 noord/energie/b review',
      '2026-12-01 Energie review',
    ])
  })
})

describe('a decision before the start', () => {
  it.each<[string, number]>([
    ['2027-K1', 1],
    ['2027-H1', 1],
    ['2027', 1],
    ['2027-K2', 0],
    ['2027-H2', 0],
  ])('of %s', (start, asked) => {
    const kring = kringOf([themeOf({ projects: [projectOf('hub', { phase: 'voorbereiding', start })] })])
    expect(decisionsFor(plansOf(kring), [kring], TODAY).decisions).toHaveLength(asked)
  })
})
