/** Answers in words as scores: the usual five-step scales of survey tools, in Dutch and English. */

/** Each scale from best to worst; a step has the words by which tools and people call it. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ['helemaal eens', 'helemaal mee eens', 'zeer mee eens', 'zeer eens', 'volledig mee eens', 'volledig eens'],
    ['eens', 'mee eens'],
    [
      'neutraal',
      'niet eens niet oneens',
      'niet mee eens niet mee oneens',
      'niet mee eens en niet mee oneens',
      'geen van beide',
    ],
    ['oneens', 'mee oneens', 'niet mee eens'],
    [
      'helemaal oneens',
      'helemaal mee oneens',
      'zeer mee oneens',
      'zeer oneens',
      'volledig mee oneens',
      'helemaal niet mee eens',
    ],
  ],
  [
    ['strongly agree', 'totally agree', 'completely agree'],
    ['agree'],
    ['neutral', 'neither agree nor disagree', 'undecided'],
    ['disagree'],
    ['strongly disagree', 'totally disagree', 'completely disagree'],
  ],
  [
    ['zeer belangrijk', 'heel belangrijk', 'erg belangrijk', 'heel erg belangrijk'],
    ['belangrijk'],
    [
      'neutraal',
      'enigszins belangrijk',
      'een beetje belangrijk',
      'redelijk belangrijk',
      'niet belangrijk niet onbelangrijk',
    ],
    ['onbelangrijk', 'niet zo belangrijk', 'weinig belangrijk', 'minder belangrijk', 'niet belangrijk'],
    [
      'zeer onbelangrijk',
      'helemaal niet belangrijk',
      'totaal niet belangrijk',
      'heel onbelangrijk',
      'helemaal onbelangrijk',
    ],
  ],
  [
    ['extremely important'],
    ['very important'],
    ['somewhat important', 'moderately important'],
    ['not so important', 'slightly important'],
    ['not at all important'],
  ],
  [
    ['very important'],
    ['important'],
    ['neutral', 'somewhat important', 'moderately important', 'fairly important'],
    ['unimportant', 'slightly important', 'not so important', 'less important', 'not important', 'not very important'],
    ['very unimportant', 'not at all important', 'not important at all'],
  ],
  [
    ['zeer belangrijk', 'heel belangrijk', 'erg belangrijk'],
    ['belangrijk'],
    ['neutraal', 'enigszins belangrijk', 'een beetje belangrijk'],
    ['minder belangrijk', 'niet zo belangrijk', 'weinig belangrijk'],
    ['onbelangrijk', 'niet belangrijk'],
  ],
  [
    ['very important'],
    ['important'],
    ['moderately important', 'fairly important', 'somewhat important', 'neutral'],
    ['slightly important', 'less important', 'not so important', 'not very important'],
    ['not important', 'unimportant', 'not important at all'],
  ],
  [
    ['strongly agree'],
    ['somewhat agree', 'slightly agree'],
    ['neutral', 'neither agree nor disagree'],
    ['somewhat disagree', 'slightly disagree'],
    ['strongly disagree'],
  ],
  [
    ['zeer hoog', 'heel hoog', 'hoogste prioriteit', 'zeer hoge prioriteit'],
    ['hoog', 'hoge prioriteit'],
    ['gemiddeld', 'gemiddelde prioriteit', 'middel'],
    ['laag', 'lage prioriteit'],
    ['zeer laag', 'heel laag', 'geen prioriteit', 'zeer lage prioriteit'],
  ],
  [
    ['very high', 'top priority'],
    ['high', 'high priority'],
    ['medium', 'average', 'medium priority'],
    ['low', 'low priority'],
    ['very low', 'not a priority'],
  ],
]

const NO_OPINION = new Set([
  'geen mening',
  'weet niet',
  'weet ik niet',
  'geen antwoord',
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
])

/** Words to compare: lower case, letters and digits, single spaces. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Whether an answer says that there is none. */
export function isNoOpinion(text: string): boolean {
  return NO_OPINION.has(plainWords(text)) || /^[-–—.?]*$/.test(text.trim())
}

/** The number in an answer: `4`, `4,0`, `5 - zeer belangrijk`, `5. Very important`, `zeer belangrijk (5)`; null without one. */
export function numberIn(text: string): number | null {
  const trimmed = text.trim()
  const match =
    /^(\d{1,3})(?:[.,]0)?(?:\s*[-–—=:.)]\s*\D*|\s+\([^)]*\)|\s*)$/.exec(trimmed) ?? /^\D+\((\d{1,3})\)$/.exec(trimmed)
  return match ? Number(match[1]) : null
}

/**
 * The steps, 0 (worst) to 4 (best), of the words of a question; null where no scale has them all. Which scale it is depends on all
 * of them: "very important" is the best step of one and the second of another.
 */
export function stepsOf(answers: Iterable<string>): Map<string, number> | null {
  const words = [...new Set([...answers].map(plainWords))]
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
  const word = plainWords(text.replace(/^\s*\d{1,3}(?:[.,]0)?\s*[-–—=:.)]?\s*/, '').replace(/\(\d{1,3}\)\s*$/, ''))
  return word !== '' && numberIn(text) !== null && isLikert(word) ? word : null
}

/** Whether a word is a step of any scale. */
export function isLikert(text: string): boolean {
  return stepsOf([text]) !== null
}
