/** The English words of milestones, actions and results; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`
const who = (owner: string | null): string => (owner === null ? '' : ` (${owner})`)

export const tasksEn = {
  milestones: 'Milestones',
  actions: 'Actions',
  result: 'Result',
  openMilestones: 'Open milestones',
  openActions: 'Open actions',
  done: 'done',
  open: 'to do',
  undated: 'no date',
  progress: 'Milestones done',
  ofAll: (done: number, all: number): string => `${done} of ${all}`,
  rolled: (percent: string, counted: number, all: number): string =>
    `${percent}, over ${counted === all ? '' : `${counted} of `}${one(all, 'project', 'projects')}`,
  weight: {
    aantal: 'each project with milestones counts equally',
    kosten: 'each project with milestones counts by its cost; without known cost it does not count',
  },
  who: (names: string): string => `up to ${names}`,
  nobody: 'nobody named yet',
  late: 'Overdue',
  kind: { milestone: 'milestone', action: 'action' },
  agenda: 'Open actions and milestones',
  agendaFor: (name: string): string => `Only what waits for ${name}.`,
  statusFor: (name: string): string => `only what waits for ${name}`,
  byDay: (date: string, passed: boolean): string => `${date}${passed ? ', overdue' : ''}`,
  summary: {
    milestone: (text: string): string => `Milestone: ${text}`,
    action: (text: string): string => `Action: ${text}`,
  },
  task: {
    milestone: 'Tick this milestone in the plan when it is reached, or give it another date.',
    action: 'Tick this action in the plan when it is done, or give it another date.',
  },
  responsible: (names: string): string => `Who: ${names}`,
  changed: {
    milestone: {
      added: (text: string, date: string | null, owner: string | null): string =>
        `new milestone${date === null ? '' : ` for ${date}`}${who(owner)}: ${text}`,
      done: (text: string): string => `milestone reached: ${text}`,
      reopened: (text: string): string => `milestone open again: ${text}`,
      gone: (text: string): string => `milestone taken out: ${text}`,
      changed: (now: string, then: string): string => `milestone changed: ${now} (was: ${then})`,
    },
    action: {
      added: (text: string, date: string | null, owner: string | null): string =>
        `new action${date === null ? '' : ` for ${date}`}${who(owner)}: ${text}`,
      done: (text: string): string => `action done: ${text}`,
      reopened: (text: string): string => `action open again: ${text}`,
      gone: (text: string): string => `action taken out: ${text}`,
      changed: (now: string, then: string): string => `action changed: ${now} (was: ${then})`,
    },
  },
  resultChanged: (from: string | null, to: string | null): string =>
    to === null ? 'the result is no longer told' : from === null ? `result: ${to}` : `result changed: ${to}`,
  line: (text: string, date: string | null, owner: string | null): string =>
    `${text}${date === null && owner === null ? '' : ` (${[date, owner].filter((part) => part !== null).join(', ')})`}`,
  frame: {
    journal: (from: string | null, to: string | null): string =>
      to === null
        ? `a journal line has disappeared: ${from}`
        : from === null
          ? `progress, ${to}`
          : `a journal line was rewritten: ${to} (was: ${from})`,
    decision: (from: string | null, to: string | null): string =>
      to === null
        ? `a decision has disappeared: ${from}`
        : from === null
          ? `decided, ${to}`
          : `a decision was rewritten: ${to} (was: ${from})`,
  },
}
