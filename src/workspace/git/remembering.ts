/** A world whose git is asked each question once: its answers stay what they are for as long as one command runs, and asking starts a process. */
import type { Host } from '../host.ts'

/** The same world, in which git's answers in text are remembered. What git can't say is asked again. */
export function remembering(host: Host): Host {
  const answers = new Map<string, string | null>()
  return {
    ...host,
    anew: () => host,
    git(folder, args) {
      const question = [folder, ...args].join('\0')
      const known = answers.get(question)
      if (known !== undefined) return known
      const answer = host.git(folder, args)
      answers.set(question, answer)
      return answer
    },
  }
}
