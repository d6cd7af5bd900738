/** Plans made in memory, of which a test names only what it is about. */
import { NO_CONFIG } from '../../src/plan/config.ts'
import type { Config, Kring, Plans, Project, Theme, Wish } from '../../src/plan/model.ts'

export const TODAY = '2026-11-23'

export const CONFIG: Config = {
  ...NO_CONFIG,
  association: 'Proefvereniging',
  kringen: ['noord', 'zuid'].map((slug) => ({ slug, name: named(slug), aliases: [], areas: [], members: null })),
  themes: ['energie', 'water'].map((slug) => ({ slug, name: named(slug), group: null, definition: null })),
  criteria: [{ id: 'belang', name: 'Belang', points: 100, direction: 'benefit', minimum: null }],
  newsWithin: 120,
  answerWithin: 365,
}

/** A project of Noord, on energy; `id` may be a full key to place it elsewhere, and null takes the id away. */
export function projectOf(id: string | null, over: Partial<Project> = {}): Project {
  return {
    ...itemOf(id),
    kind: 'project',
    wishes: [],
    phase: null,
    signal: null,
    explanation: null,
    lead: null,
    partners: [],
    asks: [],
    branches: [],
    agendas: [],
    start: null,
    end: null,
    cost: null,
    funding: [],
    scores: {},
    blockedBy: [],
    decideBy: null,
    review: null,
    milestones: [],
    actions: [],
    result: '',
    ...over,
  }
}

export function wishOf(id: string | null, over: Partial<Wish> = {}): Wish {
  return {
    ...itemOf(id),
    kind: 'wish',
    challenges: [],
    support: null,
    branches: [],
    certainty: null,
    answer: null,
    whys: [],
    underlyingQuestion: null,
    ...over,
  }
}

export function themeOf(over: Partial<Theme> = {}): Theme {
  const { kring, slug } = { kring: 'noord', slug: 'energie', ...over }
  return {
    kring,
    slug,
    file: `${kring}/${slug}.md`,
    title: named(slug),
    intro: '',
    ambition: null,
    today: null,
    lead: null,
    updated: null,
    review: null,
    override: null,
    indicators: [],
    factsRead: true,
    sections: [],
    leads: { challenge: '', wish: '', project: '' },
    free: [],
    journal: [],
    decisions: [],
    challenges: [],
    wishes: [],
    projects: [],
    ...over,
  }
}

export function kringOf(themes: Theme[], over: Partial<Kring> = {}): Kring {
  const slug = over.slug ?? 'noord'
  return {
    slug,
    file: `${slug}/kring.md`,
    adopted: null,
    updated: null,
    review: null,
    horizon: null,
    surveyPeriod: null,
    intro: '',
    dot: '',
    sections: [],
    journal: [],
    decisions: [],
    themes,
    ballots: null,
    invalidBallots: 0,
    waves: [],
    ...over,
  }
}

export function plansOf(...kringen: Kring[]): Plans {
  return { config: CONFIG, kringen }
}

/** Lines of progress on some days. */
export const lines = (...dates: string[]): Project['journal'] => dates.map((date) => ({ date, text: 'Gedaan.' }))

/** Decisions on some days. */
export const decisions = (...dates: string[]): Project['decisions'] =>
  dates.map((date) => ({ date, text: 'Doen.', forum: null }))

function itemOf(name: string | null) {
  const key = name === null || name.includes('/') ? name : `noord/energie/${name}`
  const id = key?.split('/').at(-1) ?? null
  return {
    key,
    id,
    title: id === null ? 'Zonder id' : named(id),
    prose: '',
    heading: 0,
    formerly: [],
    journal: [],
    decisions: [],
  }
}

function named(slug: string): string {
  return slug.charAt(0).toUpperCase() + slug.slice(1)
}
