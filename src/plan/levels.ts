/** The ambition levels of an association: two to five, and three where it does not say. */
import type { AmbitionLevel, Config } from './config-model.ts'

const USUAL = 3

/** The levels of an association, lowest first. */
export function levelsOf({ levels }: Pick<Config, 'levels'>): AmbitionLevel[] {
  const most = Object.keys(levels ?? {}).reduce((highest, level) => Math.max(highest, Number(level)), 0)
  return Array.from({ length: most === 0 ? USUAL : most }, (_, i) => (i + 1) as AmbitionLevel)
}
