/** The English words of changing the plans with a command. */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

export const editEn = {
  same: 'Nothing changes in the plans.',
  moves: (n: number) => `${n === 1 ? 'One file gets' : `${n} files get`} another place:`,
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
  halfMerged: (file: string) =>
    `${file} still holds two versions side by side, of a merge in git that isn’t finished; nothing was written. Choose first which one stays: masterplan validate points at them.`,
  byHand: (file: string) =>
    `${file} is written in such a way that you had better change this yourself; nothing has been written.`,
  changes: (names: readonly string[]) => `Changes: ${names.join(', ')}.`,
  target:
    'a wish, challenge or project by id, title or a beginning of it; a theme (noord/energie), a kring, or vereniging',
  assignments: 'a field and its value, field=value, or more of those; + adds to a list, - takes out of it',
  whoOrWhen: 'who|date',
  forum: 'who',
  toDrop: 'a project or wish, by id, title or a beginning of it',
  toAnswer: 'a wish, by id, title or a beginning of it',
  answerStatus: 'later, doorverwezen (passed on) or afgewezen (declined)',
  toAsk: 'a project, by id, title or a beginning of it',
  askPartner: 'a partner, by name or slug',
  askWhat: 'what is asked',
  addKind: 'wish, challenge or project (Dutch words too)',
  addTitle: 'the title, after the theme where that is not in --in',
  options: {
    in: 'the theme, as in noord/energie',
    text: 'what is said about it',
    field: 'a fact of it, as in fase=idee; may be given more often',
    id: 'its id, instead of one made of the title',
    reason: 'why',
    decided: 'who decided, such as ALV',
    decidedOn: 'the day of it (otherwise today)',
    answer: 'what the partner said: toegezegd, afgewezen, gedaan or open',
    askBy: 'by when it has to be there',
    answeredOn: 'the day of the answer (otherwise today)',
    clear: 'take away what stands there',
    on: 'the day of a line that is added (otherwise today)',
    by: 'who decided, or by when an action or milestone has to be there',
    who: 'who does it',
    write: 'write it without asking',
    dryRun: 'show what would change, and write nothing',
    force: 'write it also where it brings an error',
  },
}

export type EditWords = typeof editEn
