/** The Dutch words of laying out and lifting plan files. */

import type { upkeepEn } from '../en/upkeep.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const upkeepNl: typeof upkeepEn = {
  formatted: (n) => (n === 0 ? 'Elk bestand is al goed opgemaakt.' : `Opgemaakt: ${een(n, 'bestand', 'bestanden')}.`),
  wouldFormat: (n) =>
    n === 0
      ? 'Elk bestand is goed opgemaakt.'
      : `masterplan format zou ${een(n, 'bestand', 'bestanden')} opmaken; er is nog niets veranderd.`,
  left: (file, why) => `Gelaten zoals het is: ${file} (${why}).`,
  leftBecause: {
    errors: 'er staan fouten in, zie masterplan validate',
    values: 'opgemaakt zou het anders worden gelezen',
    findings: 'opgemaakt zou het andere bevindingen hebben, zoals een waarvan de uitzondering dan elders staat',
  },
}
