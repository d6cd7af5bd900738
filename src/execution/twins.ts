/** Which texts speak of the same thing in other words: by the pieces of their words, which sees through compounds and endings. */

/** A text, with what it is about and where it belongs. */
export interface Telling {
  title: string
  text: string
  theme: string
}

/** One that a text looks like: its place in the list, and how much, 0–1, and a little more where they are about the same theme. */
export interface Like {
  other: number
  score: number
}

/** Which texts are laid beside one, how many of them are wanted, and how alike they are at the least. */
export interface Among {
  from: number
  until: number
  most: number
  least: number
}

/** From here on two texts are worth showing beside each other; from the second on they are probably the same. */
export const ALIKE = { maybe: 0.16, probably: 0.4 } as const

const SAME_THEME = 0.1
/** A title says more than the text below it. */
const TITLE = 2

// Words that stand in any text, in Dutch and English.
const EMPTY = new Set(
  'de het een en van in op te dat die is zijn er aan met voor om niet ook als bij maar dan wel naar uit over door wat wie waar hoe nog al of tot zo liever graag willen wil leden kunnen kan worden wordt hun ze we wij je iedereen iemand elke elk meer minder geen weer mee daar dit deze heeft hebben was the and for that with are this from our not they have has will want more less no who what where how by be at or as it an to'.split(
    ' ',
  ),
)

/**
 * Weighs the pieces of all texts against each other (TF-IDF), so that what all speak of counts for little, and tells of any text which others it is
 * most like, the likeliest first. A form may bring thousands, so only those that share a piece are looked at, and nothing is made for each pair.
 */
export function likest(tellings: readonly Telling[]): (one: number, among: Among) => Like[] {
  const vectors = vectorsOf(tellings)
  const holders = holdersOf(vectors)
  return (one, { from, until, most, least }) => {
    const sums = new Float64Array(until)
    for (const [piece, own] of vectors[one] ?? []) addTo(sums, own, holders[piece])
    const found: Like[] = []
    let floor = least
    for (const [other, sum] of sums.entries()) {
      if (other < from || other === one || sum + SAME_THEME < floor) continue
      const score = sum + (sum > 0 && tellings[one]?.theme === tellings[other]?.theme ? SAME_THEME : 0)
      if (score < floor) continue
      found.push({ other, score })
      if (found.length <= most) continue
      found.sort((a, b) => b.score - a.score).pop()
      floor = found.at(-1)?.score ?? least
    }
    return found.sort((a, b) => b.score - a.score)
  }
}

/** The pieces of a text, by number, with their weights; those of one text have length 1 together. */
type Vector = readonly (readonly [piece: number, weight: number])[]

/** Who have a piece, and how much it weighs in each. */
interface Holders {
  texts: Int32Array
  weights: Float64Array
}

function addTo(sums: Float64Array, own: number, { texts, weights }: Holders = NOBODY): void {
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? 0
    if (text >= sums.length) return
    sums[text] = (sums[text] ?? 0) + own * (weights[i] ?? 0)
  }
}

const NOBODY: Holders = { texts: new Int32Array(), weights: new Float64Array() }

function holdersOf(vectors: readonly Vector[]): Holders[] {
  const counts: number[] = []
  for (const vector of vectors) for (const [piece] of vector) counts[piece] = (counts[piece] ?? 0) + 1
  const holders = counts.map((count) => ({ texts: new Int32Array(count), weights: new Float64Array(count) }))
  for (const [text, vector] of vectors.entries())
    for (const [piece, weight] of vector) {
      const own = holders[piece] ?? NOBODY
      const at = own.texts.length - (counts[piece] ?? 0)
      counts[piece] = (counts[piece] ?? 0) - 1
      own.texts[at] = text
      own.weights[at] = weight
    }
  return holders
}

function vectorsOf(tellings: readonly Telling[]): Vector[] {
  const piecesOf = numberedPieces()
  const counts = tellings.map(({ title, text }) => {
    const found = new Map<number, number>()
    for (const [pieces, times] of [[piecesOf(title), TITLE] as const, [piecesOf(text), 1] as const])
      for (const piece of pieces) found.set(piece, (found.get(piece) ?? 0) + times)
    return found
  })
  const spread: number[] = []
  for (const found of counts) for (const piece of found.keys()) spread[piece] = (spread[piece] ?? 0) + 1
  return counts.map((found) => {
    const weights = [...found].map(([piece, times]): [number, number] => [
      piece,
      (1 + Math.log(times)) * Math.log((1 + tellings.length) / (spread[piece] ?? 1)),
    ])
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return weights.map(([piece, weight]) => [piece, weight / length])
  })
}

/** The pieces of a text as numbers, the same for the same piece; a word is cut once, however many texts have it. */
function numberedPieces(): (text: string) => number[] {
  const numbers = new Map<string, number>()
  const cut = new Map<string, number[]>()
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size
    numbers.set(piece, number)
    return number
  }
  return (text) => {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const words = (bare.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !EMPTY.has(word))
    return words.flatMap((word) => {
      const pieces = cut.get(word) ?? piecesOf(word).map(numberOf)
      cut.set(word, pieces)
      return pieces
    })
  }
}

function piecesOf(word: string): string[] {
  const edged = `_${word}_`
  const pieces = [4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, i) => edged.slice(i, i + size)),
  )
  return pieces.length > 0 ? pieces : [edged]
}
