/** Asks on below an answer until a branch ends, and then for other reasons beside it. */
import { oneLine } from '../../diagnostics/safe.ts'
import { asLine, asQuestion, refusedAnswer, refusedQuestion } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import { DEEPEST_WHY } from '../../plan/body/lists.ts'
import type { Why } from '../../plan/model.ts'
import type { Choice, Dialogue } from '../../workspace/dialogue.ts'
import { shorten } from '../terminal/table.ts'
import { type Answers, inWords, type Topic } from './answers.ts'

/** Somewhere in the tree where whys can be added; 0 deep is the wish itself. */
interface Branch {
  label: string
  depth: number
  whys: Why[]
}

/** Columns that an answer may take in a question about it. */
const LABEL = 60

/** Asks for whys until there are no more. False where the person stops. */
export async function askWhys(dialogue: Dialogue, topic: Topic, answers: Answers): Promise<boolean> {
  const grown: Branch[] = []
  const top = branchAt(topic, answers, null)
  let at = topic.places.length === 0 ? top : await whereOn(dialogue, topic, answers)
  while (at !== 'done') {
    if (at === null) return false
    const along = await askDown(dialogue, topic, at)
    if (along === null) return false
    for (const branch of along.filter((one) => !grown.some(({ whys }) => whys === one.whys))) grown.push(branch)
    if (grown.length === 0) return true
    const next = await another(dialogue, topic, grown)
    at = next === 'elsewhere' ? await whereOn(dialogue, topic, answers) : next
  }
  return true
}

/** Asks on from a branch. The branches to which something was added, from the top down; null where the person stops. */
async function askDown(dialogue: Dialogue, { wish, language, today }: Topic, from: Branch): Promise<Branch[] | null> {
  const say = wordsIn(language).why
  const along: Branch[] = []
  for (let at = from; ; ) {
    if (at.depth >= DEEPEST_WHY) {
      await dialogue.note(say.deepest)
      return along
    }
    const typed = await dialogue.text({
      message: say.askFor(at.label),
      initial: at.depth === 0 ? say.firstQuestion(nameFor(wish.title)) : (say.questions[(at.depth - 1) % 4] ?? ''),
      hint: say.emptyEnds,
      refused: inWords(refusedQuestion, language),
    })
    if (typed === null) return null
    const question = asQuestion(typed)
    if (question === '') return along
    const told = await dialogue.text({
      message: oneLine(question),
      hint: say.emptyEnds,
      refused: inWords(refusedAnswer, language),
    })
    if (told === null) return null
    const answer = asLine(told)
    if (answer === '') return along
    const why: Why = { question, answer, source: null, date: today, children: [] }
    at.whys.push(why)
    along.push(at)
    at = { label: labelOf(answer), depth: at.depth + 1, whys: why.children }
  }
}

/** Which branch of the tree that is there, or none. */
async function whereOn(dialogue: Dialogue, topic: Topic, answers: Answers): Promise<Branch | 'done' | null> {
  const say = wordsIn(topic.language).why
  const { places } = topic
  const ends = places.flatMap(({ why, depth }, place) =>
    why.children.length === 0 && depth < DEEPEST_WHY
      ? [{ value: place as number | 'top' | 'done', label: say.deeper(labelOf(why.answer ?? why.question)) }]
      : [],
  )
  const chosen = await dialogue.select({
    message: say.whereOn,
    options: [...ends, { value: 'top', label: say.atTop }, { value: 'done', label: say.onlyQuestion }],
  })
  if (chosen === null || chosen === 'done') return chosen
  return branchAt(topic, answers, chosen === 'top' ? null : chosen)
}

/** Whether there is another reason beside what was told. */
async function another(
  dialogue: Dialogue,
  { language, places }: Topic,
  grown: readonly Branch[],
): Promise<Branch | 'done' | 'elsewhere' | null> {
  const say = wordsIn(language).why
  const beside = grown.map((value) => ({ value, label: value.depth === 0 ? say.otherTop : say.otherFor(value.label) }))
  const options: Choice<Branch | 'done' | 'elsewhere'>['options'] = [
    { value: 'done', label: say.noOther },
    ...beside,
    ...(places.length > 0 ? [{ value: 'elsewhere' as const, label: say.elsewhere }] : []),
  ]
  return dialogue.select({ message: say.another, options })
}

/** A branch of the tree that is there, with the whys that were added to it so far. */
function branchAt({ wish, places }: Topic, { growth }: Answers, under: number | null): Branch {
  const known = growth.find((g) => g.under === under)
  const { whys } = known ?? { whys: [] }
  if (!known) growth.push({ under, whys })
  const place = under === null ? undefined : places[under]
  if (!place) return { label: labelOf(wish.title), depth: 0, whys }
  return { label: labelOf(place.why.answer ?? place.why.question), depth: place.depth, whys }
}

function labelOf(text: string): string {
  return shorten(oneLine(text), LABEL)
}

/** The title as it fits in a question about it; null where it would be no good question. */
function nameFor(title: string): string | null {
  const name = oneLine(title)
  return name.length > LABEL || refusedQuestion(name) !== null || name.includes('?') ? null : name
}
