/** The time since an earlier moment as data: the sentences that the report has, and the promise ledger. */
import * as z from 'zod'
import type { Language } from '../language/language.ts'
import type { Audience } from './audience.ts'
import { groupsIn } from './changes/groups.ts'
import { namesOf } from './changes/names.ts'
import type { SinceView } from './since.ts'

const text = z.string()

export const sinceSchema = z.object({
  date: text.meta({ description: 'ISO date' }),
  commit: text,
  changes: z.array(
    z.object({
      kring: text,
      group: text,
      lines: z.array(z.object({ title: text, key: text.nullable(), theme: text.nullable(), sentences: z.array(text) })),
    }),
  ),
  ledger: z.array(
    z.object({
      kind: z.enum(['project', 'wish']),
      kring: text,
      theme: text,
      key: text.nullable(),
      title: text,
      outcome: text,
      reason: text.nullable(),
      unexplained: z.boolean(),
    }),
  ),
})

/** What an audience is told of the time since; null for an extract, and where the report doesn't tell of it. */
export function sinceDataOf(
  since: SinceView | null,
  kringen: readonly string[],
  language: Language,
  audience: Audience,
): z.output<typeof sinceSchema> | null {
  if (since === null || audience.kind === 'partner' || audience.kind === 'branche') return null
  const { date, commit, before, after, changes, ledger } = since
  const names = namesOf(before, after)
  return {
    date,
    commit,
    changes: kringen.flatMap((kring) =>
      groupsIn(changes, kring, names, language).map((group) => ({
        kring,
        ...group,
      })),
    ),
    ledger: ledger.filter(({ kring }) => kringen.includes(kring)),
  }
}
