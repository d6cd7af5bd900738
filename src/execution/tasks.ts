/** What is still to be done: the open actions and milestones of open projects, with who is to do each. */

import type { ItemKey, Kring, Task } from '../plan/model.ts'
import { doersOf } from '../plan/owners.ts'
import { isOpen } from '../plan/phases.ts'
import { daysBetween, lastDay } from '../plan/typed/dates.ts'

export interface OpenTask {
  kind: 'milestone' | 'action'
  kring: string
  theme: string
  /** Of the project. */
  key: ItemKey | null
  title: string
  text: string
  /** As it is in the plan; null without one. */
  date: string | null
  /** Days since its day has passed; null where that hasn't, or isn't known. */
  days: number | null
  /** Who is to do it: as typed, or the slugs of the leads; empty where nobody is named. */
  who: string[]
}

/** The open tasks of some kringen on a day, the first date first and those without one last. A project on hold needs to reach nothing. */
export function openTasks(kringen: readonly Kring[], today: string): OpenTask[] {
  const all = kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      theme.projects.filter(isOpen).flatMap((project) => {
        const { key, title, phase, milestones, actions } = project
        const open = (kind: OpenTask['kind'], tasks: readonly Task[]): OpenTask[] =>
          tasks
            .filter(({ done }) => !done)
            .map((task) => ({
              kind,
              kring: kring.slug,
              theme: theme.slug,
              key,
              title,
              text: task.text,
              date: task.date,
              days: daysPassed(task.date, today),
              who: doersOf(task, project, theme),
            }))
        return [...(phase === 'on-hold' ? [] : open('milestone', milestones)), ...open('action', actions)]
      }),
    ),
  )
  const day = ({ date }: OpenTask): string => (date === null ? '9999-99' : lastDay(date))
  return all.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

function daysPassed(date: string | null, today: string): number | null {
  const days = date === null ? 0 : daysBetween(lastDay(date), today)
  return days > 0 ? days : null
}
