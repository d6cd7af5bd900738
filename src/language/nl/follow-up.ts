/** The Dutch words of what was asked last time and what came of it. */
import type { FollowUpWords } from '../en/follow-up.ts'
import { getal } from './first-page.ts'

export const followUpNl: FollowUpWords = {
  title: (name, date) =>
    `Wat ${name === null ? `op ${date}` : `bij ${name} (${date})`} werd gevraagd, en wat ervan kwam`,
  counted: (n, decided, open) =>
    `Toen ${n === 1 ? 'werd één besluit' : `werden ${getal(n)} besluiten`} gevraagd: ${getal(decided)} genomen, ${getal(open)} nog open${n - decided - open === 0 ? '' : `, ${getal(n - decided - open)} anders gelopen`}.`,
  asked: 'Gevraagd besluit',
  why: 'Waarom het werd gevraagd',
  came: 'Wat ervan kwam',
  decided: (when, forum, said) => `Besloten ${when}${forum === null ? '' : ` (${forum})`}: ${said}`,
  again: 'Er wordt nu weer een besluit gevraagd.',
  open: 'Nog open: het plan noemt geen besluit.',
  postponed: (date) => `Uitgesteld: gevraagd uiterlijk ${date}.`,
  dropped: 'Het project is vervallen; het plan noemt geen besluit.',
  finished: 'Het project is afgerond; het plan noemt geen besluit.',
  withdrawn: 'Wordt niet meer gevraagd; het plan noemt geen besluit.',
  merged: (title) => `Opgegaan in “${title}”.`,
  gone: 'Het project staat niet meer in het plan.',
  unknown: 'Niet bekend: het bestand is nu niet te lezen.',
  listName: 'Opvolging',
}
