/** Two versions of some plans in memory, and what is told of their difference. */

import { PLAIN, text } from '../../src/formats/text.ts'
import { compare } from '../../src/history/comparable.ts'
import type { Language } from '../../src/language/language.ts'
import { open } from '../../src/masterplan.ts'
import type { Plans } from '../../src/plan/model.ts'
import { type ChangesInput, changesDocument } from '../../src/report/changes/document.ts'
import { type Files, world } from '../world.ts'

/** In a file, a text that stands there once and what it becomes; an empty one is the whole of a file that isn't there yet. */
export type Edit = [file: string, from: string, to: string]

/** The files with some texts changed. */
export function edited(files: Files, edits: readonly Edit[]): Files {
  const result = { ...files }
  for (const [file, from, to] of edits) {
    const content = result[file] ?? ''
    if (from === '' && content === '') {
      result[file] = to
      continue
    }
    if (typeof content !== 'string' || content.split(from).length !== 2)
      throw new Error(`“${from}” doesn’t stand once in ${file}`)
    result[file] = content.replace(from, () => to)
  }
  return result
}

/** The plans in some files. */
export async function plansOf(files: Files): Promise<Plans> {
  const { set } = await open(world(files).host)
  return set.plans
}

/** What became of the plans; how complete they are is left out, since that has its own tests. */
export async function changed(before: Files, after: Files): Promise<ChangesInput> {
  const setOf = async (files: Files) => (await open(world(files).host)).set
  const { matches: _, changes, ...compared } = compare(await setOf(before), await setOf(after))
  return {
    ...compared,
    from: { date: '2026-06-01', name: null, revision: { commit: '0123456789', changed: false } },
    to: { date: null, name: null, revision: { commit: '0123456789', changed: true } },
    changes: { ...changes, consequences: { ...changes.consequences, completeness: [] } },
    findings: { added: [], mended: [] },
    where: (file) => `plans/${file}`,
    logo: null,
    language: 'nl',
    today: '2026-11-23',
  }
}

/** Headings and lines of the overview, without its cover, its counts and its foot. */
export function linesOf(input: ChangesInput, language: Language = 'nl'): string[] {
  const lines = text(changesDocument({ ...input, language }), { ...PLAIN, columns: 5000 })
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line !== '' && !/^[─═ ]+$/.test(line))
    .slice(3, -1)
  const counts = lines.findIndex((line) => line === (language === 'nl' ? 'In het kort' : 'In short'))
  const past = lines.findIndex((line, i) => i > counts && !line.startsWith('•'))
  return counts === -1 ? lines : [...lines.slice(0, counts), ...(past === -1 ? [] : lines.slice(past))]
}

/** What is told of the difference between two versions. */
export async function told(before: Files, after: Files, language: Language = 'nl'): Promise<string[]> {
  return linesOf(await changed(before, after), language)
}
