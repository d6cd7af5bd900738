/** What is decided on a page about the wishes that members sent in: one comes into the plan, is there already, or stays out. */
import { asLine } from '../editing/text/why-line.ts'
import { wordsIn } from '../language/words.ts'
import { allItems } from '../plan/references.ts'
import { add, proposedId } from '../verbs/add.ts'
import { type Decision, type Entry, type Queue, readQueue, writeQueue } from '../wishes/queue.ts'
import { textOf, titleOf } from '../wishes/said.ts'
import { decisionsOf } from '../wishes/state.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import { type Answer, onwards, type Question } from './exchange.ts'
import type { Notices } from './notices.ts'
import { type Desk, type Room, roomOf } from './room.ts'
import { MADE, saved } from './save.ts'
import { wishesPage } from './screens/wishes.ts'
import { placeAt } from './target.ts'

/** Does what the form of a wish asks; null for a name that no form has. */
export async function decideWish(
  desk: Desk,
  notices: Notices,
  what: string,
  { form }: Question,
): Promise<Answer | null> {
  const decide = Object.hasOwn(DECIDING, what) ? DECIDING[what] : undefined
  if (!decide) return null
  try {
    return onwards(notices.add('/wensen', await decide(desk, form)))
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const room = await roomOf(desk)
    return wishesPage(room, { text: error.said(desk.language, room.plans.config), tone: 'stop' }, form)
  }
}

const DECIDING: Readonly<Record<string, (desk: Desk, form: URLSearchParams) => Promise<string>>> = {
  async overnemen(desk, form) {
    let item = ''
    let title = ''
    const outcome = await saved(desk, (room, pen) => {
      const { wish } = waiting(room, form)
      const place = placeAt(room, [wish.kring, form.get('thema') ?? ''])
      if (place === null) throw new Misuse((l, by) => wordsIn(l, by).intake.whichTheme(wish.number))
      title = asLine(form.get('titel') ?? '') || titleOf(wish.text ?? '')
      const id = proposedId(title, place.theme, room.plans, pen)
      item = `${place.kring.slug}/${place.theme.slug}/${id}`
      const around = { on: room.today, by: null, who: null, today: room.today }
      add(room.plans, place, { kind: 'wish', title, text: textOf(wish.text ?? '', title), id, facts: [] }, around, pen)
      return MADE
    })
    const { room, made } = outcome
    if (outcome.kind !== 'written') {
      const why = [...made.refused.values(), ...outcome.findings.map(({ reason }) => reason)].join(' ')
      throw new Misuse({ nl: why, en: why })
    }
    try {
      settle(room, form, { what: 'accepted', item, day: room.today })
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      const { words } = error
      throw new Misuse(bothLanguages((l) => `${wordsIn(l).page.wishes.accepted(title)} ${words[l]}`))
    }
    return room.say.wishes.accepted(title)
  },
  async zelfde(desk, form) {
    const room = await roomOf(desk)
    waiting(room, form)
    const item = form.get('onderdeel') ?? ''
    const known = [...allItems(room.plans)].map((one) => one.item)
    const { key, title } =
      known.find((one) => one.key === item) ?? known.find(({ formerly }) => formerly.includes(item)) ?? {}
    if (!key || title === undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).page.gone))
    settle(room, form, { what: 'same', item: key, counted: false, day: room.today })
    return room.say.wishes.isSame(title)
  },
  async weglaten(desk, form) {
    const room = await roomOf(desk)
    const { wish } = waiting(room, form)
    const reason = asLine(form.get('reden') ?? '')
    settle(room, form, { what: 'dropped', reason: reason === '' ? null : reason, day: room.today })
    return room.words.intake.dropped(wish.number)
  },
}

/** The wish that a form showed, which still waits. Throws a Misuse where it doesn't: a queue that was begun anew counts from 1 again. */
function waiting({ workspace, plans }: Room, form: URLSearchParams): { wish: Entry; queue: Queue } {
  const queue = readQueue(workspace.host, workspace.root)
  const decided = decisionsOf(plans)
  const wish = queue.wishes.find(
    ({ number, mark }) => String(number) === form.get('nummer') && mark === form.get('kenmerk'),
  )
  if (!wish || wish.text === null || decided(wish) !== null)
    throw new Misuse(bothLanguages((l) => wordsIn(l).page.wishes.gone))
  return { wish, queue }
}

function settle(room: Room, form: URLSearchParams, decision: Decision): void {
  const { host, root } = room.workspace
  const { wish, queue } = waiting(room, form)
  const wishes = queue.wishes.map((one) => (one === wish ? { ...one, decision } : one))
  writeQueue(host, root, { ...queue, wishes }, room.today)
}
