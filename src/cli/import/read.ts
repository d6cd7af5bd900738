/** Reads the document that somebody names: by its content, whatever its name says. */
import { basename, dirname, resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import { Unreadable, type Why } from '../../exchange/word/unreadable.ts'
import { wordsIn } from '../../language/words.ts'
import type { Host } from '../../workspace/host.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** A plan with pictures is a few dozen megabytes at most. */
const LARGEST = 64 * 1024 * 1024

/** What it says. Throws a Misuse with one sentence where it can't be read. */
export async function readDocument(host: Host, file: string): Promise<TextDocument> {
  const path = resolve(host.cwd, file)
  const bytes = host.read(path, dirname(path), LARGEST)
  if (typeof bytes === 'string') return refuse(bytes === 'too-large' ? 'too-large' : 'missing', file)
  try {
    if (Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-'))
      return await (await import('../../exchange/pdf/read.ts')).readPdf(bytes)
    const { readWord } = await import('../../exchange/word/read.ts')
    return readWord(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.why, file)
    throw error
  }
}

function refuse(why: Why, file: string): never {
  const name = oneLine(basename(file))
  if (why !== 'missing' && /\.(?:xls[xm]?|ods|csv|tsv)$/i.test(file))
    throw new Misuse(bothLanguages((l) => wordsIn(l).imports.spreadsheet(name)))
  throw new Misuse(bothLanguages((l) => wordsIn(l).imports.unreadable[why](name)))
}
