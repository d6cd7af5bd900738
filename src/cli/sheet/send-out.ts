/** `masterplan sheet export`: writes a workbook per lead, and remembers that it went out. */
import { basename, dirname, extname, join, resolve } from 'node:path'
import { loggable, oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { exportSheets, type Outgoing } from '../../exchange/sheet/exports.ts'
import { LARGEST_SHEET } from '../../exchange/sheet/read.ts'
import { recipientName } from '../../exchange/sheet/recipients.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open, type Workspace } from '../../masterplan.ts'
import { slugNamed } from '../../verbs/set/names.ts'
import { noteSheet, sheetNotes, wentOut } from '../../workspace/kept/sheets.ts'
import { bothLanguages, Misuse, reasonOf } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { findOwner } from '../output/owner.ts'
import { shownPath } from '../output/summary.ts'
import { writeFile } from '../output/write.ts'
import type { SheetOptions } from './options.ts'

/** Writes the workbooks, each told with where it is. The exit code is 1 where one could not be written over what stands there. */
export async function sendOut(options: SheetOptions, asked: readonly string[]): Promise<number> {
  const { host, language, lead, partner, json } = options
  const { sheet: say } = wordsIn(language)
  if (lead !== undefined && partner !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.both))
  const workspace = await open(host, options.root)
  const { plans } = workspace.set
  const kringen = asked.length > 0 ? asked.map((name) => kringNamed(workspace, name)) : plans.kringen
  const one = {
    lead: findOwner(lead, { ...plans, kringen: [...kringen] }),
    partner: partner === undefined ? null : slugNamed(partner, plans.config.partners, 'partner'),
  }
  const { sheets, without } = await exportSheets(workspace, { kringen, named: asked.length > 0, ...one }, options)
  if (sheets.length === 0) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.nothing(lead ?? partner ?? null)))
  const place = placeOf(workspace, options, sheets.length)
  const told: object[] = []
  let held = 0
  for (const sheet of sheets) {
    const path = place.file ?? join(place.folder, sheet.name)
    const shown = oneLine(shownPath(host.cwd, path))
    const isUsed = inTheWay(workspace, path, sheet.bytes)
    if (isUsed) held++
    else await writeFile(workspace, path, sheet.bytes, place.inside)
    if (isUsed) host.err.write(`${say.used(shown)}\n`)
    else if (!json) host.out.write(`${loggable(lineOf(sheet, shown, options, workspace))}\n`)
    if (!isUsed) remember(workspace, sheet, options)
    const { recipient, kring, counts } = sheet
    told.push({ path, kring, for: recipient, ...counts, written: !isUsed })
  }
  const names = without.map(({ theme, item }) => `${oneLine(item.title)} (${theme.kring}/${theme.slug})`)
  if (json) host.out.write(`${safeJson({ version: 1, sheets: told, without: names })}\n`)
  else if (names.length > 0)
    host.out.write(
      `${wrap([say.without(names.length, names.join(', '))], Math.min(host.out.columns, 100)).join('\n')}\n`,
    )
  return held > 0 ? EXIT.findings : EXIT.fine
}

/** Where workbooks go: a file or a folder that was named, else a folder beside the plans, which they then stay in. */
function placeOf(
  { root }: Workspace,
  { host, output, language }: SheetOptions,
  count: number,
): { file: string | null; folder: string; inside?: string } {
  if (output === undefined) {
    const beside = basename(root) === 'plans' ? dirname(root) : root
    return { file: null, folder: join(beside, 'reports', wordsIn(language).sheet.folder), inside: beside }
  }
  const path = resolve(host.cwd, output)
  const ending = extname(output).toLowerCase()
  if (/^\.(ods|xls|xlsm|csv)$/.test(ending)) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.onlyXlsx))
  if (ending !== '.xlsx' || host.list(path) !== null) return { file: null, folder: path }
  if (count > 1) throw new Misuse(bothLanguages((l) => wordsIn(l).cli.severalToOne))
  return { file: path, folder: path }
}

/** Whether a file stands there that is another than went out: somebody may have filled it in. */
function inTheWay({ host, root }: Workspace, path: string, bytes: Uint8Array): boolean {
  const there = host.read(path, dirname(path), LARGEST_SHEET)
  if (typeof there === 'string') return there !== 'missing' && there !== 'folder'
  return !Buffer.from(there).equals(Buffer.from(bytes)) && !wentOut(sheetNotes(host, root).entries, there)
}

function lineOf(
  { recipient, counts }: Outgoing,
  shown: string,
  { language }: SheetOptions,
  { set }: Workspace,
): string {
  const { sheet: say } = wordsIn(language)
  const name = recipientName(recipient, set.plans.config)
  if (recipient.kind === 'partner') return say.exportedAsks(shown, name, counts.asks)
  return say.exported(shown, name, counts.projects, counts.wishes)
}

/** That it can't be remembered is no reason to make none, but is said: `status` would be silent of it. */
function remember(
  { host, root }: Workspace,
  { recipient, kring, sheet, bytes }: Outgoing,
  { language }: SheetOptions,
): void {
  const lead = recipient.kind === 'lead' ? recipient.lead : null
  const partner = recipient.kind === 'partner' ? recipient.partner : null
  try {
    noteSheet(host, root, { kind: 'out', sheet, kring, lead, partner, content: bytes, leftOut: 0 })
  } catch (error) {
    host.err.write(`${wordsIn(language).sheet.notKept(reasonOf(error, language))}\n`)
  }
}
