/** The English words of the story of one item; their type is what every language must have. */

export const historyEn = {
  shallow:
    'Note: only part of the history is here, and what came before it is missing. Fetch the rest: git fetch --unshallow',
  bySnapshots:
    'These plans are not in git: every date is that of the snapshot in which something first appears; what came before the first is not known.',
  snapshot: 'snapshot',
  sinceSnapshot: 'since the last snapshot',
  uncommitted: 'not committed yet',
  kinds: { challenge: 'challenge', wish: 'wish', project: 'project' },
  unread: 'its file can’t be read now; see: masterplan validate',
  noLonger: 'no longer in the plan',
  created: (kind: string, place: string): string => `entered as a ${kind} in ${place}`,
  again: (place: string): string => `back in the plan, in ${place}`,
  known: (place: string): string => `already in the plan, in ${place}`,
  gone: 'taken out of the plan',
  goneInto: {
    stated: (title: string): string => `merged into “${title}”`,
    seen: (title: string): string => `gone; seems to be merged into “${title}”`,
    moved: (title: string, key: string): string => `goes on as “${title}”; for the rest: masterplan history ${key}`,
  },
  absorbed: (title: string): string => `“${title}” was merged into it`,
  noPhase: 'phase unknown',
  nothing: 'Git has no readable version of this item yet.',
}

export type HistoryWords = typeof historyEn
