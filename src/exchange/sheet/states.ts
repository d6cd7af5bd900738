/** The notes on sheets → where each stands: of who got more than one, the last counts. */
import type { SheetNote } from '../../workspace/kept/sheets.ts'

/** The last sheet that somebody got. */
export interface SheetState extends Pick<SheetNote, 'kring' | 'lead' | 'partner'> {
  /** ISO days; `back` is null where it didn't come back. */
  out: string
  back: string | null
  /** How many fields of it were not taken over. */
  leftOut: number
}

/** A state per kring and recipient, in the order in which they first got one. */
export function sheetStates(notes: readonly SheetNote[]): SheetState[] {
  const latest = new Map<string, SheetNote>()
  for (const note of notes) if (note.kind === 'out') latest.set(nameOf(note), note)
  return [...latest.values()].map((last) => {
    const { kring, lead, partner, day } = last
    // An earlier one that came back since is an answer as well; the same plans on the same day make the same sheet.
    const own = new Set(
      notes.flatMap((note) => (note.kind === 'out' && nameOf(note) === nameOf(last) ? [note.sheet] : [])),
    )
    const back = notes.findLast((note) => note.kind === 'back' && own.has(note.sheet) && note.number > last.number)
    return { kring, lead, partner, out: day, back: back?.day ?? null, leftOut: back?.leftOut ?? 0 }
  })
}

/** Who got it. */
const nameOf = ({ kring, lead, partner }: SheetNote): string => JSON.stringify([kring, lead, partner])
