/** The parts of an item, a theme or a kring that something can be added to, by the words that people use for them. */
import type { PartName } from '../../plan/body/section-names.ts'
import type { Target } from '../../workspace/named/find-target.ts'

export type WrittenPart = Exclude<PartName, 'whys'>

const WORDS: Record<WrittenPart, readonly string[]> = {
  journal: ['voortgang', 'progress', 'journal', 'nieuws', 'news', 'notitie', 'note', 'update'],
  decisions: ['besluit', 'besluiten', 'decision', 'decisions'],
  milestones: ['mijlpaal', 'mijlpalen', 'milestone', 'milestones'],
  actions: ['actie', 'acties', 'action', 'actions'],
  result: ['resultaat', 'result'],
}

/** The part that a word stands for; null where it stands for none. */
export function partNamed(word: string): WrittenPart | null {
  const wanted = word.toLowerCase()
  return (Object.keys(WORDS) as WrittenPart[]).find((part) => WORDS[part].includes(wanted)) ?? null
}

/** Whether a word stands for the title of an item; of an item a name is that too. */
export const isTitle = (word: string, of?: Target['kind']): boolean =>
  /^(titel|title)$/i.test(word) || (of === 'item' && /^(naam|name)$/i.test(word))

/** Whether a word stands for the text of something: of an item, of a theme, or the dot on the horizon of a kring. */
export const isText = (word: string): boolean =>
  /^(tekst|text|stip|dot|omschrijving|beschrijving|description)$/i.test(word)

/** Whether a word stands for a task that is done. */
export const isDone = (word: string): boolean => /^(gedaan|klaar|done)$/i.test(word)

/** Whether a word stands for anything that is no field. */
export const isPart = (word: string): boolean =>
  partNamed(word) !== null || isTitle(word) || isText(word) || isDone(word)
