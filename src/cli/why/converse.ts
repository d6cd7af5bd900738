/** The whole conversation about a wish: its whys, the question behind them, where that comes from and how certain it is. */
import { oneLine } from '../../diagnostics/safe.ts'
import { asRestated, asSource, refusedAnswer, refusedSource } from '../../editing/text/why-line.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { CERTAINTIES } from '../../plan/fields/schema.ts'
import type { Certainty, Why } from '../../plan/model.ts'
import type { Dialogue } from '../../workspace/dialogue.ts'
import { type Answers, inWords, type Topic } from './answers.ts'
import { askWhys } from './ask-whys.ts'

/** Asks everything there is to ask, and keeps it in `answers`. False where the person stops on the way. */
export async function converse(dialogue: Dialogue, topic: Topic, answers: Answers): Promise<boolean> {
  const { wish, language } = topic
  if (!(await askWhys(dialogue, topic, answers))) return false
  const question = await askQuestion(dialogue, wish.underlyingQuestion, language)
  if (question === null) return false
  answers.question = question === '' || question === wish.underlyingQuestion ? null : question
  if (answers.growth.some(({ whys }) => whys.length > 0)) {
    const source = await askSource(dialogue, language)
    if (source === null) return false
    for (const { whys } of answers.growth) comesFrom(whys, source === '' ? null : source)
  }
  const hasQuestion = (answers.question ?? wish.underlyingQuestion) !== null
  if (wish.id === null || !hasQuestion) return true
  const chosen = await askCertainty(dialogue, wish.certainty, language)
  if (chosen === null) return false
  answers.certainty = chosen === 'keep' ? null : chosen
  return true
}

async function askQuestion(dialogue: Dialogue, known: string | null, language: Language): Promise<string | null> {
  const say = wordsIn(language).why
  const refused = inWords(refusedAnswer, language)
  const typed = await dialogue.text({
    message: say.askRestated,
    initial: known ?? '',
    hint: say.restatedHint,
    // What is in the plan already has its own finding where something is the matter with it.
    refused: (text) => (known !== null && asRestated(text) === asRestated(oneLine(known)) ? null : refused(text)),
  })
  if (typed === null) return null
  // What is shown of the question that is there leaves out what would act on a terminal.
  return known !== null && typed === oneLine(known) ? known : asRestated(typed)
}

async function askSource(dialogue: Dialogue, language: Language): Promise<string | null> {
  const say = wordsIn(language).why
  const chosen = await dialogue.select({
    message: say.askSource,
    options: [...say.sources, ''].map((value) => ({ value, label: value === '' ? say.otherSource : value })),
  })
  if (chosen !== '') return chosen
  const typed = await dialogue.text({ message: say.askOtherSource, refused: inWords(refusedSource, language) })
  return typed === null ? null : asSource(typed)
}

async function askCertainty(
  dialogue: Dialogue,
  now: Certainty | null,
  language: Language,
): Promise<Certainty | 'keep' | null> {
  const say = wordsIn(language).why
  const others = CERTAINTIES.filter((certainty) => certainty !== now)
  return dialogue.select<Certainty | 'keep'>({
    message: say.askCertainty,
    options: [
      { value: 'keep', label: say.keepCertainty(now === null ? null : say.state[now]) },
      ...others.map((value) => ({ value, label: say.state[value] })),
    ],
  })
}

function comesFrom(whys: Why[], source: string | null): void {
  for (const why of whys) {
    why.source = source
    comesFrom(why.children, source)
  }
}
