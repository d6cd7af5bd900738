/** Projects of several kringen that look alike: where kringen may get further together. Only words are compared; nothing is asked. */
import type { ProjectView } from './items.ts'

/** Projects that may be done together, and why they were put side by side. */
export interface Joint {
  projects: ProjectView[]
  /** Slug of the theme that all of them stand under; null where they differ. */
  theme: string | null
  /** Slugs of the partners that all of them have. */
  partners: string[]
  /** The words that all of them use and few other projects do, the most telling first. */
  words: string[]
}

/** From this cosine of word weights on, and with two telling words in common, two texts are alike. */
const ALIKE = 0.1
/** A word of more than this part of all projects tells nothing. */
const EVERYDAY = 0.08
/** Words of both languages that say nothing of what a text is about. */
const EMPTY = new Set(
  'iemand niemand anders andere tussen zonder samen eerst daarna waarom welke worden wordt hebben straks alleen maken komen moeten kunnen allemaal telkens about after again other there their which would should could first through between without together'.split(
    ' ',
  ),
)
/** A partner of more than this part of all projects says nothing about two of them. */
const COMMON = 0.25
const MOST = 8
/** Comparing each with each takes the square of this. */
const MOST_COMPARED = 600
const WORDS = 4

/**
 * Groups of open projects, at most one per kring, that may be looked at together: every two of them have two of these three in common: the
 * theme, a partner that not everybody has, and their wording. The most alike come first. Wording is compared by the cosine of word weights,
 * term frequency times inverse document frequency (Salton and Buckley, 1988). null where there are too many to compare each with each.
 */
export function jointProjects(projects: readonly ProjectView[]): Joint[] | null {
  if (projects.length > MOST_COMPARED) return null
  const known = projects.map((view) => ({
    ...{ view, weights: new Map<string, number>(), length: 0, uncommon: new Set<string>() },
  }))
  const texts = projects.map(({ project }) => wordsOf(project.title, project.prose))
  const spread = new Map<string, number>()
  for (const words of texts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  known.forEach((entry, i) => {
    const { weights } = entry
    for (const [word, times] of texts[i] ?? [])
      if ((spread.get(word) ?? 0) <= Math.max(3, EVERYDAY * projects.length))
        // With one more than the projects, so that two projects can share a word that tells something.
        weights.set(word, times * Math.log(1 + projects.length / (spread.get(word) ?? 1)))
    entry.length = Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0))
  })
  const partnersOf = ({ project }: ProjectView): Set<string> =>
    new Set([...project.partners, ...project.funding.map((f) => f.partner)])
  const used = new Map<string, number>()
  for (const view of projects) for (const slug of partnersOf(view)) used.set(slug, (used.get(slug) ?? 0) + 1)
  const uncommon = (slug: string): boolean => (used.get(slug) ?? 0) <= Math.max(2, COMMON * projects.length)
  const shared = (views: readonly ProjectView[]): string[] => {
    const [first, ...rest] = views.map(partnersOf)
    return [...(first ?? [])].filter((slug) => rest.every((set) => set.has(slug)))
  }
  for (const one of known) one.uncommon = new Set([...partnersOf(one.view)].filter(uncommon))
  const likeness = (a: (typeof known)[number], b: (typeof known)[number]): number | null => {
    if (a.view.kring === b.view.kring) return null
    const facts = [a.view.theme === b.view.theme, [...a.uncommon].some((slug) => b.uncommon.has(slug))]
    // Wording alone is one of the three, and takes the longest to compare but for the search for a link.
    if (!facts.includes(true)) return null
    const { wording, telling } = inCommon(a, b)
    const count = [...facts, wording >= ALIKE && telling >= 2].filter(Boolean).length
    return count < 2 || linked(a.view, b.view) || linked(b.view, a.view) ? null : count + wording
  }
  const signs = (members: readonly (typeof known)[number][]): number =>
    [
      new Set(members.map(({ view }) => view.theme)).size === 1,
      shared(members.map(({ view }) => view)).some(uncommon),
      tellingWords(members.map(({ weights }) => weights)).length > 0,
    ].filter(Boolean).length
  const pairs = known.flatMap((a, i) =>
    known.slice(i + 1).flatMap((b) => {
      const score = likeness(a, b)
      return score === null ? [] : [{ a, b, score }]
    }),
  )
  const groups: { score: number; members: (typeof known)[number][] }[] = []
  for (const { a, b, score } of pairs.sort((p, q) => q.score - p.score)) {
    const group = groups.find(({ members }) => members.includes(a) || members.includes(b))
    if (!group) {
      groups.push({ score, members: [a, b] })
      continue
    }
    for (const one of [a, b]) {
      const all = group.members.every((other) => likeness(one, other) !== null)
      // What all of them share is what is told, so a group that grows may not lose it.
      if (!group.members.includes(one) && all && signs([...group.members, one]) >= 2) group.members.push(one)
    }
  }
  return groups.slice(0, MOST).map(({ members }): Joint => {
    const views = known.filter((entry) => members.includes(entry)).map(({ view }) => view)
    const themes = new Set(views.map((view) => view.theme))
    return {
      projects: views,
      theme: themes.size === 1 ? ([...themes][0] ?? null) : null,
      partners: shared(views).filter(uncommon),
      words: tellingWords(members.map(({ weights }) => weights)),
    }
  })
}

/** The words that all have, the most telling first; a single one in common is chance. */
function tellingWords([first, ...rest]: readonly ReadonlyMap<string, number>[]): string[] {
  const common = [...(first ?? [])].filter(([word]) => rest.every((weights) => weights.has(word)))
  if (common.length < 2) return []
  return common
    .sort(([v, x], [w, y]) => y - x || (v < w ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word)
}

/** How often each word of five letters or more is used; a word of the title counts twice. */
function wordsOf(title: string, prose: string): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (text: string, times: number): void => {
    const plain = text.toLowerCase().replace(/\]\([^)]*\)/g, ' ')
    for (const [word] of plain.matchAll(/\p{L}{5,}/gu))
      if (!EMPTY.has(word)) counts.set(word, (counts.get(word) ?? 0) + times)
  }
  count(title, 2)
  count(prose, 1)
  return counts
}

interface Weighed {
  weights: ReadonlyMap<string, number>
  /** The Euclidean length of the weights. */
  length: number
}

/** The cosine of the weights, and how many words stand in both. */
function inCommon(a: Weighed, b: Weighed): { wording: number; telling: number } {
  let [product, telling] = [0, 0]
  for (const [word, weight] of a.weights) {
    const other = b.weights.get(word)
    if (other === undefined) continue
    product += weight * other
    telling++
  }
  const lengths = a.length * b.length
  return { wording: lengths === 0 ? 0 : product / lengths, telling }
}

/** Whether one project already names the other: then somebody has seen it. */
function linked({ project }: ProjectView, other: ProjectView): boolean {
  const { key, id } = other.project
  if (key === null) return false
  return project.blockedBy.includes(key) || project.prose.includes(`${other.kring}/${other.theme}.md#${id}`)
}
