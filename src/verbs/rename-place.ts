/** Gives a kring or theme another id or name: its folder or files move, all that refers to it follows, and what it was called is kept. */
import { join } from 'node:path'
import { applyEdits } from '../diagnostics/text-edit.ts'
import type { Draft } from '../editing/draft.ts'
import { setFact } from '../editing/facts/set-fact.ts'
import { type Relocation, relinked } from '../editing/relocation.ts'
import { columnEdits, firstHeadingEdits, LISTED, reattach, relogo, renameEntry } from '../editing/rename-place.ts'
import { asLine } from '../editing/text/why-line.ts'
import { wordsIn } from '../language/words.ts'
import type { Item, ItemKey } from '../plan/model.ts'
import { CONFIG_FILE, isBallots, KRING_FILE, type PlanSet } from '../plan/plan-set.ts'
import { slugOf } from '../plan/references.ts'
import { decode, type Source } from '../plan/source.ts'
import { PATTERNS } from '../plan/typed/patterns.ts'
import { isPlanPath } from '../workspace/kept/entries.ts'
import { LARGEST_KEPT } from '../workspace/kept/store.ts'
import { Misuse } from '../workspace/misuse.ts'
import type { Place } from '../workspace/named/find-place.ts'
import type { Workspace } from '../workspace/open.ts'
import type { MovedFile, Proposed } from './edit.ts'
import { formerNames, type Mention, mentionsIn } from './mentions.ts'
import { byHand, checked, redirected, refuse, sound } from './relocate.ts'
import type { NewName } from './rename.ts'
import type { Settings } from './settings.ts'

/** What came of renaming: the place as it was and as it is, and what it leaves. */
export interface RenamedPlace {
  change: Proposed
  was: Place
  is: Place
  /** Files of the folder that stay where they are, since undo could not bring them back. */
  left: string[]
  /** Where plain text still calls it what it was called. */
  mentions: Mention[]
}

/** Renames a kring or theme, in memory. Throws a Misuse where it can't be done for certain, or the name is taken. */
export async function renamePlace(
  before: Workspace,
  settings: Settings,
  was: Place,
  name: NewName,
): Promise<RenamedPlace> {
  const { set } = before
  sound(set, CONFIG_FILE)
  const is: Place = {
    ...was,
    slug: name.id ?? was.slug,
    name: name.title === undefined ? was.name : asLine(name.title),
  }
  if (is.name === '') refuse((say) => say.titleLost(name.title ?? ''))
  const renames = is.slug !== was.slug
  if (renames) refuseTaken(set, is)
  const { moved, left } = renames ? movesOf(before, was, is) : { moved: [], left: [] }
  const home = new Map(moved.map(({ from, to }) => [from, to]))
  const relocation = relocationOf(was, is, home)
  const loose = looseTexts(before)
  const names = renames ? [was.kind === 'kring' ? `${was.slug}/` : was.slug] : []
  const draft = redirected(before, relocation, names)
  for (const [from, to] of home) draft.moved.set(from, to)
  if (renames) rewrite(draft, set, was, is)
  if (is.name !== was.name) retitle(draft, set, was, is)
  for (const [file, source] of loose) {
    // What has no facts is all prose.
    const fence = source.text.startsWith('---') ? '' : '---\n---\n'
    const text = fence + source.text
    const edits = relinked({ file, text }, { ...relocation, has: (path) => set.files.includes(path) })
    if (edits !== null && edits.length > 0) draft.texts.set(file, applyEdits(text, edits).slice(fence.length))
  }
  const key = (one: ItemKey): ItemKey => keyOf(one, was, is)
  const expected = (item: Item): Item => ({
    ...item,
    key: item.key === null ? null : key(item.key),
    formerly: item.formerly.map(key),
    ...('attachments' in item &&
      item.attachments && { attachments: item.attachments.map((path) => home.get(path) ?? path) }),
  })
  const change = await checked(before, settings, draft, CONFIG_FILE, key, expected, null, moved)
  // Texts that are no plans are written too, and compared with what they were read as.
  const sources = new Map([...set.sources, ...loose])
  const mentions = renames ? mentionsIn(change.after, namesOf(set, was, key)) : []
  return { change: { ...change, before: { ...before, set: { ...set, sources } } }, was, is, left, mentions }
}

/** What the place, its items and its files were called in full. */
function namesOf({ plans }: PlanSet, { kind, slug }: Place, key: (key: ItemKey) => ItemKey): Set<string> {
  const { kringen, themes } = plans.config
  const places =
    kind === 'kring' ? themes.map((theme) => `${slug}/${theme.slug}`) : kringen.map((kring) => `${kring.slug}/${slug}`)
  return new Set([...formerNames(plans, key), ...places])
}

