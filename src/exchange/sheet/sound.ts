/** Sheets → a change of the plans in which nothing is wrong that wasn't: what would bring an error is refused alone, and the rest goes on. */
import type { Finding, Severity } from '../../diagnostics/finding.ts'
import { asWords } from '../../editing/text/typed-text.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { FIELDS } from '../../plan/references.ts'
import { placesIn } from '../../plan/yaml/place.ts'
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
  const attempt = async (without: Readonly<Refused>): Promise<{ imported: Imported; proposal: Proposed | null }> => {
    const imported = await importSheets(workspace, files, settings, without)
    return {
      imported,
      proposal: imported.texts.size === 0 ? null : await proposed(workspace, settings, imported.texts),
    }
  }
  // Each turn refuses something more, until none of it brings an error.
  for (;;) {
    const { imported, proposal } = await attempt(refused)
    if (!proposal) return { imported, proposal, spotsOf: () => [] }
    const before = refused.size
    for (const error of errorsOf(proposal))
      for (const spot of saying(error, imported, proposal.after)) refuse(refused, spot, error)
    if (refused.size > before) continue
    const [error] = errorsOf(proposal)
    if (!error) return { imported, proposal, spotsOf: (finding) => causesOf(finding, imported, proposal.after) }
    // What is wrong stands elsewhere in the plans: of what is taken over in turn, it is the first that brings it.
    const spots = [...imported.changes, ...imported.news, ...imported.fresh]
    const first = await firstBringing(spots.length, async (taken) => {
      const without = new Map(refused)
      for (const spot of spots.slice(taken)) refuse(without, spot, error)
      const { proposal: part } = await attempt(without)
      return part !== null && errorsOf(part).length > 0
    })
    refuse(refused, spots[first] as Spot, error)
  }
}

const errorsOf = ({ added }: Proposed): Finding[] => added.filter(({ severity }) => severity === ERROR)

function refuse(refused: Refused, spot: Spot, { reason }: Finding): void {
  refused.set(
    spotName(spot),
    bothLanguages((l) => wordsIn(l).sheet.brings(reason)),
  )
}

/** Which of so many brings the error that all of them together do, when they are taken in turn. */
async function firstBringing(count: number, bringsIt: (taken: number) => Promise<boolean>): Promise<number> {
  let [sound, wrong] = [0, count]
  while (wrong - sound > 1) {
    const middle = (sound + wrong) >> 1
    if (await bringsIt(middle)) wrong = middle
    else sound = middle
  }
  return sound
}

/** What of a sheet a finding is about: what it names or points at, else the line that was added, else all that changed of the item that it stands in. */
function causesOf(finding: Finding, imported: Imported, after: Workspace): Spot[] {
  const said = saying(finding, imported, after)
  return said.length > 0 ? said : imported.changes.filter((change) => isAt(finding, after, change, itemOf(change)))
}

/** The fields that a finding names or points at, else the line that was added. */
function saying(finding: Finding, { changes, news, fresh }: Imported, after: Workspace): Spot[] {
  const named = changes.filter((change) =>
    isAt(finding, after, change, [...itemOf(change), ...(change.cell.column.path ?? [])]),
  )
  if (named.length > 0) return named
  const line = after.set.sources.get(finding.file)?.text.split('\n')[finding.start.line - 1] ?? ''
  // A question is a value among others; all else is the end of its line.
  const says = (text: string, among = false): boolean =>
    text !== '' && (among ? line.includes(text) : line.trimEnd().endsWith(asWords(text)))
  return [
    ...news.filter(({ row, cell }) => row.theme.file === finding.file && says(cell.text)),
    ...fresh.filter(({ line: own }) => says(own.cells.get('what')?.text ?? '', own.kind === 'asks')),
  ]
}

const itemOf = ({ row }: Change): string[] => [FIELDS[row.item.kind], row.item.id ?? '']

function isAt(finding: Finding, { set }: Workspace, { row }: Change, path: readonly string[]): boolean {
  const { file } = row.theme
  const source = set.sources.get(file)
  if (!source) return false
  const { start, end } = placesIn(source)({ path: [...path], part: 'value' })
  return [finding, ...finding.related.filter(({ revision }) => revision === undefined)].some(
    (place) => place.file === file && place.start.offset < end && place.end.offset > start,
  )
}
