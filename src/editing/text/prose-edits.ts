/** Paragraphs behind the text of an item, of a theme, and of the dot on the horizon; and tasks that are ticked off. */
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { linesIn } from '../../plan/body/part-lines.ts'
import { DOTS } from '../../plan/body/section-names.ts'
import { asWritten } from '../../plan/body/wording.ts'
import type { Source } from '../../plan/source.ts'
import { type Hand, listOf, type Nth } from '../body.ts'
import { proven } from '../proven.ts'
import { cutOf, itemIn } from './cut.ts'
import { paragraphIn, underHeading, underTitle } from './part.ts'

/** Adds a paragraph to the text of an item, in front of its parts. */
export function proseEdits(source: Source, { kind, nth }: Nth, paragraph: string, hand: Hand): TextEdit[] | null {
  const item = itemIn(cutOf(source, hand.referee), kind, nth)
  if (!item) return null
  return proven(source, paragraphIn(source, item.prose, paragraph), hand.theme, (theme) =>
    without(listOf(theme, kind)[nth], 'prose', paragraph),
  )
}

/** Adds a paragraph to the introduction of a theme. */
export function introEdits(source: Source, paragraph: string, hand: Hand): TextEdit[] | null {
  const edits = paragraphIn(source, underTitle(cutOf(source, hand.referee)), paragraph)
  return proven(source, edits, hand.theme, (theme) => without(theme, 'intro', paragraph))
}

/** Adds a paragraph to where a kring is heading for. */
export function dotEdits(source: Source, paragraph: string, hand: Hand): TextEdit[] | null {
  const range = underHeading(cutOf(source, hand.referee), DOTS)
  if (range === null) return null
  return proven(source, paragraphIn(source, range, paragraph), hand.kring, (kring) => without(kring, 'dot', paragraph))
}

/** Ticks off the one task of a part that says so, or takes its tick away; its line stays as it is otherwise. */
export function doneEdits(
  source: Source,
  nth: number,
  task: { part: 'milestones' | 'actions'; text: string; done: boolean },
  hand: Hand,
): TextEdit[] | null {
  const range = itemIn(cutOf(source, hand.referee), 'project', nth)?.parts[task.part]
  if (!range) return null
  const { bullets } = linesIn(source, range, false, asWritten(source))
  const box = task.done ? /^\[[ _]?\]/ : /^\[[^\] _]\]/
  const at = hand
    .theme(source)
    .value.projects[nth]?.[task.part].findIndex(({ text, done }) => done !== task.done && text === task.text)
  // The words of one task may stand in another: only the line of this one gives it its tick.
  for (const bullet of bullets.filter(({ text }) => box.test(text) && text.includes(task.text))) {
    const start = source.text.indexOf('[', bullet.start + bullet.mark.length)
    const end = source.text.indexOf(']', start) + 1
    const tick = { start, end, text: task.done ? '[x]' : '[ ]' }
    const edits = proven(source, [tick], hand.theme, ({ projects }) => {
      const found = projects[nth]?.[task.part][at ?? -1]
      if (found?.done !== task.done) return false
      found.done = !task.done
      return true
    })
    if (edits) return edits
  }
  return null
}

/** Takes a paragraph from the end of a text; whether it was there. */
function without<Name extends string>(from: Record<Name, unknown> | undefined, name: Name, paragraph: string): boolean {
  const text = from?.[name]
  if (!from || typeof text !== 'string' || !text.endsWith(paragraph)) return false
  ;(from as Record<string, unknown>)[name] = text.slice(0, -paragraph.length).trimEnd()
  return true
}
