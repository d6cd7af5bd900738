/** Lifts plans to the newest format, step by step, where they are read alike before and after. */
import { isDeepStrictEqual } from 'node:util'
import { oneLine } from '../diagnostics/safe.ts'
import { factsOf } from '../editing/facts/set-fact.ts'
import { type Migration, migrations } from '../editing/migrations.ts'
import { wordsIn } from '../language/words.ts'
import { FORMAT } from '../plan/fields/schema.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { Workspace } from '../workspace/open.ts'
import { type Proposed, proposed } from './edit.ts'
import { readOf } from './said.ts'
import type { Settings } from './settings.ts'

/** The formats before and after, and the change that makes the one of the other; null where the plans are of the newest. */
export interface Migrated {
  from: number
  to: number
  change: Proposed | null
}

/**
 * Lifts the plans by the steps that there are. Nothing is written. Throws a Misuse where the format is newer than this program or can't
 * be read, and where lifted they would be read otherwise or have an error more.
 */
export async function migrate(workspace: Workspace, settings: Settings, steps = migrations): Promise<Migrated> {
  const newest = steps.reduce((most, { to }) => Math.max(most, to), FORMAT)
  const from = formatOf(workspace)
  if (from > newest) refuse((l) => wordsIn(l).upkeep.newer(from, newest))
  const texts = new Map<string, string>()
  let at = from
  while (at < newest) {
    const step = steps.find((one) => one.from === at)
    if (!step) throw new RangeError(`migrate: no step from ${at}`)
    lift(workspace, step, texts)
    at = step.to
  }
  if (texts.size === 0) return { from, to: newest, change: null }
  const change = await proposed(workspace, settings, texts)
  const [before, after] = [change.before.set, change.after.set]
  const other = [...before.sources.keys()].find((file) => !isDeepStrictEqual(readOf(before, file), readOf(after, file)))
  if (other !== undefined) refuse((l) => wordsIn(l).upkeep.otherwise(oneLine(other)))
  const error = change.added.find(({ severity }) => severity === 'error')
  if (error) refuse((l) => wordsIn(l).upkeep.newError(oneLine(error.file), error.ruleId))
  return { from, to: newest, change }
}

/** Takes one step with the texts that there are so far, and keeps what it makes of them. */
function lift({ set }: Workspace, step: Migration, texts: Map<string, string>): void {
  const sources = new Map(set.sources)
  for (const [file, text] of texts) sources.set(file, { file, text })
  const lifted = step.lift(sources)
  if (lifted === null) refuse((l) => wordsIn(l).upkeep.byHand(step.from, step.to))
  for (const [file, text] of lifted) texts.set(file, text)
}

/** The format that the configuration names; plans that name none are from before there were numbers. */
function formatOf({ set }: Workspace): number {
  const source = set.sources.get(CONFIG_FILE)
  const facts = source ? factsOf(source) : null
  if (facts === null) refuse((l) => wordsIn(l).upkeep.noFormat)
  const format = facts['formaat']
  if (format === undefined) return 0
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) refuse((l) => wordsIn(l).upkeep.noFormat)
  return format
}

function refuse(say: Parameters<typeof bothLanguages>[0]): never {
  throw new Misuse(bothLanguages(say))
}
