/** What can stand behind the verbs that change plans: what they change, its fields, and what a field can hold. */
import type { Language } from '../../language/language.ts'
import { schemaOf } from '../../plan/fields/fact-order.ts'
import { expectedAt, fieldsAt } from '../../plan/fields/field.ts'
import { WISH_ANSWERS } from '../../plan/fields/schema.ts'
import { nameIn } from '../../plan/names.ts'
import { ownerName } from '../../plan/owners.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { REFERRED } from '../../plan/references.ts'
import { rootsOf } from '../../verbs/set/field.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { findTarget, type Target } from '../../workspace/named/find-target.ts'
import { ownerSlugs } from '../output/owner.ts'
import { type Answer, itemsIn as items } from './items.ts'

/** The answers for an argument of such a verb. */
export function verbAnswers(
  command: string,
  given: readonly string[],
  set: PlanSet | null,
  language: Language,
): Answer[] {
  return set === null ? [] : (WAYS[command]?.({ at: given.length, given, set, language }) ?? [])
}

/** Whether a command changes what is named behind it. */
export const isVerb = (command: string): boolean => Object.hasOwn(WAYS, command)

interface Asked {
  /** How many words stand before this one. */
  at: number
  given: readonly string[]
  set: PlanSet
  language: Language
}

const WAYS: Record<string, (asked: Asked) => Answer[]> = {
  set: (asked) => {
    if (asked.at === 0) return targets(asked)
    // Behind `fase=idee` another field may follow; behind a field stands what it can hold.
    return asked.at === 1 || asked.given.at(-1)?.includes('=') ? fields(asked) : values(asked)
  },
  add: ({ at, set, language }) => (at === 0 ? kinds(language) : at === 1 ? places(set) : []),
  answer: ({ at, set }) => (at === 0 ? items(set, 'wish') : at === 1 ? plain(WISH_ANSWERS) : []),
  ask: ({ at, set }) => (at === 0 ? items(set, 'project') : at === 1 ? partners(set) : []),
  drop: ({ at, set }) => (at === 0 ? items(set) : []),
  move: ({ at, set }) => (at === 0 ? items(set) : at === 1 ? places(set) : []),
  merge: ({ at, set }) => (at < 2 ? items(set) : []),
  rename: (asked) => (asked.at === 0 ? targets(asked) : []),
}

const plain = (list: readonly string[]): Answer[] => list.map((value) => ({ value, help: '' }))

const kinds = (language: Language): Answer[] =>
  language === 'nl' ? plain(['wens', 'uitdaging', 'project']) : plain(['wish', 'challenge', 'project'])

const partners = ({ plans }: PlanSet): Answer[] =>
  plans.config.partners.map(({ slug, name }) => ({ value: slug, help: name }))

/** Every theme of every kring. */
const places = ({ plans: { kringen, config } }: PlanSet): Answer[] =>
  kringen.flatMap(({ slug, themes }) =>
    themes.map((theme) => ({ value: `${slug}/${theme.slug}`, help: nameIn(config.themes, theme.slug) })),
  )

const targets = ({ set }: Asked): Answer[] => [
  ...items(set),
  ...places(set),
  ...set.plans.config.kringen.map(({ slug, name }) => ({ value: slug, help: name })),
  { value: 'vereniging', help: set.plans.config.association },
]

function targetOf({ given, set }: Asked): Target | null {
  try {
    return findTarget(given[0] ?? '', set.plans)
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}

const PARTS = ['+voortgang', '+besluit', '+tekst']
const OF_PROJECTS = ['+actie', '+mijlpaal', '+resultaat', 'gedaan']

/** The fields of what is named, those within them behind a point, and the parts that a line can be added to. */
function fields(asked: Asked): Answer[] {
  const target = targetOf(asked)
  if (target === null) return []
  const { config } = asked.set.plans
  const within: Record<string, readonly string[]> = {
    dekking: [...config.partners, ...(config.funds ?? [])].map(({ slug }) => slug),
    gevraagd: config.partners.map(({ slug }) => slug),
    scores: config.criteria.map(({ id }) => id),
  }
  const names = rootsOf(target).flatMap(({ file, root, names }) =>
    names.flatMap((name) => {
      const below = within[name] ?? fieldsAt(schemaOf(file), [...root, name])
      const isList = expectedAt(schemaOf(file), [...root, name]).kind === 'list' || name === 'trekker'
      return [name, ...(isList ? [`+${name}`] : []), ...new Set(below.map((inner) => `${name}.${inner}`))]
    }),
  )
  const parts = target.kind === 'association' ? [] : PARTS
  const isProject = target.kind === 'item' && target.item.kind === 'project'
  return plain([...names, ...(target.kind === 'item' ? ['titel'] : []), ...parts, ...(isProject ? OF_PROJECTS : [])])
}

/** What the field that was typed last can hold: the choices that it has, or names of the association. */
function values(asked: Asked): Answer[] {
  const target = targetOf(asked)
  const field = (asked.given.at(-1) ?? '').replace(/^\+/, '')
  if (target === null) return []
  const { set } = asked
  const { config } = set.plans
  if (field === 'partners') return partners(set)
  if (field === 'branches') return config.branches.map(({ slug, name }) => ({ value: slug, help: name }))
  if (field === 'trekker') return ownerSlugs(set.plans).map((value) => ({ value, help: ownerName(value, config) }))
  const kind = REFERRED[field]
  if (kind !== undefined) return items(set, kind)
  for (const { file, root, names } of rootsOf(target)) {
    const expected = expectedAt(schemaOf(file), [...root, ...field.split('.')])
    if (names.includes(field.split('.')[0] ?? '') && expected.kind === 'options')
      return plain(expected.options.map(String))
  }
  return []
}
