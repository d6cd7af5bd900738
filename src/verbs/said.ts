/** What one file of a workspace says, without where in it that stands: by this it is known that another text says the same. */

import type { Kring, Theme } from '../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import type { Readers } from '../plan/readers.ts'
import type { Source } from '../plan/source.ts'
import { split } from '../plan/yaml/fence.ts'

/** What is read of a file and the facts as they are written, comparable; empty lines and other white space in prose don't count. */
export function said(set: PlanSet, file: string, readers: Readers): unknown {
  const source = set.sources.get(file)
  return [readOf(set, file), source && facts(source, readers)]
}

/** The data that was read of a file, comparable, whatever format of plans it is written in. */
export function readOf({ plans }: PlanSet, file: string): unknown {
  const kring = plans.kringen.find((one) => one.file === file)
  const theme = (): unknown => plans.kringen.flatMap(({ themes }) => themes).find(isOf(file)) ?? null
  return plain(file === CONFIG_FILE ? { ...plans.config, format: null } : kring ? pageOf(kring) : theme())
}

/** The facts as they are written, of which every character counts. */
function facts(source: Source, readers: Readers): unknown {
  const start = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const whole = { start, end: source.text.length }
  const range = source.file.endsWith('.md') ? split(source).value.yaml : whole
  return range && readers.yaml(source, range).value
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
    if ((key === 'heading' && typeof inner === 'number') || key === 'unwritten') return undefined
    // The names of fields that are left open, in the order of the file.
    if (key === 'unknown' || key === 'inapplicable') return [...(inner as string[])].sort()
    return typeof inner === 'string' ? inner.replace(/\s+/g, ' ').trim() : inner
  })
  return JSON.parse(text) as unknown
}
