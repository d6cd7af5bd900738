/** `masterplan report [kring…]`: writes reports, and tells in a few lines what is in them and where they are. */
import { basename, dirname, join, resolve } from 'node:path'
import type { Finding } from '../../diagnostics/finding.ts'
import { safeJson } from '../../diagnostics/safe.ts'
import { kringNamed, report as makeReport, open } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import { EXIT } from '../exit.ts'
import { destination, textStyle } from '../output/destination.ts'
import { warnOfErrors, warnOfNoRevision, warnOfUnchecked } from '../output/summary.ts'
import { paintFor } from '../terminal/paint.ts'
import { audienceNamed } from './audience-option.ts'
import { atMoments, type MomentOptions, sayWhichYear } from './moments.ts'
import { openWritten } from './opened.ts'
import { refuseApart, refuseTogether } from './refused.ts'
import { putReport, type Written } from './written.ts'

interface Options extends MomentOptions {
  format?: string
  output?: string
  for?: string
  open?: boolean
  json?: boolean
}

/** Writes one report per kring, or the association's without one, in every form that is asked for. */
export async function report(options: Options, asked: string[]): Promise<number> {
  const { host, language, output } = options
  refuseApart(options)
  const { workspace, settings, earlier, past } = await atMoments(await open(host, options.root), options)
  const { config } = workspace.set.plans
  const kringen: (Kring | null)[] = asked.length > 0 ? asked.map((name) => kringNamed(workspace, name)) : [null]
  const isFolder = (path: string): boolean => host.list(resolve(host.cwd, path)) !== null
  const { formats, to } = destination(options.format, output, isFolder, config.report.formats)
  const audience = audienceNamed(options.for, config)
  refuseTogether(asked, { formats, to }, audience)
  const text = textStyle(host.out, paintFor(options, host.out), to)
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const folder = output === undefined ? join(beside, 'reports') : resolve(host.cwd, output)
  if (audience.kind === 'year' && earlier === null) sayWhichYear(options, settings.today)
  const written: Written[] = []
  const wanted = { formats, audience, text }
  let found: readonly Finding[] = []
  try {
    for (const kring of kringen) {
      const made = await makeReport(workspace, kring, settings, wanted, earlier, past)
      found = made.findings
      const one = { kring: kring?.slug ?? null, made, to, folder, inside: output === undefined ? beside : undefined }
      await putReport(workspace, options, one, written)
    }
  } finally {
    // Also where a later one can't be written, so that it is known which are.
    if (options.json) host.out.write(`${safeJson({ version: 1, reports: written })}\n`)
  }
  if (options.open) await openWritten(options, written)
  warnOfErrors(host, found, language)
  await warnOfUnchecked(host, formats, language)
  if (options.at === undefined) warnOfNoRevision(host, workspace.root, language)
  return EXIT.fine
}
