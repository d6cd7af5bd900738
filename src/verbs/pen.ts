/** Writes into a draft of the plans; what can't be written for certain is a Misuse that names the file. */
import type { TextEdit } from '../diagnostics/text-edit.ts'
import {
  type FrameLine,
  type Hand,
  itemEdits,
  kringLineEdits,
  type Line,
  lineEdits,
  type Nth,
  resultEdits,
  themeLineEdits,
  titleEdits,
} from '../editing/body.ts'
import { Draft } from '../editing/draft.ts'
import { setFact } from '../editing/facts/set-fact.ts'
import type { Fact } from '../editing/facts/yaml-text.ts'
import { fileApart, togetherEdits } from '../editing/items-apart.ts'
import { belowHeading, cutOf, itemIn } from '../editing/text/cut.ts'
import { doneEdits, dotEdits, introEdits, proseEdits } from '../editing/text/prose-edits.ts'
import { type Rewording, rewordEdits, sameShape } from '../editing/text/reword.ts'
import { rewriteEdits, type TextOf } from '../editing/text/rewrite.ts'
import { type ListName, lineOutEdits, paragraphOutEdits } from '../editing/text/take-out.ts'
import { taskEdits } from '../editing/text/task-edits.ts'
import { type Told, whyEdits, whysAt } from '../editing/why.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { WhyPlace } from '../plan/body/lists.ts'
import type { Item, Task, Theme } from '../plan/model.ts'
import { KRING_FILE } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { conflictsIn } from '../plan/yaml/conflict.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { Workspace } from '../workspace/open.ts'
import { handFor } from './hand.ts'

/** Where an item stands. */
export interface ItemPlace extends Nth {
  file: string
}

export class Pen {
  readonly #draft: Draft
  readonly #hand: Hand

  private constructor(draft: Draft, hand: Hand) {
    this.#draft = draft
    this.#hand = hand
  }

  /** A pen for the plans of a workspace. Headings are made in the language of the plans, or in the one given. */
  static async of({ set }: Workspace, language: Language): Promise<Pen> {
    return new Pen(new Draft(set.sources), await handFor(set.plans.config, language))
  }

