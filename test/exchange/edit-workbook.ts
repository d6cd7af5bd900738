/** Types into the cells of a workbook as Excel would save it: by the XML of its sheets, and by nothing that the program uses. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A text, a number, or null for an empty cell; `{ formula }` is one with its outcome. */
export type Typed = string | number | null | { formula: string; outcome: number }

/** Types into cells, by the name of the sheet and the address: `{ Projecten: { D2: 'uitvoering' } }`. */
export function typedIn(bytes: Uint8Array, cells: Record<string, Record<string, Typed>>): Uint8Array {
  return changed(bytes, (parts) => {
    for (const [sheet, typed] of Object.entries(cells)) {
      const part = partOf(parts, sheet)
      parts[part] = Object.entries(typed).reduce(
        (xml, [address, value]) => withCell(xml, address, value),
        parts[part] ?? '',
      )
    }
  })
}

/** Takes whole rows out of a sheet. */
export function withoutRows(bytes: Uint8Array, sheet: string, rows: readonly number[]): Uint8Array {
  return changed(bytes, (parts) => {
    const part = partOf(parts, sheet)
    for (const row of rows) parts[part] = (parts[part] ?? '').replace(new RegExp(`<row r="${row}"[\\s\\S]*?</row>`), '')
  })
}

/** Changes the parts of an archive. */
export function changed(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  change(parts)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** The file of a sheet. */
export function partOf(parts: Record<string, string>, sheet: string): string {
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="(\\w+)"`).exec(parts['xl/workbook.xml'] ?? '')?.[1]
  const rel =
    new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(parts['xl/_rels/workbook.xml.rels'] ?? '')?.[0] ?? ''
  const target = /Target="([^"]+)"/.exec(rel)?.[1] ?? ''
  if (target === '') throw new Error(`no sheet ${sheet}`)
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function withCell(xml: string, address: string, value: Typed): string {
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>[\\s\\S]*?</c>)`)
  const style = /\bs="\d+"/.exec(cell.exec(xml)?.[1] ?? '')?.[0] ?? ''
  if (!cell.test(xml)) throw new Error(`no cell ${address}`)
  return xml.replace(cell, () => `<c r="${address}" ${style}${inside(value)}`)
}

function inside(value: Typed): string {
  if (value === null) return '/>'
  if (typeof value === 'number') return `><v>${value}</v></c>`
  if (typeof value === 'object') return `><f>${value.formula}</f><v>${value.outcome}</v></c>`
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}
