/** Changes grouped for readers: what is new, what is gone, and what happened to the rest, by subject and in the order of the plan. */
import type { Changes, ItemChange, ItemName } from '../../history/changes.ts'
import type { ItemFact } from '../../history/compare.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { ItemKey } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { quoted } from '../prose.ts'
import { type Names, placeName } from './names.ts'
import { factLine, frameLine } from './say.ts'

/** The groups in the order in which they are told. */
export const GROUPS = [
  'added',
  'gone',
  'moved',
  'decisions',
  'progress',
  'planning',
  'money',
  'support',
  'question',
  'links',
  'frame',
  'texts',
] as const
export type GroupId = (typeof GROUPS)[number]

/** What is told of one item, theme or kring in one group. */
export interface Line {
  /** Its name now, or then where it is gone. */
  title: string
  key: ItemKey | null
  /** Name of its theme; null for a theme or kring itself. */
  theme: string | null
  sentences: string[]
}

const GROUP_OF: Record<ItemFact['fact'], GroupId> = {
  id: 'moved',
  title: 'moved',
  place: 'moved',
  phase: 'progress',
  signal: 'progress',
  explanation: 'progress',
  blockedBy: 'progress',
  journal: 'progress',
  decision: 'decisions',
  milestone: 'progress',
  action: 'progress',
  result: 'progress',
  start: 'planning',
  end: 'planning',
  review: 'planning',
  decideBy: 'planning',
  cost: 'money',
  funding: 'money',
  spent: 'money',
  unknown: 'frame',
  inapplicable: 'frame',
  support: 'support',
  score: 'support',
  answer: 'decisions',
  ask: 'links',
  question: 'question',
  certainty: 'question',
  whys: 'question',
  lead: 'links',
  partners: 'links',
  branches: 'links',
  agendas: 'links',
  attachments: 'texts',
  wishes: 'links',
  challenges: 'links',
  prose: 'texts',
}

/** What changed in a kring, by group; groups without anything are left out. What left it for another is told in both. */
export function groupsIn(
  changes: Changes,
  kring: string,
  names: Names,
  language: Language,
): { group: GroupId; lines: Line[] }[] {
  const { movedTo } = wordsIn(language).changes
  const lines = new Map<GroupId, Line[]>()
  for (const line of frameLines(changes, kring, names, language)) push(lines, line.group, line)
  for (const change of changes.items) {
    const { before, after } = change
    const where = after ?? before
    if (where?.kring === kring)
      for (const { group, sentences } of itemGroups(change, names, language))
        push(lines, group, lineOf(where, where.theme, sentences, names))
    else if (after && before?.kring === kring)
      push(lines, 'moved', lineOf(after, before.theme, [movedTo(placeName(after, before, names.config))], names))
  }
  return GROUPS.flatMap((group) => {
    const found = lines.get(group)
    return found ? [{ group, lines: found }] : []
  })
}

function push<T>(groups: Map<GroupId, T[]>, group: GroupId, entry: T): void {
  const found = groups.get(group)
  if (found) found.push(entry)
  else groups.set(group, [entry])
}

function lineOf({ title, key }: ItemName, theme: string, sentences: string[], { config }: Names): Line {
  return { title: quoted(title, 120), key, theme: nameIn(config.themes, theme), sentences }
}

function frameLines(
  { kringen, themes }: Changes,
  kring: string,
  { config }: Names,
  language: Language,
): (Line & { group: GroupId })[] {
  const { changes: say } = wordsIn(language, config)
  const line = (title: string, what: 'added' | 'gone' | 'changed', sentences: string[]): Line & { group: GroupId } => ({
    group: what === 'changed' ? 'frame' : what,
    title,
    key: null,
    theme: null,
    sentences,
  })
  return [
    ...kringen
      .filter((change) => change.kring === kring)
      .map(({ name, what, into, facts }) =>
        line(
          name,
          what,
          what === 'changed'
            ? facts.map((f) => frameLine(f, config, language))
            : [into === null ? say.kring[what] : say.mergedInto(nameIn(config.kringen, into))],
        ),
      ),
    ...themes
      .filter((change) => change.kring === kring)
      .map(({ theme, what, into, facts }) =>
        line(
          nameIn(config.themes, theme),
          what,
          what === 'changed'
            ? facts.map((f) => frameLine(f, config, language))
            : [into === null ? say.theme[what] : say.mergedInto(nameIn(config.themes, into))],
        ),
      ),
  ]
}

function itemGroups(
  { kind, before, after, merged, facts }: ItemChange,
  names: Names,
  language: Language,
): { group: GroupId; sentences: string[] }[] {
  const words = wordsIn(language)
  const say = words.changes
  if (before === null) {
    const item = names.itemOf(after?.key ?? '')
    const phase = item?.kind === 'project' && item.phase !== null ? [words.phases[item.phase]] : []
    return [{ group: 'added', sentences: [[say.kinds[kind], ...phase].join(', ')] }]
  }
  if (after === null) {
    const into = merged && words.facts.mergedInto(quoted(merged.title, 120), merged.stated)
    return [{ group: into ? 'moved' : 'gone', sentences: [into ?? say.kinds[kind]] }]
  }
  const groups = new Map<GroupId, string[]>()
  for (const fact of facts) {
    const group = GROUP_OF[fact.fact]
    push(groups, group, factLine(fact, names, language))
  }
  return [...groups].map(([group, sentences]) => ({ group, sentences }))
}
