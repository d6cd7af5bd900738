/** The colour of each signal, in lists that have room for one. */
import type { Tone } from '../../document/sheet.ts'
import type { Words } from '../../language/en/words.ts'

export const TONES: Readonly<Record<string, Tone>> = { groen: 'green', oranje: 'orange', rood: 'red', grijs: 'grey' }

/** The same by the word of a language. */
export const tonesIn = ({ signals }: Words): Record<string, Tone> =>
  Object.fromEntries(Object.entries(signals).flatMap(([id, word]) => (TONES[id] ? [[word, TONES[id]]] : [])))
