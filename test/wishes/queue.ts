/** Steps with the queue of wishes in a world of files: what one step keeps or writes, the next one finds. */
import { strToU8, zipSync } from 'fflate'
import { type Files, masterplan, mini, type World } from '../world.ts'

const ROOT = '/work/plans/'

/** Runs command lines one after another; gives what each of them did. */
export async function steps(
  files: Files,
  lines: readonly (readonly string[])[],
  options?: Parameters<typeof masterplan>[2],
): Promise<(World & { code: number })[]> {
  const there = mini(files)
  const done: (World & { code: number })[] = []
  for (const line of lines) {
    const step = await masterplan([...line], there, options)
    for (const [path, content] of Object.entries({ ...step.written, ...step.kept }))
      if (path.startsWith(ROOT)) there[path.slice(ROOT.length)] = content
    done.push(step)
  }
  return done
}

/** The queue as it is kept after a step. */
export const keptIn = (step: World | undefined): string => String(step?.kept[`${ROOT}.masterplan/wensen.json`] ?? '')

/** A CSV with semicolons as a workbook. */
export function workbook(csv: string, more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const rel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => `<row>${line.split(';').map(cell).join('')}</row>`)
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook ${ns} ${rel}><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
    ),
    'xl/worksheets/s.xml': strToU8(`<worksheet ${ns}><sheetData>${rows.join('')}</sheetData></worksheet>`),
    ...Object.fromEntries(
      Object.entries(more).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  })
}
