/** The English words of what was asked last time and what came of it. */
import { count } from './first-page.ts'

export const followUpEn = {
  title: (name: string | null, date: string) =>
    `What was asked ${name === null ? `on ${date}` : `at ${name} (${date})`}, and what came of it`,
  counted: (n: number, decided: number, open: number) =>
    `${n === 1 ? 'One decision was' : `Then ${count(n)} decisions were`} asked: ${count(decided)} taken, ${count(open)} still open${n - decided - open === 0 ? '' : `, ${count(n - decided - open)} went another way`}.`,
  asked: 'Decision asked',
  why: 'Why it was asked',
  came: 'What came of it',
  decided: (when: string, forum: string | null, said: string) =>
    `Decided ${when}${forum === null ? '' : ` (${forum})`}: ${said}`,
  again: 'A decision is asked again now.',
  open: 'Still open: the plan names no decision.',
  postponed: (date: string) => `Postponed: asked by ${date}.`,
  dropped: 'The project was dropped; the plan names no decision.',
  finished: 'The project is finished; the plan names no decision.',
  withdrawn: 'No longer asked; the plan names no decision.',
  merged: (title: string) => `Merged into “${title}”.`,
  gone: 'The project is no longer in the plan.',
  unknown: 'Not known: the file can’t be read now.',
  listName: 'Follow-up',
}

export type FollowUpWords = typeof followUpEn
