/** Everything that changes one thing in the plans: its form, its cards, and a new one; each as a change that is tried before it is written. */

import { factsOf } from '../editing/facts/set-fact.ts'
import { wordsIn } from '../language/words.ts'
import { validate } from '../masterplan.ts'
import { add } from '../verbs/add.ts'
import type { Pen } from '../verbs/pen.ts'
import { toldOf } from '../verbs/told.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { Target } from '../workspace/named/find-target.ts'
import type { Failed } from './cards/card.ts'
import { DOINGS } from './cards/doings.ts'
import { type Answer, onwards, type Question } from './exchange.ts'
import { apply } from './fields/apply.ts'
import { findingsFor, inWords } from './fields/findings.ts'
import { notesOf } from './fields/notes.ts'
import { wantedIn } from './fields/submitted.ts'
import type { Notices } from './notices.ts'
import { type Desk, type Room, roomOf } from './room.ts'
import { MADE, type Making, type Outcome, saved, tried } from './save.ts'
import { formEntries, othersMarkup } from './screens/fields-form.ts'
import { framePage } from './screens/frame.ts'
import { type Fresh, freshPage, likeIt, NEW_KINDS } from './screens/fresh.ts'
import { gonePage } from './screens/gone.ts'
import { itemPage, type Told } from './screens/item.ts'
import { placeAt, targetAt, wayOf } from './target.ts'

/** The page of something with a form, as it is in the plans. */
export async function formPage(room: Room, target: Target, told: Partial<Told> = {}): Promise<Answer | null> {
  const all = told.filled ? [] : await validate(room.workspace, room)
  const findings = findingsFor(target, all, room.set)
  const whole: Told = { message: null, changed: [], filled: null, failed: null, findings, ...told }
  if (target.kind === 'item') return itemPage(room, target, whole)
  return target.kind === 'association' ? null : framePage(room, target, whole)
}

/** Saves the form of something; with `check` only tells what would come of it. */
export async function saveForm(
  desk: Desk,
  notices: Notices,
  at: readonly string[],
  { form, query }: Question,
): Promise<Answer | null> {
  let changed: string[] = []
  const make: Making = (room, pen) => {
    const target = found(room, at, pen)
    const entries = formEntries(room, target)
    const wishes = wantedIn(entries, form)
    changed = wishes.map(({ field }) => field.path[0] ?? '')
    return apply(room, target, entries, wishes, pen)
  }
  if (query.has('check')) return checked(await tried(desk, make), at)
  const outcome = await saved(desk, make)
  if (outcome.kind === 'written' || outcome.kind === 'same')
    return done(outcome, notices, wayAfter(at, outcome.room), changed)
  const target = targetAt(outcome.room, at)
  if (target === null) return gonePage(outcome.room, at, form)
  const { say } = outcome.room
  const whole = outcome.made.refused.get('')
  const noted = notesOf(outcome, formEntries(outcome.room, target))
  const seen = new Map(outcome.made.conflicts.map(({ field, now }) => [field.name, now]))
  return formPage(outcome.room, target, {
    message: { text: whole === undefined ? say.notSaved : `${whole} ${say.unsaved}`, tone: 'stop' },
    filled: { form, seen, ...noted },
    status: outcome.kind === 'conflict' ? 409 : 422,
  })
}

/** Does what a card asks for. */
export async function doCard(
  desk: Desk,
  notices: Notices,
  at: readonly string[],
  action: string,
  { form }: Question,
): Promise<Answer | null> {
  const doing = Object.hasOwn(DOINGS, action) ? DOINGS[action] : undefined
  if (!doing) return null
  const outcome = await saved(desk, (room, pen) => {
    doing(room, found(room, at, pen), form, pen)
    return MADE
  })
  if (outcome.kind === 'written' || outcome.kind === 'same') return done(outcome, notices, wayAfter(at, outcome.room))
  const target = targetAt(outcome.room, at)
  const failed: Failed = { action, form }
  if (target === null) return gonePage(outcome.room, at, form)
  return formPage(outcome.room, target, { failed, message: { text: whyNot(outcome), tone: 'stop' }, status: 422 })
}

