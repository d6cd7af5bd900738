/** The Dutch words of milestones, actions and results. */

import type { tasksEn } from '../en/tasks.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`
const who = (owner: string | null): string => (owner === null ? '' : ` (${owner})`)

export const tasksNl: typeof tasksEn = {
  milestones: 'Mijlpalen',
  actions: 'Acties',
  result: 'Resultaat',
  openMilestones: 'Mijlpalen die open staan',
  openActions: 'Acties die open staan',
  done: 'gedaan',
  open: 'nog te doen',
  undated: 'zonder datum',
  progress: 'Mijlpalen gehaald',
  ofAll: (done: number, all: number): string => `${done} van ${all}`,
  rolled: (percent: string, counted: number, all: number): string =>
    `${percent}, over ${counted === all ? '' : `${counted} van `}${een(all, 'project', 'projecten')}`,
  weight: {
    aantal: 'elk project met mijlpalen telt even zwaar',
    kosten: 'elk project met mijlpalen telt naar zijn kosten; zonder bekende kosten telt het niet mee',
  },
  who: (names: string): string => `aan zet: ${names}`,
  nobody: 'nog niemand genoemd',
  late: 'Over tijd',
  kind: { milestone: 'mijlpaal', action: 'actie' },
  agenda: 'Openstaande acties en mijlpalen',
  agendaFor: (name: string): string => `Alleen wat wacht op ${name}.`,
  statusFor: (name: string): string => `alleen wat wacht op ${name}`,
  byDay: (date: string, passed: boolean): string => `${date}${passed ? ', over tijd' : ''}`,
  summary: {
    milestone: (text: string): string => `Mijlpaal: ${text}`,
    action: (text: string): string => `Actie: ${text}`,
  },
  task: {
    milestone: 'Vink deze mijlpaal af in het plan als hij is gehaald, of geef hem een andere datum.',
    action: 'Vink deze actie af in het plan als ze is gedaan, of geef haar een andere datum.',
  },
  responsible: (names: string): string => `Wie: ${names}`,
  changed: {
    milestone: {
      added: (text: string, date: string | null, owner: string | null): string =>
        `nieuwe mijlpaal${date === null ? '' : ` voor ${date}`}${who(owner)}: ${text}`,
      done: (text: string): string => `mijlpaal gehaald: ${text}`,
      reopened: (text: string): string => `mijlpaal weer open: ${text}`,
      gone: (text: string): string => `mijlpaal weggehaald: ${text}`,
      changed: (now: string, then: string): string => `mijlpaal aangepast: ${now} (was: ${then})`,
    },
    action: {
      added: (text: string, date: string | null, owner: string | null): string =>
        `nieuwe actie${date === null ? '' : ` voor ${date}`}${who(owner)}: ${text}`,
      done: (text: string): string => `actie gedaan: ${text}`,
      reopened: (text: string): string => `actie weer open: ${text}`,
      gone: (text: string): string => `actie weggehaald: ${text}`,
      changed: (now: string, then: string): string => `actie aangepast: ${now} (was: ${then})`,
    },
  },
  resultChanged: (from: string | null, to: string | null): string =>
    to === null
      ? 'het resultaat staat er niet meer'
      : from === null
        ? `resultaat: ${to}`
        : `resultaat aangepast: ${to}`,
  line: (text: string, date: string | null, owner: string | null): string =>
    `${text}${date === null && owner === null ? '' : ` (${[date, owner].filter((part) => part !== null).join(', ')})`}`,
  frame: {
    journal: (from: string | null, to: string | null): string =>
      to === null
        ? `een regel voortgang is verdwenen: ${from}`
        : from === null
          ? `voortgang, ${to}`
          : `een regel voortgang is herschreven: ${to} (was: ${from})`,
    decision: (from: string | null, to: string | null): string =>
      to === null
        ? `een besluit is verdwenen: ${from}`
        : from === null
          ? `besloten, ${to}`
          : `een besluit is herschreven: ${to} (was: ${from})`,
  },
}
