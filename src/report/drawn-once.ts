/** The charts of a report, each drawn once of the same data. */
import { ambitionWeb as ambitionWebDrawn } from '../charts/ambition-web.ts'
import { heatMap as heatMapDrawn } from '../charts/heat-map.ts'
import { impactEffort as impactEffortDrawn } from '../charts/impact-effort.ts'
import { indicatorLine as indicatorLineDrawn } from '../charts/indicator-line.ts'
import { moneyBar as moneyBarDrawn } from '../charts/money-bar.ts'
import { moneyRows as moneyRowsDrawn } from '../charts/money-rows.ts'
import { priorityMatrix as priorityMatrixDrawn } from '../charts/priority-matrix.ts'
import { narrowMatrix as narrowMatrixDrawn } from '../charts/priority-matrix-narrow.ts'
import { rankBump as rankBumpDrawn } from '../charts/rank-bump.ts'
import { stripPlot as stripPlotDrawn } from '../charts/strip-plot.ts'
import { timeline as timelineDrawn } from '../charts/timeline.ts'
import { remembered } from '../plan/remembered.ts'

export const ambitionWeb = remembered(ambitionWebDrawn)
export const heatMap = remembered(heatMapDrawn)
export const impactEffort = remembered(impactEffortDrawn)
export const indicatorLine = remembered(indicatorLineDrawn)
export const moneyBar = remembered(moneyBarDrawn)
export const moneyRows = remembered(moneyRowsDrawn)
export const narrowMatrix = remembered(narrowMatrixDrawn)
export const priorityMatrix = remembered(priorityMatrixDrawn)
export const rankBump = remembered(rankBumpDrawn)
export const stripPlot = remembered(stripPlotDrawn)
export const timeline = remembered(timelineDrawn)
