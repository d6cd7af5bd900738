/** What a fix did, judged from outside: tries each one that is offered for a workspace. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Files, masterplan } from '../world.ts'

export const findingsOf = async (files: Files): Promise<Finding[]> =>
  JSON.parse((await masterplan(['validate', '--json'], files)).out).findings
export const fixed = async (files: Files): Promise<Files> => {
  const { written } = await masterplan(['fix'], files)
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, written[`/work/plans/${file}`] ?? text]))
}
export const folder = (path: string): Files =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(md|csv|ya?ml)$/.test(name))
      .map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')]),
  )

/** Problems behind which a part of a file was not read: what is told once it is, was there before. */
const UNCOVERS =
  /^(front-matter-taal|front-matter-streep|geen-front-matter|onbekend-onderdeel|yaml-syntax|dubbele-sleutel|bijna-kop|onderdeel-verkeerde-plek)$/
/** What judges a value that can be read at last, and what an excuse of that is good for. */
const JUDGES =
  /^(datum-in-toekomst|on-hold-zonder-herzien|fase-vraagt-meer|dekking-boven-kosten|ambitie-onder-nu|geblokkeerd-door-afgerond|uitzondering-zonder-nut)$/

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Every fix that is offered for files, tried one at a time. Gives how many there were. */
export async function tryEach(files: Files): Promise<number> {
  const before = await findingsOf(files)
  const said = (list: Finding[]): string[] =>
    list.filter((f) => f.severity !== 'advice').map((f) => `${f.file} ${f.ruleId} ${f.reason}`)
  const offered = before.filter((f) => f.edits.length > 0)
  for (const { file, ruleId, edits, start, end } of offered) {
    const text = String(files[file])
    for (const edit of edits) expect(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length).toBe(true)
    const after = applyEdits(text, edits)
    const left = said(before)
    const worse = said(await findingsOf({ ...files, [file]: after })).filter((line) => {
      const at = left.indexOf(line)
      if (at >= 0) left.splice(at, 1)
      const rule = line.split(' ')[1] ?? ''
      return at < 0 && !UNCOVERS.test(ruleId) && !JUDGES.test(rule)
    })
    expect([ruleId, text.slice(start.offset, end.offset), worse]).toEqual([ruleId, expect.anything(), []])
    // What isn't replaced stays, in order; what is replaced is inside the finding, or a comment that is to go.
    const kept = wordsIn(
      applyEdits(
        text,
        edits.map((edit) => ({ ...edit, text: ' ' })),
      ),
    )
    const there = wordsIn(after)
    for (const word of kept) {
      const at = there.indexOf(word)
      expect([word, at >= 0]).toEqual([word, true])
      there.splice(at, 1)
    }
    for (const edit of edits) {
      const inside = edit.start >= start.offset - 40 && edit.end <= end.offset + 40
      expect([ruleId, inside || edit.start === edit.end]).toEqual([ruleId, true])
    }
  }
  return offered.length
}
