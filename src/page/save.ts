/** One form → one change of the plans, tried by all rules before it is written; what somebody else wrote meanwhile stays. */
import type { Finding } from '../diagnostics/finding.ts'
import { type Proposed, proposed } from '../masterplan.ts'
import { Pen } from '../verbs/pen.ts'
import { writeTexts } from '../verbs/write.ts'
import { Misuse } from '../workspace/misuse.ts'
import type { Conflict } from './fields/apply.ts'
import { type Desk, type Room, roomOf } from './room.ts'

/** What a form wants written into a draft, as the plans are now; what keeps it from being written is told. */
export type Making = (room: Room, pen: Pen) => Made | Promise<Made>

export interface Made {
  conflicts: readonly Conflict[]
  /** By the name of the field. */
  refused: ReadonlyMap<string, string>
}

export const MADE: Made = { conflicts: [], refused: new Map() }

/** What came of it. Only `written` changed anything. */
export type Outcome = { room: Room; made: Made; findings: readonly Finding[] } & (
  | { kind: 'written'; proposal: Proposed }
  | { kind: 'same' | 'refused' | 'conflict' | 'broken' }
)

/** How often is tried again where another program wrote a file between reading and writing it. */
const TRIES = 20

/** What would come of a form, without writing anything. */
export async function tried(desk: Desk, make: Making): Promise<Outcome & { proposal?: Proposed }> {
  const room = await roomOf(desk)
  const pen = await Pen.of(room.workspace, room.language)
  let made: Made
  try {
    made = await make(room, pen)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    made = { conflicts: [], refused: new Map([['', error.said(room.language, room.plans.config)]]) }
  }
  if (made.conflicts.length > 0) return { kind: 'conflict', room, made, findings: [] }
  if (made.refused.size > 0) return { kind: 'refused', room, made, findings: [] }
  if (pen.texts.size === 0) return { kind: 'same', room, made, findings: [] }
  const proposal = await proposed(room.workspace, room, pen.texts)
  const { added } = proposal
  if (added.some(({ severity }) => severity === 'error'))
    return { kind: 'broken', room, made, findings: added, proposal }
  return { kind: 'written', room, made, findings: added, proposal }
}

/** Writes what a form wants, once. A file that another program wrote meanwhile is read again, and the form tried on what it says now. */
export async function saved(desk: Desk, make: Making): Promise<Outcome> {
  for (let turn = 1; ; turn++) {
    const outcome = await tried(desk, make)
    if (outcome.kind !== 'written') return outcome
    try {
      writeTexts(outcome.proposal.before, outcome.proposal.texts)
      return outcome
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      if (turn < TRIES && (await hasChanged(desk, outcome.proposal))) continue
      const refused = new Map([['', error.said(outcome.room.language, outcome.room.plans.config)]])
      return { kind: 'refused', room: outcome.room, made: { conflicts: [], refused }, findings: [] }
    }
  }
}

/** Whether a file isn't any more what it was read as. */
async function hasChanged(desk: Desk, { before, texts }: Proposed): Promise<boolean> {
  const { set } = await roomOf(desk)
  return [...texts.keys()].some((file) => set.sources.get(file)?.text !== before.set.sources.get(file)?.text)
}
