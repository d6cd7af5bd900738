/** Reads the passport out of a report of any form, and makes the report again to compare it byte by byte. */
import { unzipSync } from 'fflate'
import type { Kring, ReportFormat } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { makeReport } from './make.ts'
import { type Origin, originIn } from './passport.ts'
import type { ReportContext } from './view/view.ts'

/**
 * What is known of a report. `same`: every byte is what this program makes. `other-content`: made of these plan files, and it or the survey changed since.
 * `other-version`: made of these plans by another version, so that bytes can't be compared. `other-plans`: the plans are not those it
 * was made of. `unknown-revision`: git doesn't know the revision that it names.
 */
export type Verdict =
  | { kind: 'no-passport' }
  | { kind: 'same' | 'other-content' | 'other-version' | 'other-plans' | 'unknown-revision'; origin: Origin }

/** The parts of a report that carry a passport are smaller when they are unpacked. */
const LARGEST = 32 * 1024 * 1024

/** What a report says that it was made of; null where it says nothing. */
export function passportOf(bytes: Uint8Array): Origin | null {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  // A page says so in its head; elsewhere a name or prose may quote another report's.
  if (!zipped)
    return originIn(/<meta name="masterplan" content="[^"]{0,400}"/.exec(latin1(bytes))?.[0] ?? latin1(bytes))
  try {
    let size = 0
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/^(docProps\/(core|custom)|xl\/sharedStrings)\.xml$/.test(name)) return false
        size += originalSize
        return size < LARGEST
      },
    })
    for (const part of Object.values(parts)) {
      const origin = originIn(latin1(part))
      if (origin) return origin
    }
    return null
  } catch {
    return null
  }
}

/** The form of a report, by its content: a name can say anything. */
export function formatOf(bytes: Uint8Array): ReportFormat {
  const start = latin1(bytes.subarray(0, 200))
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('PK')) return latin1(bytes).includes('word/document.xml') ? 'docx' : 'xlsx'
  if (/^<!doctype html/i.test(start)) return 'html'
  if (/^\s*\{/.test(start)) return 'json'
  return latin1(bytes).includes('\n<!-- masterplan:') ? 'md' : 'txt'
}

/** Whether the program makes exactly these bytes of these plans. */
export async function sameReport(
  set: PlanSet,
  { kring: slug, audience }: Origin,
  context: ReportContext,
  { format, bytes }: { format: ReportFormat; bytes: Uint8Array },
): Promise<boolean> {
  const kring = slug === null ? null : set.plans.kringen.find((k) => k.slug === slug)
  if (kring === undefined) return false
  const same = async (of: Kring | null, as: ReportFormat): Promise<boolean> => {
    const { files } = await makeReport(set, of, context, { formats: [as], audience })
    return files.some(({ content }) => Buffer.compare(Buffer.from(content as string), bytes) === 0)
  }
  const page = format === 'html' && latin1(bytes).includes('<nav class="pages"')
  return page ? same(null, 'site') : same(kring, format)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