  /** A pen for one new item of a file, apart from all else in it, which `items` brings there. */
  apart(file: string, kind: Item['kind']): Pen {
    const source = fileApart(this.source(file) ?? { file, text: '' }, kind, this.#hand)
    return new Pen(new Draft(new Map([[file, source]])), this.#hand)
  }

  /** The new texts. */
  get texts(): ReadonlyMap<string, string> {
    return this.#draft.texts
  }

  /** A file as it is by now. */
  source(file: string): Source | undefined {
    return this.#draft.source(file)
  }

  /** A theme as it is read by now. */
  theme(file: string): Theme | undefined {
    const source = this.source(file)
    return source && this.#hand.theme(source).value
  }

  /** Begins a file that isn't there yet. */
  begin(file: string, text: string): void {
    if (!this.source(file)) this.#draft.put(file, text)
  }

  /** Sets a fact, or takes it away. */
  set(file: string, path: readonly string[], value: Fact | undefined): void {
    this.#edit(file, (source) => setFact(source, path, value))
  }

  /** Adds a line to a list of an item. */
  line(place: ItemPlace, line: Line): void {
    this.#edit(place.file, (source) => lineEdits(source, place, line, this.#hand))
  }

  /** Adds a line to the progress or the decisions of a theme or a kring itself. */
  frameLine(file: string, line: FrameLine): void {
    const make = file.endsWith(`/${KRING_FILE}`) ? kringLineEdits : themeLineEdits
    this.#edit(file, (source) => make(source, line, this.#hand))
  }

  /** Adds a paragraph to what a project has brought. */
  result({ file, nth }: ItemPlace, paragraph: string): void {
    this.#edit(file, (source) => resultEdits(source, nth, paragraph, this.#hand))
  }

  /** Adds a paragraph to the text of an item. */
  prose(place: ItemPlace, paragraph: string): void {
    this.#edit(place.file, (source) => proseEdits(source, place, paragraph, this.#hand))
  }

  /** Adds a paragraph to the introduction of a theme, or to the dot on the horizon of a kring. */
  frameProse(file: string, paragraph: string): void {
    const make = file.endsWith(`/${KRING_FILE}`) ? dotEdits : introEdits
    this.#edit(file, (source) => make(source, paragraph, this.#hand))
  }

  /** Gives an item, a theme, or the dot on the horizon of a kring another text. */
  rewrite(file: string, of: TextOf, was: string, now: string): void {
    this.#edit(file, (source) => rewriteEdits(source, of, was, now, this.#hand))
  }

  /** Takes a line out of a list of an item. */
  lineOut(place: ItemPlace, line: { part: ListName; date: string | null; text: string }): void {
    this.#edit(place.file, (source) => lineOutEdits(source, place, line, this.#hand))
  }

  /** Takes the paragraph that begins so out of a text. */
  paragraphOut(file: string, of: TextOf, begins: string): void {
    this.#edit(file, (source) => paragraphOutEdits(source, of, begins, this.#hand))
  }

  /** Ticks off a task, or takes its tick away. */
  tick({ file, nth }: ItemPlace, task: { part: 'milestones' | 'actions'; text: string; done: boolean }): void {
    this.#edit(file, (source) => doneEdits(source, nth, task, this.#hand))
  }

  /** Lets the nth task of a list say something else. */
  task({ file, nth }: ItemPlace, part: 'milestones' | 'actions', task: number, next: Task): void {
    this.#edit(file, (source) => taskEdits(source, { nth, part, task }, next, this.#hand))
  }

  /** Adds an item with an id that is free. */
  item(file: string, item: { kind: Item['kind']; title: string; id: string; prose: string }): void {
    this.#edit(file, (source) => {
      const edits = (title: string): TextEdit[] | null => itemEdits(source, { ...item, title }, this.#hand)
      return edits(item.title) ?? refuseTitle(item.title, edits)
    })
  }

  /** Adds items that were written apart. */
  items(file: string, apart: readonly Pen[]): void {
    const sources = apart.flatMap((pen) => pen.source(file) ?? [])
    this.#edit(file, (source) => togetherEdits(source, sources, this.#hand))
  }

  /** Adds what was told of the question behind a wish, whose heading is at an offset. */
  why(file: string, heading: number, told: Told): void {
    this.#edit(file, (source) => whyEdits(source, heading, told, this.#hand.referee))
  }

  /** The whys of that wish where they stand. */
  whys(file: string, heading: number): WhyPlace[] {
    const source = this.source(file)
    return source ? whysAt(source, heading, this.#hand.referee) : []
  }

  /** Gives an item another title. */
  title(place: ItemPlace, title: string): void {
    this.#edit(place.file, (source) => {
      const edits = (wanted: string): TextEdit[] | null => titleEdits(source, place, wanted, this.#hand)
      return edits(title) ?? refuseTitle(title, edits)
    })
  }

  /** Gives other words to what a reader sees in an item, or in a page; below its own items a theme has no words of its own. */
  reword(file: string, item: Nth | null, rewording: Rewording): void {
    this.#edit(file, (source) => {
      const cut = cutOf(source, this.#hand.referee)
      const found = item && itemIn(cut, item.kind, item.nth)
      if (item && !found) return null
      const edits = rewordEdits(source, found ? belowHeading(cut, found.heading) : cut.body, rewording)
      return file.endsWith(`/${KRING_FILE}`)
        ? sameShape(source, edits, this.#hand.kring)
        : sameShape(source, edits, this.#hand.theme)
    })
  }

  #edit(file: string, make: (source: Source) => TextEdit[] | null): void {
    const source = this.source(file)
    // Which of two versions holds is for a person to say, before anything is written beside them.
    if (source && conflictsIn(source, { start: 0, end: source.text.length }).length > 0)
      throw new Misuse(bothLanguages((l) => wordsIn(l).edit.halfMerged(file)))
    if (!this.#draft.edit(file, make)) throw new Misuse(bothLanguages((l) => wordsIn(l).edit.byHand(file)))
  }
}

/** Throws a Misuse where it is the title that can't be written, and another one could; else null. */
function refuseTitle(title: string, edits: (title: string) => TextEdit[] | null): null {
  if (edits('Titel') !== null) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.badTitle(title)))
  return null
}
