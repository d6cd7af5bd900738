/** The key of the priority matrix: what its marks mean, of those that are there. */
import { type KeyItem, MARK } from './legend.ts'
import { average, boardMark, dumbbell, whisker } from './matrix-marks.ts'

type Mark = 'average' | 'margin' | 'today' | 'ambition' | 'board'

const DRAWN: Record<Mark, KeyItem['mark']> = {
  average: (x, y) => average(x + 17, y - 9, y + 9),
  margin: (x, y) => whisker({ low: 1, high: 3 }, box(x), 3, y),
  today: (x, y) => dumbbell({ today: 1, ambition: null }, box(x), 1, y),
  ambition: (x, y) => dumbbell({ today: null, ambition: 1 }, box(x), 1, y),
  board: (x, y) => boardMark(x + 14, y, ''),
}

const box = (x: number): { left: number; right: number } => ({ left: x + 6, right: x + MARK - 6 })

export const keyOf = (there: Record<Mark, boolean>, words: Record<Mark, string>): KeyItem[] =>
  (Object.keys(DRAWN) as Mark[]).filter((mark) => there[mark]).map((mark) => ({ word: words[mark], mark: DRAWN[mark] }))
