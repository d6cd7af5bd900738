/** The themes of all kringen in one picture: what members prefer, what is in hand and what lacks. */

import type { RootContent } from 'mdast'
import type { MatrixRow } from '../../charts/matrix-columns.ts'
import { table } from '../../document/nodes.ts'
import { moneyOf } from '../../execution/money.ts'
import { nameIn } from '../../plan/names.ts'
import { narrowMatrix, priorityMatrix } from '../drawn-once.ts'
import { foundFirstTogether } from '../findings.ts'
import type { AssociationView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import { behindEachOther } from './matrix.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/** The picture; nothing where no kring has an order that may be shown. */
export function matrixTogether(view: AssociationView, scribe: Scribe): RootContent[] {
  const { shared, kringen, config } = view
  const { words, numbers, audience } = scribe
  const { firstPage: page } = words
  if (shared.included.length === 0) return []
  const rows = shared.themes.map(({ slug, place, tied, equal, byMembers }): MatrixRow => {
    const share = shared.weighting === 'members' ? byMembers : equal
    const open = kringen.flatMap(({ programme }) => programme.filter(({ theme }) => theme === slug))
    const gap = moneyOf(open.map(({ project }) => project)).open
    return {
      place: place === null ? '–' : `${place}${tied ? '=' : ''}`,
      board: null,
      label: nameIn(config.themes, slug),
      share,
      value: share === null ? '' : numbers.percent(share),
      interval: null,
      today: null,
      ambition: null,
      levels: '',
      open: open.length === 0 ? '' : String(open.length),
      gap: gap === 0 ? '' : numbers.euro(gap),
    }
  })
  const title = foundFirstTogether(view, scribe) ?? page.matrix.unranked
  const shares = rows
    .map(({ label, value, place }) => words.nameAndShare(label, value === '' ? place : value))
    .join(', ')
  const alt = `${title}. ${words.priorityBarsAlt(config.association, shares)}`
  const find = audience.kind === 'members' ? upperFirst(page.toFind) : words.toFund
  const matrix = drawable({
    id: 'prioriteiten-matrix',
    title,
    description: alt,
    rows,
    places: rows.length,
    levels: 1,
    heads: {
      theme: words.theme,
      share: words.share,
      average: page.matrix.average,
      board: '',
      margin: '',
      today: '',
      ambition: '',
      level: '',
      open: page.matrix.open,
      gap: find,
    },
  })
  const below = rows.map(({ open, gap }) =>
    behindEachOther([
      ...(open === '' ? [] : [page.matrix.openIn(Number(open))]),
      ...(gap === '' ? [] : [(audience.kind === 'members' ? page.matrix.lacksMembers : page.matrix.lacks)(gap)]),
    ]),
  )
  return [
    {
      type: 'figure',
      svg: priorityMatrix(matrix),
      narrow: narrowMatrix(matrix, below),
      alt,
      title,
      caption: page.matrix.caption(false, false),
      table: table(
        [words.place, words.theme, words.share, page.matrix.open, find],
        rows.map(({ place, label, value, open, gap }) => [place, label, value || '–', open || '–', gap || '–']),
        ['right', null, 'right', 'right', 'right'],
        'matrix',
      ),
    },
  ]
}
