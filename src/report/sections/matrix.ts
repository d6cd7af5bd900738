/** The priority matrix: every theme in the members' order, with its figures in a table for who can't see the picture. */

import type { Table } from 'mdast'
import type { MatrixRow, PriorityMatrix } from '../../charts/matrix-columns.ts'
import { type Figure, link, table } from '../../document/nodes.ts'
import { moneyOf } from '../../execution/money.ts'
import { levelsOf } from '../../plan/levels.ts'
import type { Theme } from '../../plan/model.ts'
import { isOpen } from '../../plan/phases.ts'
import { ambitionSaid } from '../ambition.ts'
import { themeAnchor } from '../anchors.ts'
import { narrowMatrix, priorityMatrix } from '../drawn-once.ts'
import { foundFirst } from '../findings.ts'
import type { ThemeView } from '../view/items.ts'
import type { KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/** The picture of a kring's themes. */
export function matrixFigure(view: KringView, scribe: Scribe): Figure {
  const { words } = scribe
  const { firstPage: page } = words
  const ranked = view.themes.some(({ rank }) => rank.place !== null)
  const rows = view.themes.map((theme) => rowOf(theme, view, scribe, ranked ? '–' : ''))
  const sure = rows.some(({ interval }) => interval !== null)
  const levelled = rows.some(({ levels }) => levels !== '')
  const title = foundFirst(view, scribe) ?? page.matrix.unranked
  const caption = ranked ? page.matrix.caption(sure, levelled) : page.matrix.fixed(levelled)
  const alt = `${title}. ${outcome(rows, view, scribe)}`
  const matrix: PriorityMatrix = drawable({
    id: 'prioriteiten-matrix',
    title,
    description: alt,
    rows,
    places: view.themes.filter(({ rank }) => rank.place !== null).length,
    levels: levelsOf(view.config).length,
    heads: {
      theme: words.theme,
      share: rows.some(({ value }) => value !== '') ? words.share : '',
      average: page.matrix.average,
      board: page.matrix.board,
      margin: page.matrix.margin,
      today: page.matrix.today,
      ambition: page.matrix.ambition,
      level: page.matrix.scale,
      open: page.matrix.open,
      gap: scribe.audience.kind === 'members' ? upperFirst(page.toFind) : words.toFund,
    },
  })
  const below = rows.map((row) => restOf(row, scribe))
  return {
    type: 'figure',
    svg: priorityMatrix(matrix),
    narrow: narrowMatrix(matrix, drawable(below)),
    alt,
    title,
    caption,
    table: figures(view, rows, scribe),
  }
}

function rowOf(
  { theme, name, rank, projects }: ThemeView,
  view: KringView,
  { words, numbers, audience }: Scribe,
  unplaced: string,
): MatrixRow {
  const open = projects.filter(({ project }) => isOpen(project))
  const gap = moneyOf(open.map(({ project }) => project)).open
  // A sheet for members has no room to explain a margin.
  const [low, high] =
    audience.kind === 'members' ? [] : (view.sureness?.themes.find((t) => t.slug === theme.slug)?.interval ?? [])
  return {
    place: rank.place === null ? unplaced : `${rank.place}${rank.tied ? '=' : ''}`,
    board: theme.override?.place ?? null,
    label: name,
    share: rank.share,
    value: rank.share === null ? '' : numbers.percent(rank.share),
    interval: low === undefined || high === undefined ? null : { low, high },
    today: theme.today,
    ambition: typeof theme.ambition === 'number' ? theme.ambition : null,
    levels: levelsSaid(theme, words),
    open: open.length === 0 ? '' : String(open.length),
    gap: gap === 0 ? '' : numbers.euro(gap),
  }
}

/** "1 → 3"; what isn't known is said in words, and nothing where neither is. */
function levelsSaid(theme: Theme, words: Scribe['words']): string {
  if (theme.today === null && theme.ambition === null) return ''
  return `${theme.today ?? words.unknown} → ${ambitionSaid(theme, words)}`
}

const spanSaid = ({ low, high }: { low: number; high: number }): string =>
  low === high ? String(low) : `${low}–${high}`

/** What a bar doesn't show, in words. */
function restOf({ interval, levels, open, gap, board }: MatrixRow, { words, numbers, audience }: Scribe): string {
  const say = words.firstPage.matrix
  return behindEachOther([
    ...(interval === null ? [] : [say.marginOf(spanSaid(interval))]),
    ...(board === null ? [] : [`${say.board.toLowerCase()} ${numbers.whole(board)}`]),
    ...(levels === '' ? [] : [say.level(levels)]),
    ...(open === '' ? [] : [say.openIn(Number(open))]),
    ...(gap === '' ? [] : [(audience.kind === 'members' ? say.lacksMembers : say.lacks)(gap)]),
  ])
}

/** Figures with their words on a line, which breaks between two of them only. */
export const behindEachOther = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' · ')

/** Every theme with its share, or its place where shares aren't shown. */
function outcome(rows: readonly MatrixRow[], view: KringView, { words }: Scribe): string {
  const said = rows.map(({ label, value, place, levels }) =>
    words.nameAndShare(
      label,
      value !== '' ? value : place !== '–' && place !== '' ? place : levels === '' ? '–' : levels,
    ),
  )
  const shares = said.join(', ')
  return rows.some(({ value }) => value !== '') ? words.priorityBarsAlt(view.name, shares) : `${shares}.`
}

/** The same as a table. */
function figures({ themes, survey }: KringView, rows: readonly MatrixRow[], { words, audience }: Scribe): Table {
  const say = words.firstPage.matrix
  const brief = audience.kind === 'members'
  const has = (is: (row: MatrixRow) => boolean): boolean => rows.some(is)
  type Column = [
    title: string,
    cell: (theme: ThemeView, row: MatrixRow) => ReturnType<typeof link>[] | string,
    align: 'right' | null,
  ]
  const columns: Column[] = [
    ...(has(({ place }) => place !== '')
      ? [
          [
            words.place,
            ({ rank }, { place }) => (rank.tied && rank.place !== null ? words.sharedPlace(rank.place) : place),
            'right',
          ] as Column,
        ]
      : []),
    ...(has(({ board }) => board !== null)
      ? [[say.board, (_, { board }) => (board === null ? '–' : String(board)), 'right'] as Column]
      : []),
    [words.theme, ({ theme, name }) => [link(themeAnchor(theme.slug), name)], null],
    // Of who was never asked there aren't too few answers.
    ...(survey.state === 'none'
      ? []
      : [
          [
            words.share,
            ({ rank }, { value }) => (rank.undetermined && value === '' ? words.tooFewAnswers : value || '–'),
            'right',
          ] as Column,
        ]),
    ...(has(({ interval }) => interval !== null)
      ? [[say.margin, (_, { interval }) => (interval === null ? '–' : spanSaid(interval)), 'right'] as Column]
      : []),
    ...(has(({ levels }) => levels !== '') ? [[say.levels, (_, { levels }) => levels || '–', 'right'] as Column] : []),
    [say.open, (_, { open }) => open || '–', 'right'],
    ...(has(({ gap }) => gap !== '')
      ? [[brief ? upperFirst(words.firstPage.toFind) : words.toFund, (_, { gap }) => gap || '–', 'right'] as Column]
      : []),
  ]
  return table(
    columns.map(([title]) => title),
    themes.flatMap((theme, i) => {
      const row = rows[i]
      return row ? [columns.map(([, cell]) => cell(theme, row))] : []
    }),
    columns.map(([, , align]) => align),
    'matrix',
  )
}
