/** A question about writing that a person at the terminal answers with yes or no. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Dialogue } from '../../workspace/dialogue.ts'

/** Whether the person says yes; who would rather stop doesn't. */
export async function saysYes(dialogue: Dialogue, message: string, language: Language): Promise<boolean> {
  const { edit } = wordsIn(language)
  const options = [
    { value: true, label: edit.yes },
    { value: false, label: edit.no },
  ]
  return (await dialogue.select({ message, options })) === true
}
