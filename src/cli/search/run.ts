/** `masterplan search WORDS`: where the plans speak of something, the best place first. */
import { relative, resolve } from 'node:path'
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import { open } from '../../masterplan.ts'
import { search as find } from '../../search/search.ts'
import { textsOf } from '../../search/texts.ts'
import { soughtIn } from '../../search/words.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findKring } from '../../workspace/named/find-kring.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { searchData } from './data.ts'
import { kindsNamed } from './kinds.ts'
import { nothingFound, searchScreen } from './screen.ts'

interface Options extends Context {
  kring?: string
  kind?: string
  limit?: number
  json?: boolean
}

/** More places than these nobody reads through. */
const USUAL_LIMIT = 25

/** Prints the places; nothing found is a finding of its own. */
export async function search(options: Options, words: string[]): Promise<number> {
  const { host, language, json, limit = USUAL_LIMIT } = options
  const typed = words.join(' ')
  if (soughtIn(typed).length === 0) throw new Misuse(bothLanguages((l) => wordsIn(l).search.noWord))
  const workspace = await open(host, options.root)
  const { config } = workspace.set.plans
  const { search: say } = wordsIn(language, config)
  const kinds = kindsNamed(options.kind, config)
  const kring = options.kring === undefined ? undefined : findKring(options.kring, config)
  const texts = textsOf(workspace)
  const results = find(texts.passages, typed, config, {
    ...(kring !== undefined && { kring }),
    ...(kinds && { kinds }),
  })
  const { hits, meant } = results
  const shown = limit === 0 ? hits : hits.slice(0, limit)
  const closed = texts.closed.map(({ file }) => oneLine(file)).join(', ')
  if (closed !== '') host.err.write(`${say.closed(closed)}\n`)
  if (json) host.out.write(`${safeJson(searchData(results, shown, texts))}\n`)
  if (hits.length === 0) {
    host.err.write(`${nothingFound(oneLine(typed), kring, kinds, say)}${didYouMean(language, meant)}\n`)
    return EXIT.findings
  }
  if (json) return EXIT.fine
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 100) }
  const where = (file: string): string => relative(host.cwd, resolve(workspace.root, file))
  host.out.write(searchScreen(shown, config, { where, asText: texts.asText }, screen))
  const left = hits.length - shown.length
  host.err.write(`${left > 0 ? say.more(left, hits.length) : say.count(hits.length)}\n`)
  return EXIT.fine
}
