/** What came back, as data: the same as the screen tells. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { LeftOut } from '../../exchange/sheet/left-out.ts'
import type { Imported } from '../../exchange/sheet/returns.ts'
import type { Sound } from '../../exchange/sheet/sound.ts'

/** What `--json` has besides the diff and the findings. */
export function importData(
  { files, changes, news, fresh, leftOut }: Imported,
  findings: readonly Finding[],
  spotsOf: Sound['spotsOf'],
): Record<string, unknown> {
  const warned = findings.flatMap((finding) =>
    spotsOf(finding).map(({ file, line, cell }) => ({
      ruleId: finding.ruleId,
      file,
      sheet: line.sheet,
      row: line.row,
      cell: cell?.address ?? null,
    })),
  )
  return {
    sheets: files.map(({ file, origin, against, ignored, beside, remarks, same }) => ({
      file,
      ...origin,
      against,
      ignored,
      ...(beside.length > 0 && { beside }),
      ...(remarks.length > 0 && { remarks }),
      same,
    })),
    changes: changes.map(({ file, line, cell, row, was, value }) => ({
      file,
      sheet: line.sheet,
      cell: cell.address,
      item: row.item.key,
      field: cell.column.key,
      was: was ?? null,
      value: value ?? null,
    })),
    news: news.map(({ file, line, cell, row }) => ({
      file,
      sheet: line.sheet,
      cell: cell.address,
      item: row.item.key,
      text: cell.text,
    })),
    added: fresh.map(({ file, line }) => ({
      file,
      sheet: line.sheet,
      row: line.row,
      kind: line.kind,
      what: line.cells.get('what')?.text ?? '',
    })),
    leftOut: leftOut.map(leftData),
    // What the findings on the plans come from.
    ...(warned.length > 0 && { warned }),
  }
}

function leftData({ file, line, cell, title, why, stale }: LeftOut): object {
  return {
    file,
    sheet: line.sheet,
    row: line.row,
    cell: cell?.address ?? null,
    item: line.id === '' ? null : line.id,
    title,
    field: cell?.column.key ?? null,
    says: cell?.text ?? null,
    why,
    ...(stale && { stale }),
  }
}
