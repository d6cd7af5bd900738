/** Reads what people put beside the cells of an Excel workbook: remarks of the old kind, and threads of the new one. */
import { posix } from 'node:path'
import { placeOf } from './place.ts'
import { walk } from './xml.ts'
import type { Archive } from './zip.ts'

/** The remarks of a sheet, by their cells as `row,column` from 0. Throws a NoWorkbook. */
export function remarksOf(archive: Archive, sheet: string): Map<string, string> {
  const found = new Map<string, string>()
  const threads = read('threadedComment', 'text')
  // A thread has a remark of the old kind beside it, for programs that know no threads.
  for (const [cell, said] of [...read('comment', 't'), ...threads]) found.set(cell, said.join(' '))
  return found

  function read(kind: 'comment' | 'threadedComment', own: string): Map<string, string[]> {
    const said = new Map<string, string[]>()
    let at = ''
    for (const part of partsBeside(archive, sheet, kind))
      walk(archive.text(part) ?? '<none/>', {
        open(name, { ref = '' }) {
          if (name !== kind) return
          at = placeOf(ref).join()
          const all = said.get(at)
          if (all) all.push('')
          else said.set(at, [''])
        },
        text(text, inside) {
          const all = said.get(at)
          if (inside === own && all) all.push((all.pop() ?? '') + text)
        },
      })
    return said
  }
}

/** The parts that a sheet names as its remarks. */
function partsBeside(archive: Archive, sheet: string, kind: string): string[] {
  const { dir, base } = posix.parse(sheet)
  const parts: string[] = []
  walk(archive.text(`${dir}/_rels/${base}.rels`) ?? '<none/>', {
    open(name, { Type = '', Target = '', TargetMode }) {
      if (
        name === 'Relationship' &&
        TargetMode !== 'External' &&
        Type.endsWith(`/${kind === 'comment' ? 'comments' : kind}`)
      )
        parts.push(Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target))
    },
  })
  return parts
}
