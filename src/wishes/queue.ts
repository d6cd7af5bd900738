/** The wishes that members sent in and nobody decided about yet, kept beside the plans where git takes nothing. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { wordsIn } from '../language/words.ts'
import { isCalendarDate } from '../plan/typed/dates.ts'
import type { Host } from '../workspace/host.ts'
import { KEPT, keeping } from '../workspace/kept/store.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'

/** The file, inside the folder of the plans; the `.gitignore` beside it keeps all of that folder out of git. */
export const QUEUE = `${KEPT}/wensen.json`

const LARGEST = 16 * 1024 * 1024
/** Of a wish that was decided so many days ago only its mark is kept, by which it is known again. */
const WORDS_KEPT_DAYS = 365

const day = z.string().refine(isCalendarDate)
const decision = z.discriminatedUnion('what', [
  z.object({ what: z.literal('accepted'), item: z.string(), day }),
  /** `counted`: those who sent it in were added to the support of that item. */
  z.object({ what: z.literal('same'), item: z.string(), counted: z.boolean(), day }),
  z.object({ what: z.literal('dropped'), reason: z.string().nullable(), day }),
])
const entry = z.object({
  /** By which a person names it; never given again. */
  number: z.int().min(1),
  /** Tells the same words of the same kring, also where the words themselves are gone. */
  mark: z.string(),
  kring: z.string(),
  /** Null where the form didn't say which. */
  theme: z.string().nullable(),
  /** What the member wrote, a paragraph per line; null long after it was decided. */
  text: z.string().nullable(),
  /** How many rows of the form said just this. */
  times: z.int().min(1),
  day,
  decision: decision.nullable(),
})
const file = z.object({ version: z.literal(1), last: z.int().min(0), wishes: z.array(entry) })

export type Entry = z.infer<typeof entry>
export type Decision = z.infer<typeof decision>

/** The queue as it was read: `bytes` are what the file held, null where there was none. */
export interface Queue {
  wishes: Entry[]
  /** The highest number that was ever given. */
  last: number
  bytes: Uint8Array | null
}

/** Reads the queue. Throws a Misuse where there is a file that isn't one: what is in it is somebody's words. */
export function readQueue(host: Host, root: string): Queue {
  const bytes = host.read(join(root, QUEUE), root, LARGEST)
  if (bytes === 'missing') return { wishes: [], last: 0, bytes: null }
  const parsed = typeof bytes === 'string' ? null : file.safeParse(jsonIn(bytes))
  if (typeof bytes === 'string' || !parsed?.success)
    throw new Misuse(bothLanguages((l) => wordsIn(l).intake.unreadable(QUEUE)))
  const { wishes, last } = parsed.data
  return { wishes, last: wishes.reduce((most, { number }) => Math.max(most, number), last), bytes }
}

/** Writes the queue, which only the user may read. Throws a Misuse where somebody else wrote it meanwhile. */
export function writeQueue(host: Host, root: string, { wishes, last, bytes }: Queue, today: string): void {
  const isOld = (of: Decision | null): boolean =>
    of !== null && Date.parse(today) - Date.parse(of.day) > WORDS_KEPT_DAYS * 86_400_000
  const kept = wishes.map((one) => (isOld(one.decision) ? { ...one, text: null } : one))
  const text = `${JSON.stringify({ version: 1, last, wishes: kept }, null, 1)}\n`
  const now = host.read(join(root, QUEUE), root, LARGEST)
  const isSame = bytes === null ? now === 'missing' : typeof now !== 'string' && Buffer.from(now).equals(bytes)
  if (!isSame) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.meanwhile(QUEUE)))
  keeping(host, root, () => host.write(join(root, QUEUE), text, root, true))
}

/** What tells words again that were sent in before, however they are spaced or capitalised. */
export function markOf(kring: string, text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(`${kring}\0${plain}`).digest('hex')
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}
