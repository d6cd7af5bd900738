/** Which commit somebody means: a revision, a tag, a date, a name from `masterplan.yaml`, or what a change is compared with. */

import type { Config } from '../../plan/model.ts'
import { isCalendarDate } from '../../plan/typed/dates.ts'
import type { Host } from '../host.ts'
import { lastOther, snapshotNamed, snapshotsInstead } from '../kept/past.ts'
import type { Snapshot } from '../kept/snapshots.ts'
import { Misuse } from '../misuse.ts'
import { isOn, isShallow, lastCommits, mainBranch, partedFrom } from './branches.ts'

/** A commit by its full hash, and the ISO date on which it was made, where it was made. */
interface Made {
  commit: string
  committed: string
}

/** A commit, and the ISO date of the state that it stands for. */
export interface Moment extends Made {
  date: string
  /** What the association calls it; null where it has no name of its own. */
  name: string | null
}

/**
 * The commit that is meant. A day is the plan as that day ended: its last commit, or the last before it, on the line of `tip` that merges lead into. Throws a Misuse that
 * says what would help where there is none; a date is never guessed from what a shallow clone happens to hold.
 */
export function momentOf(host: Host, root: string, { moments }: Config, asked: string, tip = 'HEAD'): Moment {
  const named = moments.find(({ slug }) => slug === asked)
  const [name, meant] = [named?.slug ?? null, named?.revision ?? asked]
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(meant)
  const made = isDay ? null : madeAs(host, root, meant)
  if (made) return { ...made, date: dayOf(made), name }
  needRepository(host, root)
  if (isDay) return lastOf(host, root, meant, name, tip)
  throw unknown(host, root, asked, moments)
}

/**
 * What a change is compared with when nobody says: where this branch left the main branch or, on the main branch itself, the last tag;
 * without a tag the last commit, so that what is not committed shows; of snapshots the last that differs. Throws a Misuse where a shallow clone doesn't hold it.
 */
export function usualBase(host: Host, root: string): Moment {
  needRepository(host, root)
  const snapshot = lastOther(host, root, snapshotsInstead(host, root) ?? [])
  if (snapshot) return { ...asMade(snapshot), date: snapshot.day, name: null }
  const head = commitOf(host, root, 'HEAD') ?? ''
  const { name, commit: tip } = mainBranch(host, root) ?? {}
  const base = tip === undefined ? null : partedFrom(host, root, tip, head)
  const parted = name !== undefined && !isOn(host, root, name, base === head) ? base : null
  const tag = parted === null && (name === undefined || base !== null) ? lastTag(host, root) : null
  // What isn't found may be in the part of the history that isn't here.
  if (parted === null && tag === null && isShallow(host, root)) throw shallow()
  const commit = parted ?? tag ?? head
  const made = madeAs(host, root, commit === head ? 'HEAD' : commit) ?? { commit, committed: '' }
  return { ...made, date: dayOf(made), name: null }
}

/**
 * The commits that a change may be checked against, the first that differs from it counting: where the branches parted, that of `other` or
 * else the main one; on the main branch itself HEAD, and the one before it on the line that merges lead into. They are not `complete` where
 * they may be in the part of the history that isn't here. Asks git as little as it can, since every check does.
 */
export function previousCommits(
  host: Host,
  root: string,
  other: string | null,
): { commits: string[]; complete: boolean } {
  const [head, parent] = lastCommits(host, root)
  // Without commits only a snapshot that somebody named is a version to be held to.
  if (!head) return { commits: other === null ? [] : [other], complete: true }
  const tip = other ?? mainBranch(host, root)?.commit ?? null
  const base = partedFrom(host, root, tip ?? head, head)
  const atEnd = other === null && base === head
  const unsure = base === null || tip === null || (atEnd && !parent)
  if (unsure && isShallow(host, root)) return { commits: base === null ? [] : [base], complete: false }
  return { commits: base === null ? [] : atEnd && parent ? [head, parent] : [base], complete: true }
}

/** Whether one commit is where the branch of another left the main one, so that all between them is one change. */
export function isParting(host: Host, root: string, base: string, end: string): boolean {
  const tip = mainBranch(host, root)?.commit
  return tip !== undefined && partedFrom(host, root, tip, end) === base
}

function lastTag(host: Host, root: string): string | null {
  const name = host.git(root, ['describe', '--tags', '--abbrev=0', 'HEAD'])?.trim()
  return name ? commitOf(host, root, `refs/tags/${name}`) : null
}

/** The full hash of a commit, or the name of a snapshot; null where there is none by that name. */
export const commitOf = (host: Host, root: string, name: string): string | null =>
  madeAs(host, root, name)?.commit ?? null

function madeAs(host: Host, root: string, name: string): Made | null {
  const snapshots = snapshotsInstead(host, root)
  if (snapshots) {
    const snapshot = snapshotNamed(snapshots, name)
    return snapshot ? asMade(snapshot) : null
  }
  // Git would take the last commit of a range for what is asked.
  if (name.includes('..')) return null
  const asked = ['--no-walk', '--max-count=1', '--format=%H %cs', '--end-of-options', `${name}^{commit}`, '--']
  const [commit = '', committed = ''] =
    host
      .git(root, ['log', ...asked])
      ?.trim()
      .split(' ') ?? []
  // To what excludes a commit, such as ^HEAD, git answers nothing.
  return commit === '' ? null : { commit, committed }
}

