/** What is missing, what to do next, and the sums of money and questions. */
import { describe, expect, it } from 'vitest'
import { type ActionKind, nextActions } from '../../src/execution/actions.ts'
import { completenessOf, type Missing } from '../../src/execution/completeness.ts'
import { moneyOf, toFund } from '../../src/execution/money.ts'
import { questionsOf, wishesServed } from '../../src/execution/served.ts'
import { statusOf } from '../../src/execution/status.ts'
import type { Kring, Project, Theme, Wish } from '../../src/plan/model.ts'
import { CONFIG, kringOf, plansOf, projectOf, TODAY, themeOf, wishOf } from './made.ts'

const WHOLE_WISH: Partial<Wish> = { support: 3, underlyingQuestion: 'Hoe dan?' }
const WHOLE_PROJECT: Partial<Project> = {
  phase: 'uitvoering',
  lead: 'bestuur',
  start: '2026-10',
  end: '2027-10',
  cost: 1000,
  funding: [{ partner: 'gemeente', amount: 1000 }],
  scores: { belang: 3 },
}
const CHALLENGE: Theme['challenges'][number] = {
  ...wishOf('net'),
  kind: 'challenge',
  branches: [],
}
const WHOLE: Partial<Theme> = {
  ambition: 3,
  today: 1,
  lead: 'bestuur',
  updated: '2026-11-01',
  review: '2027-05-01',
  challenges: [CHALLENGE],
  wishes: [wishOf('wens', WHOLE_WISH)],
  projects: [projectOf('hub', WHOLE_PROJECT)],
}
const SERVED = new Set(['noord/energie/wens'])
const missing = (over: Partial<Theme>, served = SERVED): Missing['what'][] =>
  completenessOf(themeOf({ ...WHOLE, ...over }), CONFIG, served).missing.map(({ what }) => what)
const wish = (over: Partial<Wish>): Partial<Theme> => ({ wishes: [wishOf('wens', { ...WHOLE_WISH, ...over })] })
const project = (over: Partial<Project>): Partial<Theme> => ({
  projects: [projectOf('hub', { ...WHOLE_PROJECT, ...over })],
})

describe('complete', () => {
  it('counts every fact that is asked, once', () => {
    expect(completenessOf(themeOf(WHOLE), CONFIG, SERVED)).toEqual({
      kring: 'noord',
      theme: 'energie',
      filled: 17,
      asked: 17,
      missing: [],
    })
  })

  it.each<[Missing['what'], Partial<Theme>]>([
    ['ambition', { ambition: null }],
    ['today', { today: null }],
    ['lead', { lead: null }],
    ['updated', { updated: null }],
    ['review', { review: null }],
    ['challenge', { challenges: [] }],
    ['wish', { wishes: [] }],
    ['project', { projects: [] }],
    ['support', wish({ support: null })],
    ['question', wish({ underlyingQuestion: null })],
    ['phase', project({ phase: null })],
    ['lead', project({ lead: null })],
    ['planning', project({ start: null })],
    ['planning', project({ end: null })],
    ['cost', project({ cost: null })],
    ['funding', project({ funding: [] })],
    ['scores', project({ scores: {} })],
    ['scores', project({ scores: { belang: null } })],
  ])('misses only %s', (what, over) => expect(missing(over)).toEqual([what]))

  it('misses an answer to a wish that no project takes up', () => {
    expect(missing({}, new Set())).toEqual(['answer'])
    expect(missing(wish({ key: null }))).toEqual(['answer'])
  })

  it('asks less where there is deliberately no goal', () => {
    expect(missing({ ambition: 'none', today: null, projects: [] }, new Set())).toEqual([])
  })

  it('takes zero for an answer', () => {
    expect(missing(project({ cost: 0, funding: [] }))).toEqual([])
    expect(missing(wish({ support: 0 }))).toEqual([])
  })

  it('asks nothing of closed projects, nor of a theme that can not be read', () => {
    expect(missing({ projects: [projectOf('hub', { phase: 'afgerond' })] })).toEqual([])
    expect(completenessOf(themeOf({ factsRead: false }), CONFIG, SERVED)).toMatchObject({ asked: 0, missing: [] })
  })

  it('asks for no scores where there are no criteria', () => {
    const config = { ...CONFIG, criteria: [] }
    expect(completenessOf(themeOf({ ...WHOLE, ...project({ scores: {} }) }), config, SERVED)).toMatchObject({
      asked: 16,
      missing: [],
    })
  })
})

