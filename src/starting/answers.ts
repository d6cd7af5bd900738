/** What a plan begins with, as people type it: lists of kringen, themes and criteria, and why one can't be taken. */

import { type Nameable, namedAs, nameOf, refusedNames } from '../editing/naming.ts'
import type { Beginning } from '../editing/new-config.ts'
import type { InitWords } from '../language/en/init.ts'
import type { StartWords } from '../language/en/start.ts'
import type { Language } from '../language/language.ts'
import type { CiService } from './ci.ts'

/** A kring as it was typed. */
export interface KringAnswer {
  name: string
  members: number | null
}

export interface CriterionAnswer {
  name: string
  points: number
  cost: boolean
}

/** Whether git begins to keep versions, and whether it commits the first. */
export type Tracking = 'none' | 'init' | 'commit'

/** All that is asked. `usual` stands for what this program offers. */
export interface Answers {
  language: Language
  association: string
  /** None: one kring, with the name of the association. */
  kringen: KringAnswer[]
  themes: string[] | 'usual'
  criteria: CriterionAnswer[] | 'usual'
  tracking: Tracking
  /** Where every change of the plan is to be checked, beside git. */
  ci: CiService | null
}

/** A sentence in either language. */
export type Say = (words: InitWords) => string

/** What was read, or why it can't be taken. */
export type Read<T> = { value: T; refused?: undefined } | { refused: Say }

/** The parts of a list: between semicolons where there is one, else between commas. */
function partsOf(typed: string): string[] {
  return typed
    .split(typed.includes(';') ? ';' : ',')
    .map(nameOf)
    .filter((part) => part !== '')
}

// What is counted of a kring, behind a number.
const WHO = '(?:leden|members|bedrijven|businesses|companies|ondernemers)'

const MEMBERS = new RegExp(
  `\\s*(?:[=:]\\s*(\\d+)(?:\\s${WHO})?|\\((\\d+)(?:\\s${WHO})?\\))(?:\\s(?:en|and)\\s|$)`,
  'gi',
)

/** `Noord: 96` and `Noord (96 leden)` as `Noord=96`, and what follows on *and* as a part of its own: a number is never a part of the name there. */
const withMembers = (part: string): string[] =>
  part
    .replace(MEMBERS, '=$1$2\n')
    .split('\n')
    .filter((one) => one !== '')

/** Kringen, each with the number of its members behind `=` where that is known. */
export function readKringen(typed: readonly string[]): Read<KringAnswer[]> {
  const kringen: KringAnswer[] = []
  for (const part of typed.flatMap(partsOf).flatMap(withMembers)) {
    const [name = '', ...rest] = part.split('=').map(nameOf)
    const members = rest.length === 0 ? '' : rest.join('=')
    if (name === '') return { refused: (words) => words.refused.empty }
    const refused = rest.length === 0 ? null : refusedMembers(members)
    if (refused !== null) return { refused }
    kringen.push({ name, members: membersOf(members) })
  }
  const refused = refusedAs(kringen.map(({ name }) => name))
  return refused ? { refused } : { value: kringen }
}

export function readNames(typed: readonly string[]): Read<string[]> {
  const names = typed.flatMap(partsOf)
  const refused = refusedAs(names)
  return refused ? { refused } : { value: names }
}

const NONE = /^(?:geen|none)$/i
const CRITERION = /^([^=]+?)(?: ?= ?(\d{1,3}) ?(kosten|costs?)?)?$/i

/** Criteria with their points, which are 100 together; without any points they count alike. */
export function readCriteria(typed: string): Read<CriterionAnswer[]> {
  if (NONE.test(typed.trim())) return { value: [] }
  const parts = partsOf(typed)
  if (parts.length === 0) return { refused: (words) => words.refused.empty }
  const read = parts.map((part) => ({ part, match: CRITERION.exec(part) }))
  const wrong = read.find(({ match }) => match === null)
  if (wrong) return { refused: (words) => words.refused.points(wrong.part) }
  const named = read.map(({ match }) => ({
    name: match?.[1] ?? '',
    points: match?.[2],
    cost: match?.[3] !== undefined,
  }))
  const refused = refusedAs(named.map(({ name }) => name))
  if (refused) return { refused }
  const given = named.filter(({ points }) => points !== undefined).length
  if (given === 0) return { value: named.map((one, i) => ({ ...one, points: alike(i, named.length) })) }
  if (given < named.length) return { refused: (words) => words.refused.somePoints }
  const criteria = named.map((one) => ({ ...one, points: Number(one.points) }))
  const sum = criteria.reduce((total, { points }) => total + points, 0)
  return sum === 100 ? { value: criteria } : { refused: (words) => words.refused.sum(sum) }
}

/** The points of one of so many criteria that count alike, 100 together. */
const alike = (i: number, n: number): number => Math.floor(100 / n) + (i < 100 % n ? 1 : 0)

const BEHIND = new RegExp(` ${WHO}$`, 'i')
const bareMembers = (typed: string): string => typed.replace(BEHIND, '')

export function refusedMembers(typed: string): Say | null {
  return typed === '' || /^\d{1,6}$/.test(bareMembers(typed)) ? null : (words) => words.refused.members(typed)
}

export function membersOf(typed: string): number | null {
  return typed === '' ? null : Number(bareMembers(typed))
}

/** Why names can't stand beside each other; null where they can. */
export function refusedAs(names: readonly string[]): Say | null {
  const refusal = refusedNames(names)
  if (refusal === null) return null
  if (refusal.id === 'long') return ({ refused }) => refused.long(refusal.name, refusal.most)
  const { name, other } = refusal
  return ({ refused }) => (name === other ? refused.twice(name) : refused.double(name, other))
}

// How the twelve themes are grouped, and the points of the five criteria, of which the last is a cost.
const GROUPS = [...Array(5).fill('planet'), ...Array(4).fill('people'), ...Array(3).fill('profit')] as const
const POINTS = [30, 20, 20, 15, 15]

/** The plan that some answers begin. */
export function beginningOf(answers: Answers, words: StartWords): Beginning {
  const { association, language, kringen, themes, criteria } = answers
  const named = <T extends { name: string }>(kind: Nameable, list: readonly T[]) => {
    const slugs = namedAs(
      kind,
      list.map(({ name }) => name),
    )
    return list.map((one, i) => ({ ...one, slug: slugs[i]?.slug ?? '' }))
  }
  const web = words.themes.map(([name, definition], i) => ({ name, definition, group: GROUPS[i] }))
  const usual = words.criteria.map((name, i) => ({ name, points: POINTS[i] ?? 0, cost: i === POINTS.length - 1 }))
  return {
    association,
    language,
    kringen: named('kring', kringen.length === 0 ? [{ name: association, members: null }] : kringen),
    themes: named('theme', themes === 'usual' ? web : themes.map((name) => ({ name }))),
    criteria: named('theme', criteria === 'usual' ? usual : criteria),
  }
}
