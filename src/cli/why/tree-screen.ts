/** One wish on the screen: its tree of whys, the restated question, and how certain that is. */
import { oneLine, printable } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Why } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { FoundWish } from '../../workspace/named/find-item.ts'
import type { Screen } from '../terminal/screen.ts'
import { stateOf } from './state.ts'

/** The wish as plain data, for programs. */
export function wishData({ item, theme, kring }: FoundWish): Record<string, unknown> {
  const { key, id, title, support, certainty, whys, underlyingQuestion } = item
  const place = { kring: kring.slug, theme: theme.slug, file: theme.file }
  return { key, id, title, ...place, support, state: stateOf(item), whys, underlyingQuestion, certainty }
}

/** Title, place, whys, question and certainty, or what of these is missing. */
export function wishLines({ item, theme, kring }: FoundWish, config: Config, screen: Screen): string[] {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const say = words.why
  const place = [words.kring(nameIn(config.kringen, kring.slug)), nameIn(config.themes, theme.slug)]
  const state = stateOf(item)
  const question = item.underlyingQuestion
  return [
    ...wrap([oneLine(item.title)], width).map((line) => paint.bold(line)),
    ...wrap([oneLine([...place, say.support(item.support)].join(' · '))], width).map((line) => paint.dim(line)),
    '',
    ...(item.whys.length === 0 ? wrap([say.missing.whys], width) : treeLines(item.whys, screen)),
    '',
    ...(question === null
      ? wrap([say.missing.question], width)
      : [
          ...wrap([`${say.real}: ${oneLine(question)}`], width).map((line) => paint.bold(line)),
          ...wrap([state === 'question' ? say.missing.certainty : say.certainty(say.state[state])], width),
        ]),
  ]
}

/** Each why with its answer below it, and what came of asking on further in. */
export function treeLines(whys: readonly Why[], screen: Screen): string[] {
  const { language, paint, width } = screen
  const say = wordsIn(language).why
  const { date } = numbersIn(language)
  return whys.flatMap((why) => {
    const from = [why.source, why.date && date(why.date)].filter((part) => part !== null).join(', ')
    const inner = { ...screen, width: Math.max(20, width - 2) }
    const answer = why.answer === null ? say.unanswered : oneLine(why.answer)
    return [
      ...wrap([oneLine(why.question)], inner.width).map((line, i) => `${i === 0 ? '•' : ' '} ${line}`),
      ...wrap([answer], inner.width).map((line) => `  ${why.answer === null ? paint.dim(line) : line}`),
      ...(from === '' ? [] : wrap([oneLine(from)], inner.width).map((line) => `  ${paint.dim(line)}`)),
      ...treeLines(why.children, inner).map((line) => `  ${line}`),
    ]
  })
}

/** The whole screen, with how to go on. */
export function wishScreen(found: FoundWish, config: Config, screen: Screen): string {
  const { goOn } = wordsIn(screen.language, config).why
  const { key, title } = found.item
  // Whoever copies this into a shell runs no more than this command.
  const command = `masterplan why ${key ?? `"${title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}"`}`
  return `${[...wishLines(found, config, screen), '', screen.paint.dim(printable(goOn(command)))].join('\n')}\n`
}
