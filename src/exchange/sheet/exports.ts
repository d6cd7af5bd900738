/** Kringen, and perhaps one lead or partner → the workbooks that go out. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Kring } from '../../plan/model.ts'
import { revisionOf } from '../../workspace/git/revision.ts'
import type { Workspace } from '../../workspace/open.ts'
import { sheetName } from './basis.ts'
import { bookOf } from './make.ts'
import {
  fileName,
  type Parcel,
  parcelOfLead,
  parcelOfPartner,
  parcelsOf,
  type Recipient,
  recipientName,
} from './recipients.ts'
import { type Rows, rowsOf } from './rows.ts'
import { workbookBytes } from './workbook.ts'

/** What is asked for; `kringen` are all of them where none is named. */
export interface Asked {
  kringen: readonly Kring[]
  named: boolean
  lead: string | null
  /** Slug. */
  partner: string | null
}

/** A workbook. */
export interface Outgoing {
  recipient: Recipient
  /** Slug; null for all kringen. */
  kring: string | null
  /** The name of its file, without a folder. */
  name: string
  /** Its mark. */
  sheet: string
  /** How many rows of each kind it has. */
  counts: { projects: number; wishes: number; asks: number }
  bytes: Uint8Array
}

/** The workbooks, and the items that are in none of them. The same plans on the same day give the same bytes. */
export async function exportSheets(
  workspace: Workspace,
  { kringen, named, lead, partner }: Asked,
  { language: own, today }: { language: Language; today: string },
): Promise<{ sheets: Outgoing[]; without: Rows['without'] }> {
  const { set } = workspace
  const { config } = set.plans
  const language = config.language ?? own
  const { sheet: say } = wordsIn(language, config)
  const { commit = null, changed = true } = revisionOf(workspace.host, workspace.root, set) ?? {}
  // Of plans that were changed since no revision says what they said.
  const revision = commit === null ? '' : changed ? `${commit}+` : commit
  const { rows, without } = rowsOf(set, kringen)
  const one = lead !== null || partner !== null
  const parcels: { kring: string | null; parcel: Parcel }[] = one
    ? [
        {
          kring: named && kringen.length === 1 ? (kringen[0]?.slug ?? null) : null,
          parcel: lead !== null ? parcelOfLead(rows, lead, config) : parcelOfPartner(rows, partner ?? ''),
        },
      ]
    : kringen.flatMap(({ slug }) =>
        parcelsOf(rows.filter(({ kring }) => kring.slug === slug)).map((parcel) => ({ kring: slug, parcel })),
      )
  const sheets: Outgoing[] = []
  for (const { kring, parcel } of parcels) {
    if (parcel.rows.length === 0) continue
    const recipient = recipientName(parcel.recipient, config) ?? say.status.rest
    const origin = { association: config.association, kring: kring ?? '', recipient, language, date: today, revision }
    const sheet = sheetName(origin, parcel.rows)
    const count = (kind: string): number => parcel.rows.filter((row) => row.kind === kind).length
    sheets.push({
      recipient: parcel.recipient,
      kring,
      name: `${fileName(parcel, kring, say.rest)}.xlsx`,
      sheet,
      counts: { projects: count('projects'), wishes: count('wishes'), asks: count('asks') },
      bytes: await workbookBytes(bookOf(parcel, { config, language, origin: { ...origin, sheet } })),
    })
  }
  return { sheets, without }
}
