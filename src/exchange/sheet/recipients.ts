/** Who gets which rows: a workbook per lead, one for what nobody leads, or one for a partner; no field in two of them. */
import type { Config } from '../../plan/model.ts'
import { actorsOf, isOwner, ownerName, ownersOf } from '../../plan/owners.ts'
import { slugOf } from '../../plan/references.ts'
import type { SheetKind } from './columns.ts'
import type { Row } from './rows.ts'

/** Who a workbook is for. */
export type Recipient =
  | { kind: 'lead' /** As the plans name them. */; lead: string }
  /** Whoever keeps the plans. */
  | { kind: 'rest' }
  | { kind: 'partner'; partner: string }

/** The rows of one workbook. */
export interface Parcel {
  recipient: Recipient
  rows: Row[]
}

/** The name of who it is for; null for what nobody leads. */
export function recipientName(recipient: Recipient, config: Config): string | null {
  if (recipient.kind === 'rest') return null
  return ownerName(recipient.kind === 'lead' ? recipient.lead : recipient.partner, config)
}

/** A parcel per lead in the order of the plans, and one of what nobody leads. A project with more leads goes to the first of them. */
export function parcelsOf(rows: readonly Row[]): Parcel[] {
  const byLead = new Map<string | null, Row[]>()
  for (const row of rows) {
    const [lead = null] = leadsOf(row)
    const of = byLead.get(lead) ?? []
    byLead.set(lead, of)
    of.push(row)
  }
  const rest = byLead.get(null)
  byLead.delete(null)
  return [
    ...[...byLead].map(([lead, of]): Parcel => ({ recipient: { kind: 'lead', lead: lead ?? '' }, rows: of })),
    ...(rest ? [{ recipient: { kind: 'rest' as const }, rows: rest }] : []),
  ]
}

/** What one lead leads, alone or with others. */
export function parcelOfLead(rows: readonly Row[], lead: string, config: Config): Parcel {
  const own = rows.filter((row) => leadsOf(row).some((one) => isOwner(one, lead, config)))
  // As the plans call him where he leads: in a task his name may be written otherwise.
  const named = own.flatMap(leadsOf).find((one) => isOwner(one, lead, config))
  return { recipient: { kind: 'lead', lead: named ?? lead }, rows: own }
}

/** What one partner is asked. */
export function parcelOfPartner(rows: readonly Row[], partner: string): Parcel {
  return { recipient: { kind: 'partner', partner }, rows: rows.filter(({ asked }) => asked?.partner === partner) }
}

/** The sheets that somebody gets, with or without rows. */
export function kindsFor({ recipient, rows }: Parcel): readonly SheetKind[] {
  if (recipient.kind === 'partner') return ['asks']
  const has = (kind: SheetKind): boolean => rows.some((row) => row.kind === kind)
  return [
    ...(has('projects') ? (['projects'] as const) : []),
    ...(has('wishes') ? (['wishes'] as const) : []),
    ...(has('projects') ? (['asks', 'actions', 'milestones'] as const) : []),
  ]
}

/** The name of the file, without what stands behind its point. */
export function fileName({ recipient }: Parcel, kring: string | null, rest: string): string {
  const who =
    recipient.kind === 'lead' ? recipient.lead : recipient.kind === 'partner' ? `partner-${recipient.partner}` : rest
  // A lead is called after its kring often enough.
  const slug = slugOf(who)
  return kring === null ? slug : `${kring}-${slug}`
}

function leadsOf({ item, theme }: Row): string[] {
  return item.kind === 'project' ? actorsOf(item, theme) : ownersOf(theme)
}
