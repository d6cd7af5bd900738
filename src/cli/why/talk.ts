/** A conversation about a wish from its begin to the file: shows the tree, asks on, shows what will be written, and writes it. */
import { join, relative, resolve } from 'node:path'
import { oneLine, printable } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { whysAt } from '../../editing/why.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import { remarkReferee } from '../../plan/body/referee.ts'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import { decode, type Source } from '../../plan/source.ts'
import { writeTexts } from '../../verbs/write.ts'
import type { Dialogue } from '../../workspace/dialogue.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { FoundWish } from '../../workspace/named/find-item.ts'
import { EXIT } from '../exit.ts'
import { diffOf } from '../output/texts.ts'
import type { Screen } from '../terminal/screen.ts'
import type { Answers, Topic } from './answers.ts'
import { hasUnknownPart, isBroken } from './broken.ts'
import { converse } from './converse.ts'
import { answeredLines, type Rewritten, rewritten } from './rewrite.ts'
import { wishLines } from './tree-screen.ts'

interface Setting {
  workspace: Workspace
  found: FoundWish
  screen: Screen
  /** ISO date. */
  today: string
}

/** Columns that the dialogue takes for its own line at the left. */
const GUIDE = 3

/**
 * Asks on, and writes what was answered when the person says so; the exit code is 2 where the person stops before that. Whatever was
 * answered and isn't written is printed. Throws a Misuse where the file can't be read, or changed meanwhile.
 */
export async function talk(dialogue: Dialogue, setting: Setting): Promise<number> {
  const { workspace, found, screen, today } = setting
  const { language } = screen
  const source = trusted(setting)
  const places = whysAt(source, found.item.heading, remarkReferee)
  const topic: Topic = { wish: found.item, places, language, today }
  const inside = { ...screen, width: screen.width - GUIDE }
  await dialogue.note(wishLines(found, workspace.set.plans.config, inside).join('\n'))
  await dialogue.note(wrap([wordsIn(language, workspace.set.plans.config).why.intro], inside.width).join('\n'))

  const answers: Answers = { growth: [], question: null, certainty: null }
  let done = false
  try {
    const finished = await converse(dialogue, topic, answers)
    const written = finished && (await finish(dialogue, setting, source, topic, answers))
    done = written !== 'no' && written !== false
    return written === false ? EXIT.misuse : EXIT.fine
  } finally {
    // Also where something goes wrong: what people said in a meeting can't be said again.
    if (!done) printAnswers(setting, topic, answers)
  }
}

/** The file of the wish. Throws a Misuse where it isn't certain what is in it. */
function trusted({ workspace: { host, root, set }, found }: Setting): Source {
  const { file } = found.theme
  const source = set.sources.get(file)
  const broken = isBroken(set, CONFIG_FILE) ? CONFIG_FILE : file
  if (source && broken === file && !isBroken(set, file) && !hasUnknownPart(set, found)) return source
  throw new Misuse(bothLanguages((l) => wordsIn(l).why.broken(relative(host.cwd, resolve(root, broken)))))
}

/** Shows what will be written, and writes it. `no` where the person rather doesn't, false where the person stops. */
async function finish(
  dialogue: Dialogue,
  { workspace, found, screen }: Setting,
  source: Source,
  topic: Topic,
  answers: Answers,
): Promise<'written' | 'no' | false> {
  const { host, root } = workspace
  const words = wordsIn(screen.language)
  const say = words.why
  const shown = oneLine(relative(host.cwd, resolve(root, source.file)))
  const made = rewritten(source, topic, answers)
  if (made === null) throw new Misuse(bothLanguages((l) => wordsIn(l).why.unreadable(shown)))
  const texts = new Map([[source.file, made.text]])
  if (made.text !== source.text) {
    const diff = await diffOf(workspace, texts, () => shown, screen.paint, words.cli.longDiff)
    await dialogue.note(`${say.willAdd(shown)}\n\n${linesIn(diff)}`)
    const options = [
      { value: 'yes', label: say.yes },
      { value: 'no', label: say.no },
    ]
    const chosen = await dialogue.select({ message: say.askWrite, options })
    if (chosen !== 'yes') return chosen === null ? false : 'no'
    // Somebody else may have been writing while people talked.
    const now = host.read(join(root, source.file), root)
    if (typeof now === 'string' || decode(source.file, now).source.text !== source.text)
      throw new Misuse(bothLanguages((l) => wordsIn(l).why.changed(shown)))
    writeTexts(workspace, texts)
  }
  const said = made.text === source.text ? say.nothing : say.written(shown)
  host.out.write(`${wrap([said, ...afterwards(found, made, answers, screen)], screen.width).join('\n')}\n`)
  return 'written'
}

/** The changed lines of a diff and those around them, without its headings. */
function linesIn(diff: string): string {
  const lines = diff.trimEnd().split('\n')
  return lines.slice(2).join('\n')
}

/** What is left to say about how certain it is. */
function afterwards({ item }: FoundWish, { certainty }: Rewritten, answers: Answers, { language }: Screen): string[] {
  const say = wordsIn(language).why
  if (certainty === false && item.id !== null) return [say.typeCertainty(item.id, answers.certainty ?? '')]
  if (certainty !== null || item.certainty !== null) return []
  if ((answers.question ?? item.underlyingQuestion) === null) return []
  return [item.id === null ? say.noId : say.setCertainty]
}

function printAnswers({ workspace: { host }, screen }: Setting, topic: Topic, answers: Answers): void {
  const say = wordsIn(screen.language).why
  const lines = answeredLines(topic, answers)
  host.err.write(`${lines.length === 0 ? say.notWritten : say.soFar}\n`)
  if (lines.length > 0) host.out.write(`${lines.map(printable).join('\n')}\n`)
}
