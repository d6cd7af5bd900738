/** Two versions of the small workspace, and what is told of the difference. */
import { type Changes, changesBetween } from '../../src/history/changes.ts'
import type { Language } from '../../src/language/language.ts'
import type { Plans } from '../../src/plan/model.ts'
import { type ChangesInput, changesDocument } from '../../src/report/changes/document.ts'
import { PLAIN, text } from '../../src/report/formats/text.ts'
import { open } from '../../src/workspace/open.ts'
import { type Files, world } from '../world.ts'

export async function plansOf(files: Files): Promise<Plans> {
  return (await open(world(files).host)).set.plans
}

export interface Told {
  changes: Changes
  input: ChangesInput
  /** The whole overview, in lines that aren't wrapped. */
  text: string
  /** The lines of every part but the counts and the consequences: `Noord > Nieuw > …`. */
  parts: string[]
  /** The lines of the consequences: `Volgorde van de projecten > …`. */
  follows: string[]
  counted: string[]
}

/** What is told of the way from one version to the other. */
export async function tell(before: Files, after: Files, language: Language = 'nl'): Promise<Told> {
  const [a, b] = [await plansOf(before), await plansOf(after)]
  const changes = changesBetween(a, b)
  const input: ChangesInput = {
    before: a,
    after: b,
    from: { date: '2026-06-01', revision: { commit: '0123456789', changed: false } },
    to: { date: null, revision: null },
    changes,
    findings: { added: [], mended: [] },
    where: (file) => file,
    logo: null,
    language,
    today: '2026-11-23',
  }
  // An amount has a space that does not break.
  const whole = text(changesDocument(input), { ...PLAIN, columns: 5000 }).replaceAll('\u00a0', ' ')
  return { changes, input, text: whole, ...sectionsOf(whole) }
}

function sectionsOf(whole: string): Pick<Told, 'parts' | 'follows' | 'counted'> {
  const result = { parts: [] as string[], follows: [] as string[], counted: [] as string[] }
  let [top, sub, name] = ['', '', '']
  const lines = whole.split('\n')
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? ''
    if (/^─+$/.test(next) && line !== '') [top, sub] = [line, '']
    else if (/^\p{L}/u.test(line) && next === '') sub = line
    else if (line.startsWith('• ') || line.startsWith('  • ')) {
      const entry = line.trim().slice(2)
      if (line.startsWith('•')) name = entry
      if (/^\s+•/.test(next) && line.startsWith('•')) continue
      const whole = line.startsWith('•') ? entry : `${name} ${entry}`
      if (top === 'In het kort') result.counted.push(whole)
      else if (top === 'Wat dit met het plan doet') result.follows.push(`${sub} > ${whole}`)
      else result.parts.push([top, ...(sub ? [sub] : []), whole].join(' > '))
    }
  }
  return result
}

/** Files in which words are replaced by others, or that come and go (null). */
export function edited(files: Files, file: string, ...edits: [from: string, to: string][]): Files {
  let content = String(files[file] ?? '')
  for (const [from, to] of edits) {
    if (!content.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`)
    content = content.replace(from, () => to)
  }
  return { ...files, [file]: content }
}
