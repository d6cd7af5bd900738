/** Several names in one text, such as `Gemeente Assen, Enexis en RVO`, among those that the association knows. */
import { bareWords } from '../../diagnostics/bare.ts'
import { saysNothing } from './nothing.ts'

export interface Named {
  slug: string
  name: string
}

/** The slugs that are named, each once, and what is named besides. */
export interface Split {
  known: string[]
  unknown: string[]
}

const BETWEEN = /\s*(?:[,;/+&\n]|(?<=\s)(?:en|and)(?=\s))\s*/i

/** A name is tried as a whole before it is split, since "Hunze en Aa’s" is one. */
export function namesIn(text: string, list: readonly Named[]): Split {
  const whole = one(text, list)
  if (whole !== null) return { known: [whole], unknown: [] }
  if (saysNothing(text)) return { known: [], unknown: [] }
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '')
  const cuts = [...text.matchAll(new RegExp(BETWEEN, 'gi'))].map((match) => match[0])
  if (parts.length < 2 || cuts.length < parts.length - 1) return { known: [], unknown: [text.trim()] }
  const known = new Set<string>()
  const unknown: string[] = []
  for (let i = 0; i < parts.length; ) {
    // The longest run of parts that is one name.
    let taken = 0
    for (let n = Math.min(4, parts.length - i); n >= 1 && taken === 0; n--) {
      const slug = one(runOf(parts, cuts, i, n), list)
      if (slug === null) continue
      known.add(slug)
      taken = n
    }
    const part = parts[i]?.trim() ?? ''
    if (taken === 0 && !saysNothing(part)) unknown.push(part)
    i += Math.max(1, taken)
  }
  return { known: [...known], unknown }
}

function runOf(parts: readonly string[], cuts: readonly string[], from: number, count: number): string {
  return Array.from({ length: count }, (_, n) => `${parts[from + n]}${n < count - 1 ? cuts[from + n] : ''}`).join('')
}

/** The one of a list that a text names whole: by slug or name, or by words that only its name begins with. */
function one(text: string, list: readonly Named[]): string | null {
  const wanted = bareWords(text)
  if (wanted === '') return null
  const exact = list.find(({ slug, name }) => bareWords(name) === wanted || bareWords(slug) === wanted)
  if (exact) return exact.slug
  const begun = list.filter(({ name }) => wanted.length > 3 && bareWords(name).startsWith(`${wanted} `))
  return begun.length === 1 ? (begun[0]?.slug ?? null) : null
}
