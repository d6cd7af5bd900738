/** The English words of the page on which a plan begins, and of why none can begin there. */

import type { Language } from '../language.ts'

export const thresholdEn = {
  title: 'Begin a masterplan',
  /** The same in the other language. */
  other: { href: 'nl' as Language, name: 'Nederlands' },
  intro:
    'A few questions make a beginning: the association, its kringen and its themes. All of it can be changed later, and nothing is written until you choose “Begin the plan”.',
  place: (folder: string): string => `The files of the plan will be in this folder on your computer: ${folder}`,
  /** Names of what is in the folder. */
  others: (names: string): string =>
    `There are other files in this folder: ${names}. They stay as they are; the plan gets a folder of its own beside them.`,
  andMore: (n: number): string => (n === 1 ? '1 other' : `${n} others`),
  kringen: {
    legend: 'Kringen',
    help: 'Groups of members with a plan of their own, such as North, South and Centre. Leave it all empty if there is one; it is then called as the association.',
    name: (nth: number): string => `Kring ${nth}`,
    members: (nth: number): string => `Members of kring ${nth}`,
    more: 'More kringen',
    noName: (members: string): string => `What is the kring with ${members} members called?`,
  },
  themes: (names: string): string => `Leave it empty for the twelve of the ambition web: ${names}.`,
  ownThemes: 'Themes of your own, each on a line of its own',
  criteria: (usual: string): string =>
    `Leave it empty for: ${usual}. Or type “none”; the criteria then come later. Your own are written as in: Importance=60, Effort=40 cost (less is better then).`,
  association: 'As it should be called on reports.',
  languageHelp: 'The language of the files, the reports and these pages.',
  button: 'Begin the plan',
  notYet: 'Nothing has been written yet. What is wrong stands beside the field.',
  next: 'Choose a kring to go on: write down its dot on the horizon, and in a theme the wishes and projects.',
  full: {
    title: 'No plan can begin here',
    /** The folder, one folder in it, and what is in that. */
    text: (folder: string, inner: string, names: string): string =>
      `There are files in ${folder} already, and in ${inner} too: ${names}. None of them is a masterplan, and nothing has been overwritten.`,
    what: 'Make an empty folder for the plan, put the program in it or start it there, and open it again.',
  },
  elsewhere: {
    title: 'Which plan?',
    text: (folder: string): string => `There is no plan in ${folder} itself, but there is in a folder below it.`,
    open: (folder: string): string => `Open ${folder}`,
    what: 'To begin another plan, make an empty folder elsewhere and start the program there.',
  },
  broken: {
    title: 'The plan can’t be read',
    text: (file: string): string =>
      `This is wrong in ${file}, the file that says which kringen and themes there are. Nothing has been changed in it.`,
    none: (file: string): string =>
      `${file} names no kring or no theme, so there is nothing to show. Nothing has been changed in it.`,
    folder: (folder: string): string => `It is in the folder ${folder}.`,
    what: 'Mend it in a text editor and save it; this page then shows the plan. If it was changed on these pages, the last change can be undone:',
    undo: 'Keep and undo',
  },
}

export type ThresholdWords = typeof thresholdEn
