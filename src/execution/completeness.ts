/** What a theme and its items still lack, and how much of what is asked is there. */
import type { Config, ItemKey, Open, Project, Theme, Wish } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { isOpen } from '../plan/phases.ts'

/** One fact that a theme, wish or project still lacks. */
export interface Missing {
  what:
    | 'ambition'
    | 'today'
    | 'lead'
    | 'updated'
    | 'review'
    | 'challenge'
    | 'wish'
    | 'project'
    | 'support'
    | 'question'
    | 'answer'
    | 'phase'
    | 'planning'
    | 'cost'
    | 'funding'
    | 'scores'
  /** null for a theme, and for an item without an id. */
  key: ItemKey | null
  /** The title of the item, or the name of the theme. */
  title: string
}

/** How many facts are asked of a theme and its items, how many are there, and which are not. */
export interface Completeness {
  kring: string
  theme: string
  filled: number
  asked: number
  missing: Missing[]
  /** How many fields the plan states as not known yet; absent where none is. */
  unknown?: number
}

/** A share of what is asked in whole percents, rounded down: only what is complete is 100, wherever it is told. */
export function wholePercent(share: number): number {
  // A share such as 0.29 is a hair less than it says.
  return Math.floor(100 * share + 1e-9)
}

/** The fields in which a fact that can be said not to apply is typed. */
const FIELDS: Partial<Record<Missing['what'], string[]>> = {
  ambition: ['ambitie'],
  today: ['nu'],
  lead: ['trekker'],
  updated: ['bijgewerkt'],
  review: ['herzien'],
  support: ['steun'],
  phase: ['fase'],
  planning: ['planning', 'planning.start', 'planning.eind'],
  cost: ['kosten'],
  funding: ['dekking'],
  scores: ['scores'],
}

/** Whether each fact that is asked is there; what isn't asked isn't in it. */
type Asked = Partial<Record<Missing['what'], boolean>>

/**
 * The completeness of a theme. `served` are the wishes that some project takes up. Zero is an answer, and so is deliberately no goal: then
 * the kring need not say where it stands, nor have a project. Nothing is asked of a theme whose facts could not be read.
 */
export function completenessOf(theme: Theme, config: Config, served: ReadonlySet<ItemKey>): Completeness {
  const { kring, slug } = theme
  const asked = theme.factsRead
    ? [
        { ...theme, key: null, title: nameIn(config.themes, slug), facts: ofTheme(theme) },
        ...theme.wishes.map((wish) => ({ ...wish, facts: ofWish(wish, theme, served) })),
        ...theme.projects.filter(isOpen).map((project) => ({ ...project, facts: ofProject(project, config) })),
      ].flatMap(({ key, title, facts, inapplicable }) =>
        (Object.keys(facts) as Missing['what'][]).map((what) => ({
          what,
          key,
          title,
          // What doesn't apply is an answer.
          there: facts[what] === true || FIELDS[what]?.some((field) => inapplicable?.includes(field)) === true,
        })),
      )
    : []
  const missing = asked.filter(({ there }) => !there).map(({ what, key, title }): Missing => ({ what, key, title }))
  const unknown = [theme, ...theme.challenges, ...theme.wishes, ...theme.projects.filter(isOpen)]
    .map((of: Open) => of.unknown?.length ?? 0)
    .reduce((sum, n) => sum + n)
  return {
    kring,
    theme: slug,
    filled: asked.length - missing.length,
    asked: asked.length,
    missing,
    ...(unknown > 0 && { unknown }),
  }
}

function ofTheme({ ambition, today, lead, updated, review, challenges, wishes, projects }: Theme): Asked {
  const goal = ambition !== 'none'
  return {
    ambition: ambition !== null,
    ...(goal && { today: today !== null }),
    lead: lead !== null,
    updated: updated !== null,
    review: review !== null,
    challenge: challenges.length > 0,
    wish: wishes.length > 0,
    ...(goal && { project: projects.length > 0 }),
  }
}

function ofWish(
  { key, support, underlyingQuestion, answer }: Wish,
  { ambition }: Theme,
  served: ReadonlySet<ItemKey>,
): Asked {
  return {
    support: support !== null,
    question: underlyingQuestion !== null,
    ...(ambition !== 'none' && { answer: answer !== null || (key !== null && served.has(key)) }),
  }
}

function ofProject(
  { phase, lead, start, end, ongoing, cost, budget, funding, scores, inapplicable }: Project,
  { criteria }: Config,
): Asked {
  return {
    phase: phase !== null,
    lead: lead !== null,
    planning: start !== null && (end !== null || ongoing === true),
    // For the record is no amount.
    cost: cost !== null || budget?.kind === 'range',
    // What costs nothing, or has no cost, nobody pays.
    ...(cost !== 0 && !inapplicable?.includes('kosten') && { funding: funding.length > 0 }),
    ...(criteria.length > 0 && { scores: criteria.every(({ id }) => (scores[id] ?? null) !== null) }),
  }
}
