/** What the plan says by now of a piece that somebody changed in a report, where it no longer says what it said when the report went out. */
import { type Change, keyOf, SEVERAL, singleIn, textsOf } from './compare.ts'
import type { Part, Parts } from './parts.ts'
import { changedApart } from './state.ts'

/** `done` is what the report says too; `gone` is that its item is no longer there; `now` is null for nothing, and undefined where it isn't known which of several it is. */
export type Stale = 'done' | 'gone' | { now: string | null | undefined }

/** null where the plan still says what it said. */
export function staleIn({ part, name, was, now }: Change, present: Parts | null): Stale | null {
  if (present === null) return null
  const there = present.parts.get(part.id)
  if (there === undefined) return part.owner.kind === 'item' ? 'gone' : { now: undefined }
  const key = keyOf(name)
  if (SEVERAL.includes(key)) {
    const several = textsOf(there, key)
    if (now !== null && several.includes(now)) return 'done'
    return was === null || several.includes(was) ? null : { now: insteadOf(now, key, part, several) }
  }
  const current = singleIn(there, name)
  if (current === now) return 'done'
  if (current === was) return null
  return name === 'state' && changedApart(was, now, current) ? null : { now: current }
}

/** The text that the plan has in the place of one, as far as that can be told. */
function insteadOf(now: string | null, key: string, part: Part, several: readonly string[]): string | null | undefined {
  const edited = textsOf(part, key)
  const text = several[now === null ? -1 : edited.indexOf(now)]
  if (several.length === 0) return null
  return several.length === edited.length && text !== undefined && !edited.includes(text) ? text : undefined
}