/** Throws a Misuse where an id is none, or a kring, theme or file has it. */
function refuseTaken({ plans, files }: PlanSet, { kind, slug }: Place): void {
  if (!PATTERNS.slug.test(slug)) refuse((say) => say.notSlug(slug, slugOf(slug)))
  const { kringen, themes } = plans.config
  const owner = (kind === 'kring' ? kringen : themes).find((one) => one.slug === slug)
  if (owner) refuse((say) => say.taken(slug, CONFIG_FILE, owner.name))
  const inWay =
    kind === 'kring'
      ? files.find((file) => file === slug || file.startsWith(`${slug}/`))
      : slug === KRING_FILE.replace('.md', '')
        ? KRING_FILE
        : files.find((file) => kringen.some((kring) => file === `${kring.slug}/${slug}.md`))
  if (inWay !== undefined) throw new Misuse((l, by) => wordsIn(l, by).places.inTheWay(inWay))
}

/** The files that get another place, and those that stay behind. */
function movesOf({ host, root, set }: Workspace, was: Place, is: Place): { moved: MovedFile[]; left: string[] } {
  const places = set.files.flatMap((from): [string, string][] => {
    if (from.endsWith('/')) return []
    if (was.kind === 'kring')
      return from.startsWith(`${was.slug}/`) ? [[from, is.slug + from.slice(was.slug.length)]] : []
    const kring = set.plans.config.kringen.find(({ slug }) => from === `${slug}/${was.slug}.md`)
    return kring ? [[from, `${kring.slug}/${is.slug}.md`]] : []
  })
  const [moved, left]: [MovedFile[], string[]] = [[], []]
  for (const [from, to] of places) {
    const bytes = isPlanPath(from) ? host.read(join(root, from), root, LARGEST_KEPT) : 'denied'
    if (typeof bytes !== 'string') moved.push({ from, to, bytes })
    else if (set.sources.has(from) || from.endsWith('.md')) refuse((say) => say.unread(from))
    else left.push(from)
  }
  return { moved, left }
}

/** The texts beside the plans, such as a README: links in them lead to plans too. */
function looseTexts({ host, root, set }: Workspace): Map<string, Source> {
  const found = new Map<string, Source>()
  for (const file of set.files) {
    if (!file.endsWith('.md') || set.sources.has(file)) continue
    const bytes = host.read(join(root, file), root)
    const read = typeof bytes === 'string' ? null : decode(file, bytes)
    if (read && read.problems.length === 0) found.set(file, read.source)
  }
  return found
}

/** An item as it is called once its kring or theme is called otherwise. */
function keyOf(key: ItemKey, { kind, slug }: Place, is: Place): ItemKey {
  const [kring = '', theme = '', ...id] = key.split('/')
  const now = kind === 'kring' ? [kring === slug ? is.slug : kring, theme] : [kring, theme === slug ? is.slug : theme]
  return [...now, ...id].join('/')
}

function relocationOf(was: Place, is: Place, home: ReadonlyMap<string, string>): Omit<Relocation, 'has'> {
  const folder = (file: string): string =>
    was.kind === 'kring' && (file === was.slug || file.startsWith(`${was.slug}/`))
      ? is.slug + file.slice(was.slug.length)
      : file
  const key = (one: ItemKey): ItemKey => keyOf(one, was, is)
  return {
    key,
    former: key,
    home: (file) => home.get(file) ?? file,
    target: (meant) => ({ ...meant, file: home.get(meant.file) ?? folder(meant.file) }),
  }
}

/** Writes the new id where the settings, the files themselves, surveys and attachments say the old one. */
function rewrite(draft: Draft, { plans, files, sources }: PlanSet, was: Place, is: Place): void {
  const { kringen, themes } = plans.config
  const { formerly = [] } = (was.kind === 'kring' ? kringen : themes).find(({ slug }) => slug === was.slug) ?? {}
  const former = [...new Set([...formerly, was.slug])].filter((one) => one !== is.slug)
  if (!renameEntry(draft, LISTED[was.kind], { from: was.slug, to: is.slug }, former)) byHand(CONFIG_FILE)
  const has = (file: string): boolean => files.includes(file)
  for (const file of sources.keys()) {
    const own = was.kind === 'kring' ? file === `${was.slug}/${KRING_FILE}` : draft.moved.has(file)
    const field = was.kind === 'kring' ? 'kring' : 'thema'
    if (own && !draft.edit(file, (now) => setFact(now, [field], is.slug))) byHand(file)
    if (was.kind === 'theme' && isBallots(file)) draft.edit(file, (now) => columnEdits(now, was.slug, is.slug))
    if (file.endsWith('.md') && !reattach(draft, file, has)) byHand(file)
  }
  if (!relogo(draft)) byHand(CONFIG_FILE)
}

/** Writes the new name in the settings, and above the texts that have the old one there. */
function retitle(draft: Draft, { plans, sources }: PlanSet, was: Place, is: Place): void {
  if (!draft.edit(CONFIG_FILE, (now) => setFact(now, [LISTED[was.kind], is.slug, 'naam'], is.name))) byHand(CONFIG_FILE)
  const files =
    was.kind === 'kring'
      ? [`${was.slug}/${KRING_FILE}`]
      : plans.config.kringen.map(({ slug }) => `${slug}/${was.slug}.md`)
  for (const file of files) if (sources.has(file)) draft.edit(file, (now) => firstHeadingEdits(now, was.name, is.name))
}
