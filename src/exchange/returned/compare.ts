/** What somebody changed in a report: the report as it was made × as it came back, part by part and piece by piece. */
import type { Part, Parts, Piece } from './parts.ts'

/** One change. Without `was` it is new, without `now` it is gone; `behind` is what stands in front of something new, and `before` what it stands in front of. */
export interface Change {
  part: Part
  name: Piece['name']
  was: string | null
  now: string | null
  behind: string | null
  before: string | null
}

/** A part that is only in one of the two. */
export interface WholePart {
  part: Part
  is: 'new' | 'gone'
}

/** The names of pieces that there are several of. */
export const SEVERAL = ['text', 'why', 'journal', 'decisions', 'milestones', 'actions', 'result']

/** Every change, in the order of the report that came back. */
export function changesIn(base: Parts, edited: Parts): (Change | WholePart)[] {
  const found: (Change | WholePart)[] = []
  const gone = new Map([...base.parts].filter(([id]) => !edited.parts.has(id)))
  for (const part of edited.parts.values()) {
    const before = base.parts.get(part.id)
    if (before) for (const change of inPart(before, part)) found.push(change)
    else found.push({ part, is: 'new' })
    const taken = before ? undefined : takenOver(part, gone)
    if (taken) gone.delete(taken.id)
  }
  for (const part of gone.values()) found.push({ part, is: 'gone' })
  return found
}

/** The item that a typed one became when the report was taken over before: there the plans gave it an id, which the report lacks. */
function takenOver(part: Part, gone: ReadonlyMap<string, Part>): Part | undefined {
  return [...gone.values()].find(({ owner, typed }) => owner.kind === 'item' && typed !== null && typed === part.id)
}

/** The text of a piece that there is one of; null without it. */
export function singleIn(part: Part | undefined, name: Piece['name']): string | null {
  const texts = textsOf(part, keyOf(name))
  return texts.length === 0 ? null : texts.join('\n')
}

export const keyOf = (name: Piece['name']): string => (typeof name === 'string' ? name : `fact ${name.fact}`)

export function textsOf(part: Part | undefined, key: string): string[] {
  return part?.pieces.filter(({ name }) => keyOf(name) === key).map(({ text }) => text) ?? []
}

function* inPart(before: Part, part: Part): Generator<Change> {
  const names = new Map([...before.pieces, ...part.pieces].map(({ name }) => [keyOf(name), name]))
  for (const [key, name] of names) {
    if (SEVERAL.includes(key)) {
      for (const step of steps(textsOf(before, key), textsOf(part, key))) yield { part, name, ...step }
      continue
    }
    const [was, now] = [singleIn(before, name), singleIn(part, name)]
    if (plain(was) !== plain(now)) yield { part, name, was, now, behind: null, before: null }
  }
}

/** More than this no report of ours has; a file that claims so is compared without heed to order. */
const MOST = 4_000_000

type Step = Pick<Change, 'was' | 'now' | 'behind' | 'before'>

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** What becomes of a list of texts: of those that are gone and new in one place, the first is the first in other words. */
function steps(was: readonly string[], now: readonly string[]): Step[] {
  const made: Step[] = []
  let gone: string[] = []
  let fresh: string[] = []
  let last: string | null = null
  const settle = (before: string | null): void => {
    for (let n = 0; n < Math.max(gone.length, fresh.length); n++) {
      made.push({ was: gone[n] ?? null, now: fresh[n] ?? null, behind: last, before })
      last = fresh[n] ?? last
    }
    gone = []
    fresh = []
  }
  for (const { kind, text } of was.length * now.length > MOST ? unordered(was, now) : alignment(was, now)) {
    if (kind === 'both') {
      settle(text)
      last = text
    } else (kind === 'was' ? gone : fresh).push(text)
  }
  settle(null)
  return made
}

type Line = { kind: 'both' | 'was' | 'now'; text: string }

function unordered(was: readonly string[], now: readonly string[]): Line[] {
  const [then, later] = [was, now].map((texts) => new Set(texts.map(plain)))
  const both = now.map((text): Line => ({ kind: then?.has(plain(text)) ? 'both' : 'now', text }))
  return [...was.filter((text) => !later?.has(plain(text))).map((text): Line => ({ kind: 'was', text })), ...both]
}

/** The longest that both have in common, in order, with what only one of them has between. */
function alignment(was: readonly string[], now: readonly string[]): Line[] {
  const alike = (i: number, j: number): boolean => plain(was[i] ?? '') === plain(now[j] ?? '')
  const longest = Array.from({ length: was.length + 1 }, () => new Uint32Array(now.length + 1))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row) row[j] = alike(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const path: Line[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < now.length) {
    if (i < was.length && j < now.length && alike(i, j)) {
      path.push({ kind: 'both', text: was[i] ?? '' })
      i++
      j++
    } else if (j >= now.length || (i < was.length && at(i + 1, j) >= at(i, j + 1)))
      path.push({ kind: 'was', text: was[i++] ?? '' })
    else path.push({ kind: 'now', text: now[j++] ?? '' })
  }
  return path
}
