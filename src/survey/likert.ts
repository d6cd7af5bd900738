/** Answers in words and figures as scores: which step of which scale a word is, and which number stands in an answer. */
import { bareWords } from '../diagnostics/bare.ts'
import { isDay } from './period.ts'
import { SCALES } from './scales.ts'

const NO_OPINION = new Set([
  'geen mening',
  'geen idee',
  'weet niet',
  'weet het niet',
  'weet ik niet',
  'weet ik het niet',
  'kan niet beoordelen',
  'kan ik niet beoordelen',
  'niet te beoordelen',
  'geen antwoord',
  'niet ingevuld',
  'onbekend',
  'niet bekend',
  'nvt',
  'n v t',
  'niet van toepassing',
  'dont know',
  'don t know',
  'no opinion',
  'not applicable',
  'n a',
  'na',
  'no answer',
  'no idea',
  'not sure',
  'unsure',
  'unknown',
])

/** Whether an answer says that there is none. */
export function isNoOpinion(text: string): boolean {
  const isNone = (part: string): boolean => NO_OPINION.has(bareWords(part).replace(/^(?:ik|i) /, ''))
  return isNone(text) || text.split(/[/|,;]| (?:of|or) /).every(isNone) || /^[-–—.?]*$/.test(text.trim())
}

// A minus sign is written in four ways.
const NUMBER =
  /^([-−–‒+]?)(\d{1,3})(?:[.,](\d{1,17}))?(\s?½)?(?:\s*[-–—=:.)]\s*[^\d\s]\D*|\s*(?:[-–—=:.)]\s*)?|\s+\([^)]*\))$/
const NUMBER_BEHIND = /^\D+\(([-−–‒+]?)(\d{1,3})\)$/

/** Stars that are filled, and the empty ones behind them. */
const STARS = /^((?:[★⭐🌟]\ufe0f?){1,10})([☆✩]{0,9})$/u
const NUMBERED_STARS = /^(\d{1,2}) ?(?:sterren|ster|stars?|[★⭐]\ufe0f?)$/iu
const PART_OF = /^(\d{1,2})(?: ?\/ ?| van (?:de )?| out of )(\d{1,2})$/i

/** How many stars an answer has; null where it has none. */
function starsIn(text: string): number | null {
  const [, filled] = STARS.exec(text) ?? []
  if (filled !== undefined) return [...filled.replaceAll('\ufe0f', '')].length
  return Number(NUMBERED_STARS.exec(text)?.[1] ?? PART_OF.exec(text)?.[1] ?? Number.NaN) || null
}

/** The highest figure that an answer itself says there is: `3 van 5`, `★★★☆☆`; null where it doesn't. */
export function highestSaid(text: string): number | null {
  const [, filled, empty] = STARS.exec(text.trim()) ?? []
  if (filled !== undefined && empty !== '') return [...filled.replaceAll('\ufe0f', '')].length + (empty ?? '').length
  return Number(PART_OF.exec(text.trim())?.[2] ?? 0) || null
}

/** The number in an answer: `4`, `7,5`, `−2`, `5 - zeer belangrijk`, `5. Very important`, `zeer belangrijk (5)`, `★★★★☆`, `4 van 5`; null without one. */
export function numberIn(text: string): number | null {
  // `4-mei` is what Excel makes of 4.5, and no 4.
  if (isDay(text)) return null
  const stars = starsIn(text.trim())
  if (stars !== null) return stars
  const [, sign = '', whole, part = '', half] = NUMBER.exec(text.trim()) ?? NUMBER_BEHIND.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const number = Number(`${whole}.${part || 0}`) + (half === undefined ? 0 : 0.5)
  return sign === '' || sign === '+' || number === 0 ? number : -number
}

/**
 * The steps, 0 (worst) to 4 (best), of the words of a question; null where no scale has them all. Which scale it is depends on all
 * of them: "very important" is the best step of one and the second of another.
 */
export function stepsOf(answers: Iterable<string>): Map<string, number> | null {
  const words = [...new Set([...answers].map(bareWords))]
  for (const scale of SCALES) {
    const steps = new Map(scale.flatMap((names, i) => names.map((name): [string, number] => [name, 4 - i])))
    // Two words that people could choose between are two steps, so a scale that has them as one is another scale.
    const distinct = new Set(words.map((word) => steps.get(word))).size === words.length
    if (distinct && words.every((word) => steps.has(word))) return steps
  }
  return null
}

/** The word beside the number in an answer: `5 - zeer belangrijk`, `Helemaal eens (1)`; null without one. */
export function wordBeside(text: string): string | null {
  const word = bareWords(
    text.replace(/^\s*[-−–‒+]?\d{1,3}(?:[.,]\d+)?\s*[-–—=:.)]?\s*/, '').replace(/\([-−–‒+]?\d{1,3}\)\s*$/, ''),
  )
  return word !== '' && numberIn(text) !== null && isLikert(word) ? word : null
}

/** Whether a word is a step of any scale. */
export function isLikert(text: string): boolean {
  return stepsOf([text]) !== null
}

/** How an answer may be shown: the figures and words of a scale, and never what somebody wrote beside them. */
export function shownAs(answer: string): string {
  const text = answer.trim()
  const isScale = /^[-−–‒+]?\d{1,3}([.,]\d+)?½?$/.test(text) || isLikert(text) || wordBeside(text) !== null
  if (starsIn(text) !== null) return text
  // Signs of other scripts count for nothing when words are compared, and could say anything.
  if (isScale && /^[\p{Script=Latin}\p{M}\p{N}\s\p{P}+=]{1,60}$/u.test(text)) return text
  return `${/[-−–‒+]?\d{1,3}/.exec(text)?.[0] ?? ''} …`.trim()
}
