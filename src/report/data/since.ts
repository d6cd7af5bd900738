/** The time since an earlier moment as data: the sentences that the report has, and the promise ledger. */
import * as z from 'zod'
import type { Language } from '../../language/language.ts'
import type { Audience } from '../audience.ts'
import { groupsIn } from '../changes/groups.ts'
import { namesOf } from '../changes/names.ts'
import { kringenIn } from '../changes/sections.ts'
import { promisesOf, type SinceView } from '../since.ts'

const text = z.string()

export const sinceSchema = z.object({
  date: text.meta({ description: 'ISO date' }),
  name: text.nullable().meta({ description: 'what the association calls that moment' }),
  commit: text,
  unread: z
    .array(z.object({ file: text, before: z.boolean(), after: z.boolean() }))
    .meta({ description: 'files that can’t be read then or now, or not wholly: what changed there is not known' }),
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
      kring: text.meta({ description: 'slug of the kring then' }),
      kringNow: text.nullable().meta({ description: 'slug of the kring where it is now; null where it is gone' }),
      theme: text,
      key: text.nullable(),
      title: text,
      outcome: text,
      reason: text.nullable(),
      seemsIn: text.nullable().meta({ description: 'title of what it seems to have been merged into' }),
      unexplained: z.boolean(),
    }),
  ),
})

/** What an audience is told of the time since, of one kring or of all; null for an extract, and where the report doesn't tell of it. */
export function sinceDataOf(
  since: SinceView | null,
  kring: string | null,
  language: Language,
  audience: Audience,
): z.output<typeof sinceSchema> | null {
  if (since === null || audience.kind === 'partner' || audience.kind === 'branche') return null
  const { date, name, commit, before, after, changes, ledger, unread } = since
  const names = namesOf(before, after)
  return {
    date,
    name,
    commit,
    unread: unread
      .filter(({ file }) => kring === null || file.startsWith(`${kring}/`))
      .map(({ partly: _, ...sides }) => sides),
    changes: (kring === null ? kringenIn(since).map(({ slug }) => slug) : [kring]).flatMap((slug) =>
      groupsIn(changes, slug, names, language).map((group) => ({ kring: slug, ...group })),
    ),
    ledger: kring === null ? ledger : promisesOf(since, kring),
  }
}
