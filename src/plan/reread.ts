/** A workspace as it would be with another text in one of its files. Nothing is written, and nothing but that file is read again. */
import { Assembly } from './assembly.ts'
import { NO_CONFIG } from './config.ts'
import { fullReaders } from './full-readers.ts'
import { CONFIG_FILE, type PlanSet } from './plan-set.ts'

/** Problems of the disk, which a change of text doesn't change. */
const OF_DISK = new Set(['onleesbaar-bestand', 'logo-onbruikbaar'])

/** The workspace with this text in the place of what is in a file. What was not read before stays unread. */
export function reread(set: PlanSet, file: string, text: string): PlanSet {
  const sources = new Map(set.sources).set(file, { file, text })
  const kept = set.problems.filter((problem) => OF_DISK.has(problem.id))
  const unreadable = new Set(kept.flatMap((problem) => (problem.id === 'onleesbaar-bestand' ? [problem.file] : [])))
  const assembly = new Assembly((name) => (unreadable.has(name) ? null : (sources.get(name) ?? null)), fullReaders)
  const config = assembly.config(CONFIG_FILE) ?? NO_CONFIG
  const kringen = config.kringen.map(({ slug }) => assembly.kring(slug, set.files, config))
  const problems = [...assembly.problems, ...kept]
  return { ...set, plans: { config, kringen }, sources, problems, untold: assembly.untold }
}
