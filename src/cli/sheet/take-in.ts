/** `masterplan sheet import FILE…`: what came back, offered as changes of the plans. */
import { loggable } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { FileRead, Imported } from '../../exchange/sheet/returns.ts'
import { type Sound, soundImport } from '../../exchange/sheet/sound.ts'
import { compare } from '../../history/comparable.ts'
import { wordsIn } from '../../language/words.ts'
import { open, type Proposed, proposed, type Workspace } from '../../masterplan.ts'
import { toldLines } from '../../verbs/told.ts'
import { noteSheet } from '../../workspace/kept/sheets.ts'
import { bothLanguages, Misuse, reasonOf } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { importData } from './data.ts'
import { filesIn } from './files.ts'
import type { SheetOptions } from './options.ts'
import { leftOutLines, readLines, spotsSaid } from './screen.ts'

/** Offers what the sheets change; the exit code is 1 where something of them is left out, or would bring an error. */
export async function takeIn(options: SheetOptions, files: readonly string[]): Promise<number> {
  const { host, language, json } = options
  if (files.length === 0) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.cli.noFiles))
  const workspace = await open(host, options.root)
  const writing = writingOf(workspace)
  const { imported, proposal, spotsOf } = await soundImport(
    writing.workspace,
    files.flatMap((file) => filesIn(workspace, file)),
    options,
  )
  const screen = { language, width: Math.min(host.out.columns, 100), config: workspace.set.plans.config }
  const say = (lines: readonly string[]): void => {
    if (!json && lines.length > 0) host.out.write(`${wrap(lines.map(loggable), screen.width).join('\n')}\n`)
  }
  say(readLines(imported, screen))
  if (!json && imported.leftOut.length > 0) host.out.write(`\n${leftOutLines(imported, screen).join('\n')}\n`)
  if (!json) host.out.write('\n')
  const nothing = imported.texts.size === 0
  // Of what is left out or was not read it can't be said that the plans say so already.
  const untold =
    nothing &&
    !json &&
    (imported.leftOut.length > 0 || imported.files.some(({ beside, remarks }) => beside.length + remarks.length > 0))
  if (untold) say([wordsIn(language).sheet.nothingTaken])
  const code = untold
    ? EXIT.fine
    : await offerOf(
        imported,
        proposal ?? (await proposed(writing.workspace, options, imported.texts)),
        {
          ...options,
          placeOf: (finding) => spotsSaid(spotsOf(finding), imported, screen),
        },
        spotsOf,
      )
  // What had nothing to say came back as well.
  if (writing.done() || (nothing && !options.dryRun)) remember(workspace, imported, options)
  return imported.leftOut.length > 0 ? Math.max(code, EXIT.findings) : code
}

async function offerOf(
  imported: Imported,
  proposal: Proposed,
  options: SheetOptions & Pick<Offered, 'placeOf'>,
  spotsOf: Sound['spotsOf'],
): Promise<number> {
  const { language } = options
  const lines = toldLines(compare(proposal.before.set, proposal.after.set), language)
  const told = lines.length > 0 ? lines : [wordsIn(language).sheet.changes(imported.changes.length)]
  return offer(
    { ...options, host: proposal.before.host },
    proposal,
    told,
    importData(imported, proposal.added, spotsOf),
  )
}

/** The same workspace, and whether its plans were written. */
function writingOf(workspace: Workspace): { workspace: Workspace; done: () => boolean } {
  let written = false
  const host: Workspace['host'] = {
    ...workspace.host,
    replace(...given) {
      workspace.host.replace(...given)
      written = true
    },
  }
  return { workspace: { ...workspace, host }, done: () => written }
}

/** Notes that sheets came back, each with how many of its fields were left out. */
function remember({ host, root }: Workspace, { files, leftOut }: Imported, { language }: SheetOptions): void {
  const left = (file: FileRead): number => leftOut.filter((one) => one.file === file.file && !one.taken).length
  try {
    for (const file of files) {
      const { sheet = '', kring = '' } = file.origin
      if (sheet !== '')
        noteSheet(host, root, {
          kind: 'back',
          sheet,
          kring: kring === '' ? null : kring,
          lead: null,
          partner: null,
          content: null,
          leftOut: left(file),
        })
    }
  } catch (error) {
    host.err.write(`${wordsIn(language).sheet.notKept(reasonOf(error, language))}\n`)
  }
}
