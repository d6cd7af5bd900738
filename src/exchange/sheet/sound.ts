/** Sheets → a change of the plans in which nothing is wrong that wasn't: a field that would bring an error is refused alone, and the rest goes on. */
import type { Finding, Severity } from '../../diagnostics/finding.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { placesIn } from '../../plan/place.ts'
import { FIELDS } from '../../plan/references.ts'
import { type Proposed, proposed } from '../../verbs/edit.ts'
import { bothLanguages } from '../../workspace/misuse.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Change } from './compare.ts'
import { cellName, type FileIn, type Imported, importSheets, type Refused } from './returns.ts'

const ERROR: Severity = 'error'

/** What the sheets change, and the plans as they would be; null where they change nothing. Throws a Misuse as `importSheets` does. */
export async function soundImport(
  workspace: Workspace,
  files: readonly FileIn[],
  settings: { language: Language; today: string },
): Promise<{ imported: Imported; proposal: Proposed | null }> {
  const refused: Refused = new Map()
  // Each turn refuses a field more, until none of them brings an error.
  for (;;) {
    const imported = await importSheets(workspace, files, settings, refused)
    if (imported.texts.size === 0) return { imported, proposal: null }
    const proposal = await proposed(workspace, settings, imported.texts)
    const before = refused.size
    for (const error of proposal.added.filter(({ severity }) => severity === ERROR))
      for (const change of causesOf(error, imported.changes, proposal.after))
        refused.set(
          cellName(change),
          bothLanguages((l) => wordsIn(l).sheet.brings(error.reason)),
        )
    if (refused.size === before) return { imported, proposal }
  }
}

/** The fields of a sheet that an error is about: what it names or points at, else all that changed of the item that it stands in. */
function causesOf(error: Finding, changes: readonly Change[], { set }: Workspace): Change[] {
  const places = [error, ...error.related.filter(({ revision }) => revision === undefined)]
  const isIn = ({ row }: Change, path: readonly string[]): boolean => {
    const { file } = row.theme
    const source = set.sources.get(file)
    if (!source) return false
    const { start, end } = placesIn(source)({ path: [...path], part: 'value' })
    return places.some((place) => place.file === file && place.start.offset < end && place.end.offset > start)
  }
  const itemOf = ({ row }: Change): string[] => [FIELDS[row.item.kind], row.item.id ?? '']
  const named = changes.filter((change) => isIn(change, [...itemOf(change), ...(change.cell.column.path ?? [])]))
  return named.length > 0 ? named : changes.filter((change) => isIn(change, itemOf(change)))
}
