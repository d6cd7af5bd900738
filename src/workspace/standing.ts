/** The files of plans that are opened again and again: what says the same stays the same bytes, by which it is known what was read of it. */
import type { Unreadable } from '../plan/problem.ts'
import type { Entry, Host } from './host.ts'

type Answer = Uint8Array | Unreadable | readonly Entry[] | null

/** What was asked of the disk, and what it said. */
interface Asked {
  ask(host: Host): Answer
  answer: Answer
}

/** So many files are looked at before somebody else has a turn. */
const IN_TURN = 50

export class Standing {
  readonly #asked = new Map<string, Asked>()

  /** The world as it was when it was last looked at; only what nobody asked before is asked. */
  seen(host: Host): Host {
    return this.#answering(host, (known, ask) => known ?? ask())
  }

  /** The world as it is. */
  anew(host: Host): Host {
    return this.#answering(host, (known, ask) => {
      const now = ask()
      return known !== undefined && isSame(known, now) ? known : now
    })
  }

  /** Looks at all that was asked before, a few at a time so that nobody waits for it. Gives whether something is otherwise. */
  async look(host: Host): Promise<boolean> {
    let isChanged = false
    for (const [i, asked] of [...this.#asked.values()].entries()) {
      if (i % IN_TURN === IN_TURN - 1) await new Promise<void>((done) => setImmediate(done))
      const now = asked.ask(host)
      if (isSame(asked.answer, now)) continue
      asked.answer = now
      isChanged = true
    }
    return isChanged
  }

  #answering(host: Host, answer: (known: Answer | undefined, ask: () => Answer) => Answer): Host {
    const answered = <T extends Answer>(name: string, ask: (of: Host) => T): T => {
      const asked = this.#asked.get(name)
      const now = answer(asked?.answer, () => ask(host)) as T
      if (asked) asked.answer = now
      else this.#asked.set(name, { ask, answer: now })
      return now
    }
    return {
      ...host,
      read: (path, inside, most) => answered(`read ${most} ${path}`, (of) => of.read(path, inside, most)),
      list: (path, inside) => answered(`list ${path}`, (of) => of.list(path, inside)),
    }
  }
}

function isSame(a: Answer, b: Answer): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return a.length === b.length && Buffer.compare(a, b) === 0
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
}
