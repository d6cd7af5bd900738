/** The plans as they are at the moment of one question, with what a page needs to tell of them. */
import type { Language } from '../language/language.ts'
import { type Numbers, numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import { openAgain, type Workspace } from '../masterplan.ts'
import type { Config, Plans } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Settings } from '../verbs/settings.ts'
import type { Host } from '../workspace/host.ts'
import type { Standing } from '../workspace/standing.ts'
import type { Answer } from './exchange.ts'

/** What stays the same as long as the server runs. */
export interface Desk {
  /** A world that remembers nothing of what was asked before, and keeps what is overwritten. */
  host(): Host
  /** What was last seen on the disk, by which it is known what changed. */
  standing: Standing
  /** The folder with the plans. */
  root: string
  language: Language
  /** ISO day. */
  today(): string
  /** Answers a way by a program of its own, so that other pages are answered meanwhile. Absent where that would be this one. */
  apart?(way: string, left: AbortSignal): Promise<Answer>
}

export interface Room extends Settings {
  workspace: Workspace
  set: PlanSet
  plans: Plans
  config: Config
  words: ReturnType<typeof wordsIn>
  say: ReturnType<typeof wordsIn>['page']
  numbers: Numbers
}

/** Reads the plans anew, since somebody else may have written them; of a text that is what it was, what was made is known. */
export async function roomOf({ host, standing, root, language, today }: Desk): Promise<Room> {
  const there = host()
  const workspace = { ...(await openAgain(standing.anew(there), root)), host: there, seen: standing.seen(there) }
  return roomIn(workspace, { language, today: today() })
}

/** A room of plans that are open. */
export function roomIn(workspace: Workspace, settings: Settings): Room {
  const { set } = workspace
  const words = wordsIn(settings.language, set.plans.config)
  const { config } = set.plans
  return {
    ...settings,
    workspace,
    set,
    plans: set.plans,
    config,
    words,
    say: words.page,
    numbers: numbersIn(settings.language),
  }
}
