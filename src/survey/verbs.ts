/** The two ends of an import: reading the file with its map, and writing the ballots and the period. */

import { dirname, join, resolve } from 'node:path'
import { bareWords } from '../diagnostics/bare.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import { wordsIn } from '../language/words.ts'
import type { Config } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { readYaml } from '../plan/yaml/yaml.ts'
import type { Host } from '../workspace/host.ts'
import { Misuse } from '../workspace/misuse.ts'
import { kringenCalled } from '../workspace/named/find-kring.ts'
import type { ColumnMap } from './columns.ts'
import type { KringPlan } from './earlier.ts'
import { importSurvey as importBytes, type SurveyFailure, type SurveyImport } from './import.ts'
import { namesOf, themeOf } from './names.ts'
import type { OneIs } from './reading.ts'
import type { Choice } from './rows.ts'
import { LARGEST_SURVEY } from './table.ts'

interface Place {
  host: Host
  root: string
  set: PlanSet
}

/** Whose answers they are: one kring's, or each by the answer to a question; `map` is a file. */
export interface Asked {
  kring?: string
  kringColumn?: string
  map?: string
  oneIs?: OneIs
  sheet?: string
  choice: Choice
}

/** Reads a survey from anywhere on the disk. Throws a Misuse where the file or its map can't be read. */
export async function importSurvey(
  { host, set }: Place,
  file: string,
  asked: Asked,
): Promise<SurveyImport | SurveyFailure> {
  const { config } = set.plans
  const { map, ...whose } = asked
  const bytes = bytesOf(host, file)
  const columns = map === undefined ? new Map() : mapIn(host, map, set)
  return importBytes(bytes, config, { ...whose, map: columns, kringOf: (answer) => kringOf(answer, config) })
}

/** The kring that an answer names; null where it is none. */
export function kringOf(answer: string, config: Config): string | null {
  const [only = null, ...others] = kringenCalled(answer.replace(/^\s*kring\s+/i, ''), config)
  return others.length === 0 ? only : null
}

/**
 * Writes what was planned for the kringen; gives the files. All are written or none: new ballots with an old period would be false. Throws
 * a Misuse that says what stopped it.
 */
export function writeBallots({ host, root, set }: Place, plans: readonly KringPlan[]): string[] {
  const writes = plans.flatMap((plan) => plan.writes)
  const asRead = (file: string): string | Uint8Array | null => {
    const text = set.sources.get(file)?.text
    if (text !== undefined) return text
    const there = host.read(join(root, file), root, LARGEST_SURVEY)
    return typeof there === 'string' ? null : there
  }
  host.replace(
    writes.map(({ file, text }) => ({ path: join(root, file), was: asRead(file), content: text })),
    root,
  )
  return writes.map(({ file }) => file)
}

/** What somebody's form or survey holds, from anywhere on the disk. Throws a Misuse where it can't be read. */
export function bytesOf(host: Host, file: string): Uint8Array {
  const path = resolve(host.cwd, file)
  const bytes = host.read(path, dirname(path), LARGEST_SURVEY)
  if (typeof bytes !== 'string') return bytes
  const why = bytes === 'missing' || bytes === 'folder' || bytes === 'too-large' ? bytes : 'denied'
  throw new Misuse((l, by) => wordsIn(l, by).survey.fail.unreadable[why](file))
}

/** A file of `"question": theme`, as YAML; a theme by slug or name, the place of an order as a figure, `kring`, `toestemming`, or `-`. */
function mapIn(host: Host, file: string, { plans }: PlanSet): ColumnMap {
  const text = new TextDecoder().decode(bytesOf(host, file))
  const { value } = readYaml({ file, text }, { start: 0, end: text.length })
  if (value === null) throw new Misuse((l, by) => wordsIn(l, by).survey.fail.map(file))
  const names = namesOf(plans.config)
  return new Map(
    Object.entries(value).map(([header, meant]) => {
      const word = typeof meant === 'string' || typeof meant === 'number' ? String(meant).trim() : ''
      const theme = ['-', 'kring', 'toestemming'].includes(word) || /^\d{1,2}$/.test(word) ? word : themeOf(word, names)
      if (theme !== null) return [bareWords(header), theme]
      const suggestion = nearest(word, names.values())
      throw new Misuse((l, by) => `${wordsIn(l, by).survey.fail.mapTheme(word)}${didYouMean(l, suggestion)}`)
    }),
  )
}
