/** Text in lines that fit a terminal. */
import { widthOf } from './width.ts'

/** Breaks sentences into lines that fit. */
export function wrap(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) => {
    const lines = ['']
    for (const word of sentence.split(' ')) {
      const last = lines.at(-1) ?? ''
      if (last !== '' && widthOf(last) + 1 + widthOf(word) > width) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return lines
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
