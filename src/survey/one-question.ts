/** Columns of one question, asked in several places of a form, as one: a section per kring, say, of which everybody saw one. */
import { bareWords } from '../diagnostics/bare.ts'
import type { Role } from './columns.ts'
import { questionAt } from './question.ts'
import type { Sheet } from './sheet.ts'

/** The sheet with the answers of later columns in the first one, where nobody answered twice; those columns are dropped. */
export function joinQuestions(sheet: Sheet, roles: readonly Role[]): { sheet: Sheet; roles: Role[] } {
  const groups = new Map<string, number[]>()
  for (const [i, role] of roles.entries())
    if (isAnswered(role)) {
      const key = `${JSON.stringify(role)} ${bareWords(questionAt(sheet.headers, i))}`
      groups.set(key, [...(groups.get(key) ?? []), i])
    }
  const joined = new Map<number, number[]>()
  for (const [first = -1, ...others] of groups.values()) {
    const all = [first, ...others]
    const once = sheet.rows.every((row) => all.filter((i) => (row[i] ?? '') !== '').length <= 1)
    if (others.length > 0 && once) joined.set(first, others)
  }
  if (joined.size === 0) return { sheet, roles: [...roles] }
  const gone = new Set([...joined.values()].flat())
  const cell = (row: readonly string[], i: number): string =>
    gone.has(i)
      ? ''
      : row[i] ||
        (joined
          .get(i)
          ?.map((other) => row[other] ?? '')
          .find(Boolean) ??
          '')
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row) => row.map((_, i) => cell(row, i))) },
    roles: roles.map((role, i) => (gone.has(i) ? { kind: 'dropped', why: 'joined', suggestion: null } : role)),
  }
}

function isAnswered({ kind }: Role): boolean {
  return kind === 'score' || kind === 'choice' || kind === 'place' || kind === 'list' || kind === 'consent'
}
