/** The Dutch words of what is kept beside the plans: undo and snapshots. */
import type { KeptWords } from '../en/kept.ts'

export const keptNl: KeptWords = {
  copy: 'De kopie die undo nodig heeft, in .masterplan,',
  noRoom: (folder) =>
    `in .masterplan/${folder} staat een nummer dat masterplan nooit geeft; haal die map weg, of zet haar elders`,
}
