/** Puts a report where it goes, and tells where that is and what is in it: in lines, or as data. */
import { extname, join } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import type { report, Workspace } from '../../masterplan.ts'
import type { Context } from '../context.ts'
import type { Destination } from '../output/destination.ts'
import { reportSummary, shownPath } from '../output/summary.ts'
import { writeFile } from '../output/write.ts'
import { paintFor } from '../terminal/paint.ts'

/** A report that was written, as `--json` tells it. */
export interface Written {
  /** Slug; null for the association. */
  kring: string | null
  /** What it was made of, as `verify` reads it. */
  passport: string
  /** What the screen says of it. */
  summary: string[]
  files: { path: string; format: string; bytes: number }[]
}

/** A report, and where it goes: `folder` is the file itself where there is one, `inside` the folder that it must stay in. */
interface Placed {
  kring: string | null
  made: Awaited<ReturnType<typeof report>>
  to: Destination['to']
  folder: string
  inside: string | undefined
}

/** Writes the files of a report, and adds each to `written` as soon as it is there. */
export async function putReport(
  workspace: Workspace,
  options: Context & { json?: boolean },
  { kring, made: { files, view, passport }, to, folder, inside }: Placed,
  written: Written[],
): Promise<void> {
  const { host, language, json } = options
  // A list has several files as CSV; where there is room for one, it is the first.
  const kept = to === 'folder' ? files : files.slice(0, 1)
  if (to === 'stdout') {
    for (const { content } of kept) host.out.write(content)
    return
  }
  const paint = paintFor(json ? { ...options, color: false } : options, host.out)
  const one: Written = { kring, passport, summary: view ? reportSummary(view, language, paint) : [], files: [] }
  written.push(one)
  if (!json && view) host.out.write(`${one.summary.join('\n')}\n`)
  for (const { name, content } of kept) {
    const path = to === 'file' ? folder : join(folder, name)
    // A folder that the user named may lead anywhere; the one we chose stays beside the plans.
    await writeFile(workspace, path, content, inside)
    const format = name.startsWith('site/') ? 'site' : extname(name).slice(1)
    one.files.push({ path, format, bytes: Buffer.byteLength(content) })
    // Each as soon as it is there: if a later one can't be written, it is known which are.
    if (!json) host.out.write(`${wordsIn(language).cli.written(paint.bold(oneLine(shownPath(host.cwd, path))))}\n`)
  }
}