describe('next', () => {
  const next = (kringen: Kring[], served = SERVED) => nextActions(kringen, CONFIG, served, TODAY)
  const kinds = (over: Partial<Theme>): ActionKind[] =>
    next([kringOf([themeOf({ ...WHOLE, ...over })])]).map(({ kind }) => kind)

  it('has nothing to do where nothing is missing or wrong', () => expect(kinds({})).toEqual([]))

  it.each<[ActionKind, Partial<Theme>]>([
    ['explain', project({ signal: 'rood' })],
    ['explain', project({ signal: 'oranje' })],
    ['replan', project({ end: '2026-10' })],
    ['news', project({ start: '2026-01' })],
    ['revisit', project({ review: '2026-11-22' })],
    ['revisit', { review: '2026-11-22' }],
  ])('mends what is wrong: %s', (kind, over) => expect(kinds(over)).toEqual([kind]))

  it.each<[string, Partial<Theme>]>([
    ['a green signal', project({ signal: 'groen' })],
    ['a signal with an explanation', project({ signal: 'rood', explanation: 'Het net is vol.' })],
    ['a closed project', { projects: [projectOf('hub', { phase: 'vervallen', signal: 'rood', end: '2020-01' })] }],
  ])('leaves %s alone', (_, over) => expect(kinds(over)).toEqual([]))

  it('looks at the page of a kring again', () => {
    expect(next([kringOf([], { review: '2026-11-01' })])).toEqual([
      {
        kind: 'revisit',
        effort: 2,
        kring: 'noord',
        theme: null,
        key: null,
        who: [],
        title: 'Noord',
        file: 'noord/kring.md',
      },
    ])
  })

  it('gives three at most, the smallest effort first', () => {
    const all = next([kringOf([themeOf()])], new Set())
    expect(all.map(({ kind, effort }) => [kind, effort])).toEqual([
      ['updated', 1],
      ['review', 1],
      ['today', 2],
    ])
  })

  it('gives no more than two of one kind, or with one item, where there is something else', () => {
    const bare = (id: string) => projectOf(id, { ...WHOLE_PROJECT, cost: null })
    const projects = [bare('a'), bare('b'), bare('c'), projectOf('d', { ...WHOLE_PROJECT, scores: {} })]
    expect(kinds({ projects })).toEqual(['cost', 'cost', 'scores'])
    expect(kinds({ projects: projects.slice(0, 3) })).toEqual(['cost', 'cost', 'cost'])
    expect(kinds({ updated: null, review: null, lead: null, today: null, ...wish({ support: null }) })).toEqual([
      'updated',
      'review',
      'support',
    ])
  })

  it('never gives one thing twice', () => {
    const all = next([kringOf([themeOf(project({ signal: 'rood', phase: 'uitvoering', end: '2026-01', cost: null }))])])
    expect(new Set(all.map(({ kind, key, title }) => `${kind} ${key} ${title}`)).size).toBe(all.length)
  })

  it('asks who pays only when it is known what', () => {
    expect(kinds(project({ cost: null, funding: [] }))).toEqual(['cost'])
  })

  it('begins with the theme that the members put highest, and with what is most urgent in it', () => {
    const themes = ['energie', 'water'].map((slug) =>
      themeOf({ ...WHOLE, slug, wishes: [wishOf('wens', WHOLE_WISH)], projects: [], lead: null }),
    )
    const with_ = (energie: number, water: number) =>
      next([kringOf(themes, { ballots: Array.from({ length: 12 }, () => ({ energie, water })) })])
    expect(with_(1, 5)[0]).toMatchObject({ kind: 'lead', theme: 'water' })
    expect(with_(5, 1)[0]).toMatchObject({ kind: 'lead', theme: 'energie' })
    expect(
      kinds({
        projects: [
          projectOf('a', { ...WHOLE_PROJECT, phase: 'idee', lead: null }),
          projectOf('b', { ...WHOLE_PROJECT, cost: null }),
          projectOf('c', { ...WHOLE_PROJECT, end: '2026-10' }),
        ],
      }),
    ).toEqual(['replan', 'cost', 'lead'])
  })
})

