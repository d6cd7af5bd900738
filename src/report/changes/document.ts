/** What changed between two versions of the plans, as a document that every format can write. */
import type { Root, RootContent } from 'mdast'
import type { Finding } from '../../diagnostics/finding.ts'
import type { ReportDocument } from '../../document/document.ts'
import { group, h, list, note, p } from '../../document/nodes.ts'
import { isUnchanged } from '../../history/changes.ts'
import type { Language } from '../../language/language.ts'
import type { Logo } from '../../plan/plan-set.ts'
import { VERSION } from '../../version.ts'
import { resolveLinks } from '../anchors.ts'
import { otherLanguage, styleOf } from '../frame.ts'
import { versionName } from '../moment-words.ts'
import { quoted } from '../prose.ts'
import { type Scribe, scribeIn } from '../sections/scribe.ts'
import type { Revision } from '../view/view.ts'
import { consequencesPart } from './consequences.ts'
import {
  ALL_OF_IT,
  bullets,
  type Compared,
  kringenIn,
  kringGroups,
  type Limits,
  settingsPart,
  unreadPart,
} from './sections.ts'
import { countedIn } from './short.ts'

/** A moment of the plans: its day, and its revision. A date of null is now, on disk. */
export interface Edge {
  date: string | null
  /** What the association calls it; null where it has no name of its own. */
  name: string | null
  revision: Revision | null
}

/** What the document is made of. Places of findings are shown as `where` gives them. */
export interface ChangesInput extends Compared {
  from: Edge
  to: Edge
  findings: { added: readonly Finding[]; mended: readonly Finding[] }
  where(file: string): string
  logo: Logo | null
  language: Language
  /** ISO date. */
  today: string
}

/** The document, with at most so much of each list. */
export function changesDocument(input: ChangesInput, limits: Limits = ALL_OF_IT): ReportDocument {
  const { after, before, from, to, language, today, logo } = input
  const { config } = after.kringen.length > 0 ? after : before
  const scribe = scribeIn(language, config)
  const { words, numbers } = scribe
  const say = words.changes
  const span = say.between(edgeName(from, scribe), edgeName(to, scribe))
  const association = quoted(config.association, 120)
  const footer = [association, say.title, span, `masterplan ${VERSION}`].join(' · ')
  const children: RootContent[] = [
    group('header', 'cover', [note('association', association), h(1, say.title), note('state', span)]),
    ...bodyOf(input, scribe, limits),
  ]
  const root: Root = { type: 'root', children }
  return {
    language,
    title: `${say.title} – ${association}`,
    author: association,
    description: footer,
    footer: config.status === 'voorbeeld' ? `${words.example} · ${footer}` : footer,
    date: to.date ?? today,
    passport: [],
    style: styleOf(config, logo),
    root: resolveLinks(root, null, () => null, otherLanguage(config, numbers.language)),
  }
}

function bodyOf(input: ChangesInput, scribe: Scribe, limits: Limits): RootContent[] {
  const { changes, findings, before } = input
  const say = scribe.words.changes
  const noPlans = before.kringen.length === 0 ? [p(sentence(say.noPlansThen))] : []
  const unread = unreadPart(input.unread, scribe, limits)
  const told = findings.added.length + findings.mended.length > 0
  if (isUnchanged(changes) && !told) return [...noPlans, ...(unread.length > 0 ? unread : [p(say.nothing)])]
  const parts = [
    ...kringenIn(input).flatMap(({ slug, name }) => {
      const groups = kringGroups(input, slug, 3, scribe, limits)
      return groups.length === 0 ? [] : [h(2, quoted(name, 120)), ...groups]
    }),
    ...settingsPart(input, scribe, limits),
    ...consequencesPart(input, scribe, limits),
    ...findingsPart(input, scribe, limits),
  ]
  const counted = countedIn(changes, findings, scribe.words.changes)
  return [
    ...noPlans,
    ...(limits.most === Number.POSITIVE_INFINITY ? [] : [note('legend', say.cut)]),
    ...unread,
    ...(isUnchanged(changes) && unread.length === 0 ? [p(say.nothing)] : []),
    ...(counted.length > 0 ? [h(2, say.short), list(counted)] : []),
    ...parts,
  ]
}

function findingsPart({ findings, where }: ChangesInput, scribe: Scribe, limits: Limits): RootContent[] {
  if (findings.added.length === 0) return []
  const { changes: say, explain } = scribe.words
  const gravest = { error: 0, warning: 1, advice: 2 }
  const lines = [...findings.added]
    .sort((a, b) => gravest[a.severity] - gravest[b.severity])
    .map((f) => `${where(f.file)}:${f.start.line} ${explain.severities[f.severity]}: ${f.reason}`)
  return [h(2, say.findings), bullets(lines, scribe, { most: Math.min(limits.most, MOST_FINDINGS) })]
}

/** More findings are for `validate` to show. */
const MOST_FINDINGS = 20

/** A moment as people name it. */
export function edgeName({ date, name, revision }: Edge, scribe: Scribe): string {
  const { words, numbers } = scribe
  const say = words.changes
  // Without git there is nothing to commit.
  if (date === null) return revision?.changed === true ? say.nowUncommitted : say.now
  const at = revision?.commit ? versionName(date, revision.commit, scribe) : numbers.date(date)
  return name ? say.named(name, at) : at
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
