/** What a slip of the pen in facts can be, and a guess at one. */
import type { TextEdit } from '../../diagnostics/text-edit.ts'

/** What is wrong with a sign. */
export type SlipCode =
  | 'semicolon'
  | 'extra-comma'
  | 'missing-comma'
  | 'dash-for-comma'
  | 'lone-dash'
  | 'amount-dash'
  | 'no-braces'
  | 'hash'
  | 'hash-value'
  | 'round-brackets'
  | 'code-fence'
  | 'comment'
  | 'lead'
  | 'extra-bracket'
  | 'wrong-bracket'
  | 'open-bracket'
  | 'unopened-bracket'
  | 'open-quote'
  | 'behind'
  | 'behind-quote'
  | 'behind-bracket'
  | 'apostrophe'
  | 'backslash'
  | 'first-sign'
  | 'sign-of-number'
  | 'list-dash'
  | 'dash-space'
  | 'colon-in-text'
  | 'two-fields'
  | 'no-space'
  | 'other-colon'
  | 'no-colon'
  | 'tab'
  | 'indent'
  | 'flat'
  | 'outside'
  | 'blank'

/** A guess: the sign at `start`–`end`, and what would mend it. `certain`: nobody can have meant anything else. */
export interface Guess {
  code: SlipCode
  start: number
  end: number
  edits: TextEdit[]
  certain: boolean
}

/** Adds a guess at a part of a value. */
export type Add = (code: SlipCode, from: number, to: number, edits: TextEdit[], certain?: boolean) => void
