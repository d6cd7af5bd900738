/** Somebody at a terminal, who answers what is asked. */
import type { Dialogue } from '../../src/workspace/dialogue.ts'

/** Somebody who types these answers and picks the choices with these words in them; null is Escape. */
export function person(...answers: (string | null)[]) {
  const said: string[] = []
  const next = (message: string): string | null => {
    said.push(message)
    if (answers.length === 0) throw new Error(`no answer left for: ${message}`)
    return answers.shift() ?? null
  }
  const dialogue: Dialogue = {
    note: async (text) => void said.push(text),
    async text({ message, refused }) {
      for (;;) {
        const typed = next(message)
        const refusal = typed === null ? null : (refused?.(typed) ?? null)
        if (refusal === null) return typed
        said.push(refusal)
      }
    },
    async select({ message, options }) {
      const wanted = next(message)
      if (wanted === null) return null
      const option = options.find(({ label }) => label.includes(wanted))
      if (!option) throw new Error(`${message}: no “${wanted}” among ${options.map((o) => o.label).join(' | ')}`)
      return option.value
    },
  }
  return { dialogue, said, answers }
}
