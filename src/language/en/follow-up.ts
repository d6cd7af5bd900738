/** The English words of what was asked last time and what came of it. */
import { count } from './first-page.ts'

const none = (n: number): string => (n === 0 ? 'none' : count(n))

export const followUpEn = {
  title: (name: string | null, date: string) =>
    `What was asked ${name === null ? `on ${date}` : `at ${name} (${date})`}, and what came of it`,
  counted: (n: number, decided: number, open: number) =>
    `${n === 1 ? 'One decision was' : `Then ${count(n)} decisions were`} requested: ${none(decided)} taken, ${none(open)} still open${n - decided - open === 0 ? '' : `, ${count(n - decided - open)} went another way`}.`,
  asked: 'Decision requested',
  why: 'Why it was requested',
  came: 'What came of it',
  decided: (when: string, forum: string | null, said: string) =>
    `Decided ${when}${forum === null ? '' : ` (${forum})`}: ${said}`,
  again: 'A decision is requested again now.',
  open: 'Still open: the plan names no decision.',
  postponed: (date: string) => `Postponed: requested by ${date}.`,
  dropped: 'The project was dropped; the plan names no decision.',
  finished: 'The project is finished; the plan names no decision.',
  withdrawn: 'No longer requested; the plan names no decision.',
  merged: (title: string) => `Merged into “${title}”.`,
  gone: 'The project is no longer in the plan.',
  unknown: 'Not known: the file can’t be read now.',
  listName: 'Follow-up',
}

export type FollowUpWords = typeof followUpEn
