/** The parts of an item, a theme or a kring that something can be added to, by the words that people use for them. */
import type { PartName } from '../../plan/section-names.ts'

export type WrittenPart = Exclude<PartName, 'whys'>

const WORDS: Record<WrittenPart, readonly string[]> = {
  journal: ['voortgang', 'progress', 'journal', 'nieuws', 'news'],
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

/** Whether a word stands for the title of an item. */
export const isTitle = (word: string): boolean => /^(titel|title)$/i.test(word)
