/** What changed, as versioned data for programs: the same as the document says. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Changes } from '../../history/changes.ts'
import type { UnreadFile } from '../../history/comparable.ts'
import type { ChangesInput, Edge } from './document.ts'

interface ShortFinding {
  rule: string
  severity: Finding['severity']
  file: string
  line: number
  reason: string
}

/** The published shape; a new version is another shape. */
export interface ChangesData extends Changes {
  version: 1
  association: string
  /** A moment; `name` is there where the association has a name for it. */
  from: Omit<Edge, 'name'> & { name?: string }
  to: ChangesData['from']
  /** Files that can’t be read on a side, or not wholly: what changed in them is not known. */
  unread: Omit<UnreadFile, 'partly'>[]
  findings: { added: ShortFinding[]; mended: ShortFinding[] }
}

export function changesData({ after, from, to, changes, unread, findings }: ChangesInput): ChangesData {
  const edge = ({ date, name, revision }: Edge): ChangesData['from'] => ({ date, ...(name && { name }), revision })
  const short = ({ ruleId, severity, file, start, reason }: Finding): ShortFinding => ({
    rule: ruleId,
    severity,
    file,
    line: start.line,
    reason,
  })
  return {
    version: 1,
    association: after.config.association,
    from: edge(from),
    to: edge(to),
    ...changes,
    unread: unread.map(({ partly: _, ...sides }) => sides),
    findings: { added: findings.added.map(short), mended: findings.mended.map(short) },
  }
}
