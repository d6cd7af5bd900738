/** The English words of changing the plans with a command. */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

export const editEn = {
  same: 'Nothing to change: it is so already.',
  fresh: (files: readonly string[]) =>
    `${files.length === 1 ? 'New' : `${files.length} new files`}: ${files.join(', ')}`,
  makes: (n: number) => (n === 1 ? 'A finding that this brings:' : `${n} findings that this brings:`),
  mends: (n: number) => `${count(n, 'finding', 'findings')} mended by it.`,
  wouldBreak: (n: number) =>
    `Not written: this would bring ${count(n, 'error', 'errors')}. With --force it is written all the same.`,
  ask: 'Shall I write this?',
  yes: 'Yes',
  no: 'No, leave the files as they are',
  notWritten: 'Nothing has been written. To write it, add --write.',
  declined: 'Nothing has been written.',
  written: (files: readonly string[]) => `Written: ${files.join(', ')}`,
  byHand: (file: string) =>
    `${file} is written in such a way that you had better change this yourself; nothing has been written.`,
  options: {
    write: 'write it without asking',
    dryRun: 'show what would change, and write nothing',
    force: 'write it also where it brings an error',
  },
}

export type EditWords = typeof editEn
