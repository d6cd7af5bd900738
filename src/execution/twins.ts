/** Which texts speak of the same thing in other words: by the pieces of their words, which sees through compounds and endings. */

/** A text, with what it is about and where it belongs. */
export interface Telling {
  title: string
  text: string
  theme: string
}

/** How alike two texts are: 0–1, and a little more where they are about the same theme. */
export type Alikeness = (one: number, other: number) => number

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

/** Weighs the pieces of all texts against each other (TF-IDF), so that what all speak of counts for little. */
export function alikeness(tellings: readonly Telling[]): Alikeness {
  const vectors = vectorsOf(tellings)
  return (one, other) => {
    const [a, b] = [vectors[one] ?? new Map(), vectors[other] ?? new Map()]
    let sum = 0
    for (const [piece, weight] of a) sum += weight * (b.get(piece) ?? 0)
    return withTheme(sum, tellings[one], tellings[other])
  }
}

/** How alike one text is to each of the first so many, itself too; for many texts, since only those that share a piece are looked at. */
export function alikenessToAll(tellings: readonly Telling[], first = tellings.length): (one: number) => Float64Array {
  const vectors = vectorsOf(tellings)
  const holders = new Map<string, { text: number; weight: number }[]>()
  for (const [text, vector] of vectors.slice(0, first).entries())
    for (const [piece, weight] of vector) {
      const known = holders.get(piece)
      if (known) known.push({ text, weight })
      else holders.set(piece, [{ text, weight }])
    }
  return (one) => {
    const sums = new Float64Array(first)
    for (const [piece, own] of vectors[one] ?? [])
      for (const { text, weight } of holders.get(piece) ?? []) sums[text] = (sums[text] ?? 0) + own * weight
    return sums.map((sum, other) => withTheme(sum, tellings[one], tellings[other]))
  }
}

const withTheme = (sum: number, one: Telling | undefined, other: Telling | undefined): number =>
  sum + (sum > 0 && one?.theme === other?.theme ? SAME_THEME : 0)

/** The weight of each piece of each text; those of one text have length 1 together. */
function vectorsOf(tellings: readonly Telling[]): Map<string, number>[] {
  const counts = tellings.map(({ title, text }) => {
    const found = new Map<string, number>()
    for (const [piece, times] of [...piecesOf(title, TITLE), ...piecesOf(text, 1)])
      found.set(piece, (found.get(piece) ?? 0) + times)
    return found
  })
  const spread = new Map<string, number>()
  for (const found of counts) for (const piece of found.keys()) spread.set(piece, (spread.get(piece) ?? 0) + 1)
  return counts.map((found) => {
    const weights = [...found].map(([piece, times]): [string, number] => [
      piece,
      (1 + Math.log(times)) * Math.log((1 + tellings.length) / (spread.get(piece) ?? 1)),
    ])
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(weights.map(([piece, weight]) => [piece, weight / length]))
  })
}

function piecesOf(text: string, times: number): [string, number][] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = (bare.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !EMPTY.has(word))
  return words.flatMap((word) => {
    const edged = `_${word}_`
    const pieces = [4, 5].flatMap((size) =>
      Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, i) => edged.slice(i, i + size)),
    )
    return (pieces.length > 0 ? pieces : [edged]).map((piece): [string, number] => [piece, times])
  })
}
