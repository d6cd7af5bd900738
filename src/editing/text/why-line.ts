/** A why as one line of a plan, and what can't be said in one: it is read back as exactly the question and answer that were given. */

import { QUESTION_LABEL } from '../../plan/body/lists.ts'
import type { Why } from '../../plan/model.ts'
import { type PersonalKind, personalData } from '../../plan/typed/personal.ts'

/** Why a text is no part of a why. */
export type Refusal =
  | { id: 'personal'; kind: PersonalKind }
  /** A mark of a comment: nobody would see what is behind it. */
  | { id: 'comment' }
  | { id: 'long'; most: number }
  /** A question mark before the end of the question. */
  | { id: 'questions' }
  /** A bracket in the source, which stands between brackets itself. */
  | { id: 'brackets' }
  /** A date as the source, which has a place of its own. */
  | { id: 'date' }

/** Characters of one answer; who needs more writes prose. */
const LONGEST = 1000

// Control characters, line ends of any kind, halves of characters, and the marks that reorder text.
const NO_TEXT = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A text as it fits on one line: line ends and what no terminal or editor shows become spaces. */
export function asLine(typed: string): string {
  return typed.replace(NO_TEXT, ' ').replace(/\s+/g, ' ').trim()
}

/** A question on one line, which ends in one question mark; empty where nothing was typed. */
export function asQuestion(typed: string): string {
  const line = asLine(typed)
  return line === '' ? '' : `${line.replace(/[\s?]+$/, '')}?`
}

/** The restated question on one line, without the words that stand before it in the file. */
export function asRestated(typed: string): string {
  return asLine(asLine(typed).replace(QUESTION_LABEL, ''))
}

/** Whoever was asked, on one line and as it is read back: commas with one space behind each. */
export function asSource(typed: string): string {
  const parts = asLine(typed).split(',')
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ')
}

/** What keeps an answer, or the restated question, out of a plan; null where nothing does. */
export function refusedAnswer(typed: string): Refusal | null {
  const line = asLine(typed)
  const [found] = personalData(line)
  if (found) return { id: 'personal', kind: found.kind }
  if (/<!--|-->/.test(line)) return { id: 'comment' }
  return line.length > LONGEST ? { id: 'long', most: LONGEST } : null
}

/** The same for a question. */
export function refusedQuestion(typed: string): Refusal | null {
  return refusedAnswer(typed) ?? (asQuestion(typed).slice(0, -1).includes('?') ? { id: 'questions' } : null)
}

/** The same for the source of an answer. */
export function refusedSource(typed: string): Refusal | null {
  const line = asSource(typed)
  if (/[()]/.test(line)) return { id: 'brackets' }
  return refusedAnswer(line) ?? (/(^|, )\d{4}-\d{2}-\d{2}(,|$)/.test(line) ? { id: 'date' } : null)
}

/** `Waarom …? Omdat …. (werksessie, 2026-05-12)`, without its bullet. */
export function lineOf({ question, answer, source, date }: Why): string {
  const where = [source, date].filter((part) => part !== null).join(', ')
  return [question, ...(answer === null ? [] : [answer]), ...(where === '' ? [] : [`(${where})`])].join(' ')
}