describe('money', () => {
  it.each<[string, Partial<Project>[], ReturnType<typeof moneyOf>]>([
    ['of nothing', [], { cost: 0, funded: 0, open: 0, unbudgeted: 0 }],
    [
      'half found',
      [
        {
          cost: 100,
          funding: [
            { partner: 'a', amount: 40 },
            { partner: 'b', amount: 10 },
          ],
        },
      ],
      { cost: 100, funded: 50, open: 50, unbudgeted: 0 },
    ],
    [
      'too much on one leaves the other short',
      [{ cost: 100, funding: [{ partner: 'a', amount: 150 }] }, { cost: 100 }],
      { cost: 200, funded: 100, open: 100, unbudgeted: 0 },
    ],
    [
      'funding of unknown cost',
      [{ funding: [{ partner: 'a', amount: 150 }] }],
      { cost: 0, funded: 0, open: 0, unbudgeted: 1 },
    ],
    ['what has no cost lacks none', [{ inapplicable: ['kosten'] }], { cost: 0, funded: 0, open: 0, unbudgeted: 0 }],
    ['zero is known', [{ cost: 0 }], { cost: 0, funded: 0, open: 0, unbudgeted: 0 }],
    [
      'closed ones left out',
      [{ cost: 100, phase: 'afgerond' }, { phase: 'vervallen' }],
      { cost: 0, funded: 0, open: 0, unbudgeted: 0 },
    ],
    ['on hold still counts', [{ cost: 100, phase: 'on-hold' }], { cost: 100, funded: 0, open: 100, unbudgeted: 0 }],
  ])('%s', (_, projects, sums) => expect(moneyOf(projects.map((over) => projectOf('p', over)))).toEqual(sums))

  it('has nothing to find without known cost', () => expect(toFund(projectOf('p'))).toBeNull())
})

describe('wishes', () => {
  it('are counted by how sure the question behind them is', () => {
    const question = 'Hoe dan?'
    expect(
      questionsOf([
        wishOf('a', { underlyingQuestion: question, certainty: 'bevestigd' }),
        wishOf('b', { underlyingQuestion: question, certainty: 'getoetst' }),
        wishOf('c', { underlyingQuestion: question, certainty: 'vermoeden' }),
        wishOf('d', { underlyingQuestion: question }),
        wishOf('e', { certainty: 'bevestigd' }),
        wishOf('f'),
      ]),
    ).toEqual({ wishes: 6, confirmed: 1, suspected: 3, tested: 1, missing: 2 })
    expect(questionsOf([])).toEqual({ wishes: 0, confirmed: 0, suspected: 0, tested: 0, missing: 0 })
  })

  it('are served by projects of any kring, but by none that was dropped', () => {
    const wishes = ['noord/energie/wens']
    const projects = [
      projectOf('a', { wishes }),
      projectOf('b', { wishes, phase: 'vervallen' }),
      projectOf('zuid/water/c', { wishes, phase: 'afgerond' }),
      projectOf(null, { wishes }),
    ]
    expect(wishesServed(plansOf(kringOf([themeOf({ projects })])))).toEqual(
      new Map([['noord/energie/wens', ['noord/energie/a', 'zuid/water/c']]]),
    )
  })
})

describe('the status as a whole', () => {
  it('counts every project once, by phase, and the open ones by signal', () => {
    const projects = [
      projectOf('a', { phase: 'idee', signal: 'groen' }),
      projectOf('b'),
      projectOf('c', { phase: 'afgerond', signal: 'rood' }),
    ]
    const plans = plansOf(kringOf([themeOf({ projects })]))
    const { phases, signals } = statusOf(plans, plans.kringen, TODAY)
    const some = (counts: { count: number }[]) => counts.filter(({ count }) => count > 0)
    expect(some(phases)).toEqual([
      { phase: 'idee', count: 1 },
      { phase: 'afgerond', count: 1 },
      { phase: null, count: 1 },
    ])
    expect(some(signals)).toEqual([
      { signal: 'groen', count: 1 },
      { signal: null, count: 1 },
    ])
  })

  it('names what waits for another kring, and every kind of thing past its review, the longest ago first', () => {
    const noord = kringOf(
      [
        themeOf({
          review: '2026-11-02',
          projects: [
            projectOf('a', { blockedBy: ['zuid/energie/z'], review: '2026-11-03' }),
            projectOf('b', { phase: 'afgerond', review: '2026-01-01' }),
          ],
        }),
      ],
      { review: '2026-11-01' },
    )
    const zuid = kringOf([themeOf({ kring: 'zuid', projects: [projectOf('zuid/energie/z')] })], { slug: 'zuid' })
    const { blocked, review } = statusOf(plansOf(noord, zuid), [noord], TODAY)
    expect(blocked).toMatchObject([{ title: 'A', chains: [[{ key: 'zuid/energie/z' }]] }])
    expect(review.map(({ title, days }) => [title, days])).toEqual([
      ['Noord', 22],
      ['Energie', 21],
      ['A', 20],
    ])
  })
})
