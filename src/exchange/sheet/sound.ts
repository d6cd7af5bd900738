/** Sheets → a change of the plans in which nothing is wrong that wasn't: what would bring an error is refused alone, and the rest goes on. */
import type { Finding, Severity } from '../../diagnostics/finding.ts'
import { asWords } from '../../editing/typed-text.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { placesIn } from '../../plan/place.ts'
import { FIELDS } from '../../plan/references.ts'
import { type Proposed, proposed } from '../../verbs/edit.ts'
import { bothLanguages } from '../../workspace/misuse.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Change } from './compare.ts'
import { type FileIn, type Imported, importSheets, type Refused, type Spot, spotName } from './returns.ts'

const ERROR: Severity = 'error'

export interface Sound {
  imported: Imported
  /** The plans as they would be; null where nothing is changed. */
  proposal: Proposed | null
  /** Where a sheet says what a finding of those plans is about. */
  spotsOf(finding: Finding): Spot[]
}

/** What the sheets change. Throws a Misuse as `importSheets` does. */
export async function soundImport(
  workspace: Workspace,
  files: readonly FileIn[],
  settings: { language: Language; today: string },
): Promise<Sound> {
  const refused: Refused = new Map()
  // Each turn refuses something more, until none of it brings an error.
  for (;;) {
    const imported = await importSheets(workspace, files, settings, refused)
    if (imported.texts.size === 0) return { imported, proposal: null, spotsOf: () => [] }
    const proposal = await proposed(workspace, settings, imported.texts)
    const spotsOf = (finding: Finding): Spot[] => causesOf(finding, imported, proposal.after)
    const before = refused.size
    for (const error of proposal.added.filter(({ severity }) => severity === ERROR))
      for (const spot of spotsOf(error))
        refused.set(
          spotName(spot),
          bothLanguages((l) => wordsIn(l).sheet.brings(error.reason)),
        )
    if (refused.size === before) return { imported, proposal, spotsOf }
  }
}

/** What of a sheet a finding is about: what it names or points at, else the line that was added, else all that changed of the item that it stands in. */
function causesOf(finding: Finding, { changes, news, fresh }: Imported, { set }: Workspace): Spot[] {
  const places = [finding, ...finding.related.filter(({ revision }) => revision === undefined)]
  const isIn = ({ row }: Change, path: readonly string[]): boolean => {
    const { file } = row.theme
    const source = set.sources.get(file)
    if (!source) return false
    const { start, end } = placesIn(source)({ path: [...path], part: 'value' })
    return places.some((place) => place.file === file && place.start.offset < end && place.end.offset > start)
  }
  const itemOf = ({ row }: Change): string[] => [FIELDS[row.item.kind], row.item.id ?? '']
  const named = changes.filter((change) => isIn(change, [...itemOf(change), ...(change.cell.column.path ?? [])]))
  if (named.length > 0) return named
  const line = set.sources.get(finding.file)?.text.split('\n')[finding.start.line - 1] ?? ''
  // A question is a value among others; all else is the end of its line.
  const says = (text: string, among = false): boolean =>
    text !== '' && (among ? line.includes(text) : line.trimEnd().endsWith(asWords(text)))
  const added = [
    ...news.filter(({ row, cell }) => row.theme.file === finding.file && says(cell.text)),
    ...fresh.filter(({ line: own }) => says(own.cells.get('what')?.text ?? '', own.kind === 'asks')),
  ]
  return added.length > 0 ? added : changes.filter((change) => isIn(change, itemOf(change)))
}
