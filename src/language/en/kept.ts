/** The English words of what is kept beside the plans: undo and snapshots. */

export const keptEn = {
  copy: 'The copy that undo needs, in .masterplan,',
  noRoom: (folder: string) =>
    `.masterplan/${folder} holds a number that masterplan never gives; take that folder away, or move it elsewhere`,
}

export type KeptWords = typeof keptEn
