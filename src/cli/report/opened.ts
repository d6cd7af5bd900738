/** Opens a report that was written with what this computer has for it, or says why not. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import type { Context } from '../context.ts'
import { shownPath } from '../output/summary.ts'
import type { Written } from './written.ts'

/** What people look at, before what programs read. */
const TO_LOOK_AT = ['site', 'html', 'pdf', 'docx', 'xlsx']

/** Opens the first report in the form that is best to look at. Where nobody sits at this computer nothing is opened. */
export async function openWritten({ host, language }: Context, written: readonly Written[]): Promise<void> {
  const { cli } = wordsIn(language)
  const files = written.flatMap((one) => one.files)
  const rank = (format: string): number =>
    (TO_LOOK_AT.indexOf(format) + TO_LOOK_AT.length + 1) % (TO_LOOK_AT.length + 1)
  const [file] = [...files].sort((a, b) => rank(a.format) - rank(b.format))
  if (file === undefined) return
  const shown = oneLine(shownPath(host.cwd, file.path))
  if (!host.out.isTerminal || isCi(host.env)) host.err.write(`${cli.notOpenedHere(shown)}\n`)
  else if ((await host.user.browse(file.path)) === false) host.err.write(`${cli.cannotOpen(shown)}\n`)
}

const isCi = ({ CI = '' }: Record<string, string | undefined>): boolean => !['', 'false', '0'].includes(CI)
