/** What one file of a workspace says, without where in it that stands: by this it is known that another text says the same. */
import type { Kring, Theme } from '../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'

/** The data that was read of a file, comparable; empty lines and other white space in prose don't count. */
export function said({ plans }: PlanSet, file: string): unknown {
  if (file === CONFIG_FILE) return plain(plans.config)
  const kring = plans.kringen.find((one) => one.file === file)
  return kring ? plain(pageOf(kring)) : plain(plans.kringen.flatMap(({ themes }) => themes).find(isOf(file)) ?? null)
}

const isOf =
  (file: string) =>
  (theme: Theme): boolean =>
    theme.file === file

/** A kring without what stands in other files. */
function pageOf({ themes, ballots, invalidBallots, waves, ...page }: Kring): unknown {
  return { ...page, waves: waves.map(({ year, period, members }) => ({ year, period, members })) }
}

function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    // The offset of an item's heading.
    if (key === 'heading' && typeof inner === 'number') return undefined
    // The names of fields that are left open, in the order of the file.
    if (key === 'unknown' || key === 'inapplicable') return [...(inner as string[])].sort()
    return typeof inner === 'string' ? inner.replace(/\s+/g, ' ').trim() : inner
  })
  return JSON.parse(text) as unknown
}
