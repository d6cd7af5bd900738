/** What came back, as data: the same as the screen tells. */
import type { LeftOut } from '../../exchange/sheet/compare.ts'
import type { Imported } from '../../exchange/sheet/returns.ts'

/** What `--json` has besides the diff and the findings. */
export function importData({ files, changes, news, fresh, leftOut }: Imported): Record<string, unknown> {
  return {
    sheets: files.map(({ file, origin, against, ignored, same }) => ({ file, ...origin, against, ignored, same })),
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