/** Adds something to a theme, or asks first where it is there already. */
export async function addFresh(
  desk: Desk,
  notices: Notices,
  at: readonly string[],
  word: Fresh['word'],
  { form }: Question,
): Promise<Answer | null> {
  const room = await roomOf(desk)
  const place = placeAt(room, at)
  const kind = NEW_KINDS[word]
  if (place === null || kind === undefined) return null
  const isLike = likeIt(room, place.theme, word, form).length > 0
  if (isLike && !form.has('toch')) return freshPage(room, { ...place, word }, form, null)
  const adding = {
    kind,
    title: form.get('titel') ?? '',
    text: (form.get('tekst') ?? '').split(/\r?\n\s*\n/),
    id: null,
    facts: [],
  }
  const outcome = await saved(desk, (now, pen) => {
    const theme = placeAt(now, at)
    if (theme === null) throw gone()
    add(now.plans, theme, adding, { on: now.today, by: null, who: null, today: now.today }, pen)
    return MADE
  })
  if (outcome.kind !== 'written') return freshPage(outcome.room, { ...place, word }, form, whyNot(outcome))
  const before = new Set(placeAt(outcome.room, at)?.theme[LISTS[kind]].map(({ id }) => id))
  const after = outcome.proposal.after.set.plans.kringen.find(({ slug }) => slug === place.kring.slug)
  const items = after?.themes.find(({ slug }) => slug === place.theme.slug)?.[LISTS[kind]] ?? []
  const made = items.find(({ id }) => !before.has(id))
  return done(
    outcome,
    notices,
    made?.id
      ? `/item/${[...at, made.id].map(encodeURIComponent).join('/')}`
      : `/thema/${at.map(encodeURIComponent).join('/')}`,
  )
}

const LISTS = { wish: 'wishes', challenge: 'challenges', project: 'projects' } as const

/** The one that a way leads to in the plans as they are now. Throws a Misuse where it is gone, or nobody knows what its file says of it. */
function found(room: Room, at: readonly string[], pen: Pen): Target {
  const target = targetAt(room, at)
  if (target === null || target.kind === 'association') throw gone()
  const { file } = target.kind === 'kring' ? target.kring : target.theme
  const source = pen.source(file)
  if (source && factsOf(source) === null) throw new Misuse(bothLanguages((l) => wordsIn(l).page.unreadable(file)))
  return target
}

const gone = (): Misuse => new Misuse(bothLanguages((l) => wordsIn(l).page.gone))

/** Why a change wasn't written, in one text. */
function whyNot({ made, findings, room }: Outcome): string {
  const errors = findings.filter(({ severity }) => severity === 'error').map((one) => inWords(one, room))
  return [...made.refused.values(), ...errors].join(' ')
}

function done(outcome: Outcome, notices: Notices, href: string, changed: readonly string[] = []): Answer {
  const { room } = outcome
  if (outcome.kind !== 'written') return onwards(notices.add(href, room.say.same, changed))
  const told = toldOf(outcome.proposal, room.language, '')
  const { set } = outcome.proposal.after
  const target = targetAt({ plans: set.plans }, decodeURIComponent(href).split('/').slice(1))
  // What the page that follows says beside its fields is not said twice.
  const below = new Set(target === null ? [] : findingsFor(target, outcome.findings, set))
  const notes = outcome.findings.filter((one) => !below.has(one)).map((one) => inWords(one, room))
  const more = below.size > 0 ? [room.say.form.below] : []
  return onwards(notices.add(href, [room.say.saved(told), ...notes, ...more].join(' '), changed))
}

function wayAfter(at: readonly string[], room: Room): string {
  const target = targetAt(room, at)
  if (target === null) return '/'
  return target.kind === 'item' ? wayOf(target) : `${wayOf(target)}/velden`
}

/** What would come of a form, for the script of its page: words beside fields, and the rest as markup. */
function checked(outcome: Outcome, at: readonly string[]): Answer {
  const target = targetAt(outcome.room, at)
  const { notes, others } = target
    ? notesOf(outcome, formEntries(outcome.room, target))
    : { notes: new Map(), others: [] }
  const beside = Object.fromEntries(
    [...notes].filter(([name]) => name !== '').map(([name, texts]) => [name, texts.join(' ')]),
  )
  const rest = othersMarkup(others, outcome.room, notes.get('')).text
  return { status: 200, type: 'application/json', body: JSON.stringify({ notes: beside, others: rest }) }
}
