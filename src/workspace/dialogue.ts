/** Asking a person at a terminal, one thing at a time; the package that draws it is loaded at the first question. */
import type { Readable, Writable } from 'node:stream'
import { oneLine } from '../diagnostics/safe.ts'

/** A question with a line of text as its answer. */
export interface TextQuestion {
  message: string
  /** What stands there already, to be changed or kept. */
  initial?: string
  /** What is shown, dimmed, as long as nothing has been typed. */
  hint?: string
  /** Why an answer can't be taken, so that it is asked again; null where it can. */
  refused?: (answer: string) => string | null
}

/** A question with the answers that there are. */
export interface Choice<T> {
  message: string
  options: readonly { value: T; label: string }[]
  /** The answer that is chosen with Enter alone; without it the first. */
  initial?: T
}

/** A person to ask. Every answer is null where the person would rather stop (Escape, Ctrl-C). */
export interface Dialogue {
  /** Something to read, with no answer to it. */
  note(text: string): Promise<void>
  text(question: TextQuestion): Promise<string | null>
  select<T>(choice: Choice<T>): Promise<T | null>
}

/** A dialogue over two streams that are a terminal. */
export function terminalDialogue(input: Readable, output: Writable): Dialogue {
  const streams = { input, output }
  const clack = () => import('@clack/prompts')
  return {
    async note(text) {
      const { log } = await clack()
      log.message(text, { output })
    },
    async text({ message, initial = '', hint = '', refused }) {
      const { isCancel, text } = await clack()
      const answer = await text({
        ...streams,
        message: oneLine(message),
        initialValue: oneLine(initial),
        placeholder: hint,
        validate: (typed = '') => refused?.(typed) ?? undefined,
      })
      // An answer that stays empty is no text at all to the package.
      return isCancel(answer) ? null : (answer ?? '')
    },
    async select<T>({ message, options, initial }: Choice<T>) {
      const { isCancel, select } = await clack()
      // The place of an answer stands for it: a value can be anything, and the package compares them.
      const index = await select<number>({
        ...streams,
        message: oneLine(message),
        options: options.map(({ label }, value) => ({ value, label: oneLine(label) })),
        initialValue: Math.max(
          0,
          options.findIndex(({ value }) => value === initial),
        ),
        showInstructions: false,
      })
      return isCancel(index) ? null : (options[index]?.value ?? null)
    },
  }
}
