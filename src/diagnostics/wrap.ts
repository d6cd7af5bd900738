/** Text in lines that fit a terminal. */
import { disarmed } from './safe.ts'
import { widthOf } from './width.ts'

/** Breaks sentences into lines that fit, none of which is a command to a CI runner. */
export function wrap(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) => {
    const lines = ['']
    // Kept beside the line, so that a long one is not measured for each of its words.
    let used = 0
    for (const word of sentence.split(' ')) {
      const wide = widthOf(word)
      const last = lines.at(-1) ?? ''
      const goesOn = last !== '' && used + 1 + wide <= width
      if (last !== '' && !goesOn) lines.push(word)
      else lines[lines.length - 1] = goesOn ? `${last} ${word}` : word
      used = goesOn ? used + 1 + wide : wide
    }
    return lines.map(disarmed)
  })
}

/** Puts parts behind each other on lines that fit, and breaks only between two of them. */
export function wrapParts(parts: readonly string[], between: string, width: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last === undefined || widthOf(last) + widthOf(between) + widthOf(part) > width) lines.push(part)
    else lines[lines.length - 1] = last + between + part
  }
  return lines
}
