/** What somebody names to read in → the sheets: one file, or all of a folder, since not every terminal makes a list of a star. */
import { basename, dirname, join, resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { LARGEST_SHEET, type NoSheet, readSheets } from '../../exchange/sheet/read.ts'
import type { FileIn } from '../../exchange/sheet/returns.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** The sheets. Throws a Misuse where one can't be read, or there is none. */
export function filesIn({ host }: Workspace, name: string): FileIn[] {
  const path = resolve(host.cwd, name)
  const inside = (host.list(path) ?? []).filter((entry) => !entry.folder && isSheet(entry.name))
  return inside.length > 0 ? inside.map((entry) => fileIn(host, join(path, entry.name))) : [fileIn(host, path)]
}

/** Not what Excel and LibreOffice put beside a workbook that is open. */
const isSheet = (name: string): boolean => /\.(?:xlsx|xlsm|ods)$/i.test(name) && !/^(?:~\$|\.)/.test(name)

function fileIn(host: Workspace['host'], path: string): FileIn {
  const bytes = host.read(path, dirname(path), LARGEST_SHEET)
  const file = oneLine(basename(path))
  const refuse = (why: NoSheet | 'unreadable'): never => {
    throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.fail[why](file)))
  }
  if (typeof bytes === 'string') return refuse(bytes === 'too-large' ? 'large-workbook' : 'unreadable')
  const returned = readSheets(bytes, path)
  return typeof returned === 'string' ? refuse(returned) : { file, returned }
}
