/** The English words of what is kept beside the plans: undo and snapshots. */

export const keptEn = {
  copy: 'The copy that undo needs, in .masterplan,',
  noRoom: (folder: string) =>
    `.masterplan/${folder} holds a number that masterplan never gives; take that folder away, or move it elsewhere`,
  write: (verb: string, number: number, day: string, clock: string) => `${verb} (number ${number}), ${day} at ${clock}`,
  last: (write: string, undoes: number | null) =>
    undoes === null
      ? `The last write: ${write}. Undoing it changes:`
      : `The last write: ${write}, which undid number ${undoes}. Undoing that does number ${undoes} once more; to go further back: masterplan undo --list. It changes:`,
  ask: 'Shall I put this back?',
  done: (files: readonly string[]) => `Put back: ${files.join(', ')}`,
  again: 'The same command once more turns this around; masterplan undo --list shows earlier writes.',
  nothing: 'There is nothing to undo: no command has written plan files here that still stands.',
  noWrite: (number: number) => `There is no write with number ${number}. See: masterplan undo --list.`,
  noNumber: (typed: string) => `“${typed}” is no number of a write, expected one of masterplan undo --list.`,
  already: (write: string) => `There is nothing left to undo of ${write}: the files are as they were before it.`,
  refused: (write: string) => `This can’t be undone: ${write}.`,
  stuck: {
    changed: (file: string) => `${file} was changed since.`,
    lost: (file: string) => `What was in ${file} is no longer kept whole.`,
    unreadable: (file: string) => `${file} can’t be read.`,
  },
  untouched: 'Nothing has been written. What was there is still in .masterplan/inhoud, as long as it is kept.',
  unreadable: (files: readonly string[]) => `Not readable, and passed over: ${files.join(', ')}`,
  undid: (verb: string, number: number) => `${verb} (of ${number})`,
  files: (paths: readonly string[]) =>
    paths.length <= 2 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more`,
  states: { stands: 'can be undone', undone: 'undone', changed: 'changed since' },
  list: { number: 'no.', when: 'when', verb: 'by', files: 'files', state: 'state', name: 'what', id: 'name for --at' },
  none: 'There is no snapshot yet. Make one: masterplan snapshot.',
  asked: 'asked for',
  before: (verb: string) => `before ${verb}`,
  after: (verb: string) => `after ${verb}`,
  made: (day: string, name: string | null) => `Kept: snapshot of ${day}${name === null ? '' : `, “${name}”`}.`,
  use: (moment: string) => `To compare with it later: masterplan changes ${/\s/.test(moment) ? `"${moment}"` : moment}`,
  same: (day: string, name: string | null) =>
    `Nothing changed since the snapshot of ${day}${name === null ? '' : ` (“${name}”)`}; no new one was needed.`,
  gitFirst: 'Mind: these plans are in git, and what is compared comes from there as long as it has commits.',
  badName: (name: string) =>
    `“${name}” can’t be the name of a snapshot, expected a few words of at most 60 characters that are no date, such as “before the meeting”.`,
  takenName: (name: string) =>
    `There is a snapshot “${name}” already. Choose another name; masterplan snapshot --list shows them all.`,
}

export type KeptWords = typeof keptEn