const asMade = ({ id, day }: Snapshot): Made => ({ commit: id, committed: day })

/** The day on which a commit was made. Throws a Misuse where git can't read it. */
function dayOf({ commit, committed }: Made): string {
  if (isCalendarDate(committed)) return committed
  const name = commit.slice(0, 10)
  throw new Misuse({
    nl: `De datum van revisie ${name} is niet te lezen. Noem een andere revisie.`,
    en: `The date of revision ${name} can't be read. Name another revision.`,
  })
}

function lastOf(host: Host, root: string, day: string, name: string | null, tip: string): Moment {
  if (!isCalendarDate(day)) throw new Misuse({ nl: `De datum ${day} bestaat niet.`, en: `There is no date ${day}.` })
  const snapshots = snapshotsInstead(host, root)
  if (snapshots) return snapshotOn(snapshots, day, name)
  const from = commitOf(host, root, tip) ?? ''
  const log = host.git(root, ['log', '--first-parent', '--format=%H %cs', from, '--'])?.trim().split('\n') ?? []
  const found = log.map((line) => line.split(' ')).find(([, date = '']) => isCalendarDate(date) && date <= day)
  // The state on that day, whatever the day of its last change.
  if (found?.[0] && found[1]) return { commit: found[0], committed: found[1], date: day, name }
  if (isShallow(host, root)) throw shallow()
  const first = log.at(-1)?.split(' ')[1] ?? ''
  const shown = name === null ? day : `${name} (${day})`
  throw new Misuse({
    nl: `Op ${shown} was er nog geen revisie van de plannen; de eerste is van ${first}.`,
    en: `There was no revision of the plans on ${shown} yet; the first is of ${first}.`,
  })
}

/** The last snapshot of a day or before it; its own day is told, since what was done by hand after it is not known. */
function snapshotOn(snapshots: readonly Snapshot[], day: string, name: string | null): Moment {
  const found = snapshots.findLast((snapshot) => snapshot.day <= day)
  if (found) return { ...asMade(found), date: found.day, name }
  const first = snapshots[0]?.day ?? ''
  const shown = name === null ? day : `${name} (${day})`
  throw new Misuse({
    nl: `Van ${shown} is er nog geen momentopname van de plannen; de eerste is van ${first}.`,
    en: `There is no snapshot of the plans of ${shown} yet; the first is of ${first}.`,
  })
}

/** Throws a Misuse where there is no earlier version of the plans: no commit, and no snapshot. */
export function needRepository(host: Host, root: string): void {
  if (lastCommits(host, root).length > 0 || snapshotsInstead(host, root) !== null) return
  if (host.git(root, ['rev-parse', '--git-dir']) === null)
    throw new Misuse({
      nl: 'De plannen staan niet in git en er is nog geen momentopname van, dus is er geen eerdere versie om mee te vergelijken. Maak er nu een, voor een volgende keer: masterplan snapshot.',
      en: 'The plans are not in git and there is no snapshot of them yet, so there is no earlier version to compare with. Make one now, for a next time: masterplan snapshot.',
    })
  throw new Misuse({
    nl: 'In git is nog niets vastgelegd, dus is er geen eerdere versie. Leg de plannen eerst vast met git commit, of maak een momentopname: masterplan snapshot.',
    en: 'Nothing is committed in git yet, so there is no earlier version. Commit the plans first with git commit, or make a snapshot: masterplan snapshot.',
  })
}

/** Says that only a part of the history is here, and how to get the rest. */
export function shallow(): Misuse {
  return new Misuse({
    nl: 'Hier staat maar een deel van de geschiedenis. Haal de rest op: git fetch --unshallow (in CI: fetch-depth: 0).',
    en: 'Only a part of the history is here. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0).',
  })
}

function unknown(host: Host, root: string, asked: string, moments: Config['moments']): Misuse {
  if (isShallow(host, root)) {
    const { nl, en } = shallow().words
    return new Misuse({ nl: `Git kent “${asked}” hier niet. ${nl}`, en: `Git does not know “${asked}” here. ${en}` })
  }
  const names = moments.map(({ slug }) => slug).join(', ')
  if (snapshotsInstead(host, root))
    return new Misuse({
      nl: `Er is geen momentopname “${asked}”, verwacht een datum (2026-06-01)${names ? `, een van ${names},` : ''} of de naam van een momentopname: masterplan snapshot --list.`,
      en: `There is no snapshot “${asked}”, expected a date (2026-06-01)${names ? `, one of ${names},` : ''} or the name of a snapshot: masterplan snapshot --list.`,
    })
  return new Misuse({
    nl: `Git kent “${asked}” hier niet, verwacht een revisie, tag, datum (2026-06-01) of ${names ? `een van ${names}` : 'een naam onder momenten in masterplan.yaml'}. Staat een tag op de server, haal hem dan op: git fetch --tags origin.`,
    en: `Git does not know “${asked}” here, expected a revision, tag, date (2026-06-01) or ${names ? `one of ${names}` : 'a name under momenten in masterplan.yaml'}. If a tag is on the server, fetch it: git fetch --tags origin.`,
  })
}
