/** `masterplan report [kring…]`: writes reports, and tells in a few lines what is in them and where they are. */
import { basename, dirname, join, resolve } from 'node:path'
import type { Finding } from '../../diagnostics/finding.ts'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, report as makeReport, open } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { destination, textStyle } from '../output/destination.ts'
import { reportSummary, shownPath, warnOfErrors, warnOfNoRevision } from '../output/summary.ts'
import { writeFile } from '../output/write.ts'
import { paintFor } from '../terminal/paint.ts'
import { audienceNamed } from './audience-option.ts'
import { atMoments, type MomentOptions } from './moments.ts'

interface Options extends MomentOptions {
  format?: string
  output?: string
  for?: string
}

/** Writes one report per kring, or the association's without one, in every form that is asked for. */
export async function report(options: Options, asked: string[]): Promise<number> {
  const { host, language, output } = options
  const { cli } = wordsIn(language)
  const { workspace, settings, earlier } = await atMoments(await open(host, options.root), options)
  const { config } = workspace.set.plans
  const kringen: (Kring | null)[] = asked.length > 0 ? asked.map((name) => kringNamed(workspace, name)) : [null]
  const isFolder = (path: string): boolean => host.list(resolve(host.cwd, path)) !== null
  const { formats, to } = destination(options.format, output, isFolder, config.report.formats)
  if (kringen.length > 1 && to !== 'folder') throw new Misuse(bothLanguages((l) => wordsIn(l).cli.severalToOne))
  const audience = audienceNamed(options.for, config)
  if (formats.includes('site') && (asked.length > 0 || audience.kind !== 'all'))
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.siteIsWhole))
  const paint = paintFor(options, host.out)
  const text = textStyle(host.out, paint, to)
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const folder = output === undefined ? join(beside, 'reports') : resolve(host.cwd, output)
  let found: readonly Finding[] = []
  for (const kring of kringen) {
    const { files, view, findings } = await makeReport(workspace, kring, settings, { formats, audience, text }, earlier)
    found = findings
    // A list has several files as CSV; where there is room for one, it is the first.
    const kept = to === 'folder' ? files : files.slice(0, 1)
    for (const { content } of to === 'stdout' ? kept : []) host.out.write(content)
    if (to === 'stdout') continue
    if (view) host.out.write(`${reportSummary(view, language, paint).join('\n')}\n`)
    for (const { name, content } of kept) {
      const path = to === 'file' ? folder : join(folder, name)
      // A folder that the user named may lead anywhere; the one we chose stays beside the plans.
      await writeFile(workspace, path, content, output === undefined ? beside : undefined)
      // Each as soon as it is there: if a later one can't be written, it is known which are.
      host.out.write(`${cli.written(paint.bold(oneLine(shownPath(host.cwd, path))))}\n`)
    }
  }
  warnOfErrors(host, found, language)
  if (options.at === undefined) warnOfNoRevision(host, workspace.root, language)
  return EXIT.fine
}
