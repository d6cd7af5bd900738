/** A new kring, theme or partner from a form: the same as `new` does, tried before it is written. */
import { type Nameable, nameOf } from '../editing/naming.ts'
import { wordsIn } from '../language/words.ts'
import { membersOf, refusedMembers } from '../starting/answers.ts'
import { growKring, growPartner, growTheme, growThemeFile, nameRefused } from '../verbs/grow.ts'
import type { Pen } from '../verbs/pen.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import { type Answer, onwards, type Question, way } from './exchange.ts'
import { inWords } from './fields/findings.ts'
import type { Notices } from './notices.ts'
import type { Desk, Room } from './room.ts'
import { MADE, type Outcome, saved, tried } from './save.ts'
import { othersMarkup } from './screens/fields-form.ts'
import { backOf, type Growth, growthPage } from './screens/growth.ts'
import { kringPage } from './screens/kringen.ts'
import { kringAt } from './target.ts'

const GROUPS = ['planet', 'people', 'profit'] as const

/** Adds it, and goes on in it; with `check` only tells what would come of it. */
export async function grow(desk: Desk, notices: Notices, what: Growth, { form, query }: Question): Promise<Answer> {
  let said = ''
  const make = (room: Room, pen: Pen) => {
    const made = NEW[what](room, pen, form)
    if (typeof made === 'string') said = made
    return { conflicts: [], refused: typeof made === 'string' ? new Map<string, string>() : made }
  }
  if (query.has('check')) return checked(await tried(desk, make))
  const outcome = await saved(desk, make)
  const { room, findings } = outcome
  if (outcome.kind !== 'written') {
    const told = { form, refused: outcome.made.refused, stop: stopOf(outcome) }
    return growthPage(room, what, query, told)
  }
  const { config } = outcome.proposal.after.set.plans
  const there = LISTS[what]
  const added = config[there].find(({ slug }) => room.config[there].every((one) => one.slug !== slug))?.slug ?? ''
  const from = backOf(room, query)
  const to =
    what === 'kring'
      ? way(['kring', added])
      : what === 'partner'
        ? (from?.href ?? '/kringen')
        : from === null
          ? '/kringen'
          : way(['thema', from.kring, added])
  // What a new file lacks is no news of it.
  const told = findings.filter(({ file }) => room.set.sources.has(file)).map((one) => inWords(one, room))
  return onwards(notices.add(to, [room.say.saved(said), ...told].join(' ')))
}

/** Begins the file of a theme that a kring lacks, and goes on in it; null where there is no such kring. */
export async function growFile(desk: Desk, notices: Notices, slug: string, { form }: Question): Promise<Answer | null> {
  const wanted = form.get('thema') ?? ''
  let said = ''
  const outcome = await saved(desk, (room, pen) => {
    const kring = room.config.kringen.find((one) => one.slug === slug)
    const theme = room.config.themes.find((one) => one.slug === wanted)
    if (!kring || !theme) throw new Misuse(bothLanguages((l) => wordsIn(l).page.gone))
    said = room.words.init.newThemeFile(...growThemeFile(growing(room, pen), { kring, theme }))
    return MADE
  })
  const { room } = outcome
  if (outcome.kind === 'written') return onwards(notices.add(way(['thema', slug, wanted]), room.say.saved(said)))
  const kring = kringAt(room, slug)
  return kring && kringPage(room, kring, { text: stopOf(outcome), tone: 'stop' })
}

const LISTS = { kring: 'kringen', thema: 'themes', partner: 'partners' } as const

/** What was added, or why it can't be. */
function newKring(room: Room, pen: Pen, form: URLSearchParams): string | Map<string, string> {
  const name = nameOf(form.get('naam') ?? '')
  const members = nameOf(form.get('leden') ?? '')
  const refused = refusedName(room, 'kring', name)
  const notMembers = refusedMembers(members)
  if (notMembers) refused.set('leden', notMembers(room.words.init))
  if (refused.size > 0) return refused
  return room.words.init.newKring(name, growKring(growing(room, pen), name, membersOf(members) ?? undefined))
}

function newTheme(room: Room, pen: Pen, form: URLSearchParams): string | Map<string, string> {
  const name = nameOf(form.get('naam') ?? '')
  const refused = refusedName(room, 'theme', name)
  if (refused.size > 0) return refused
  const group = GROUPS.find((one) => one === form.get('groep'))
  const definition = nameOf(form.get('definitie') ?? '') || undefined
  return room.words.init.newTheme(name, growTheme(growing(room, pen), name, { group, definition }))
}

function newPartner(room: Room, pen: Pen, form: URLSearchParams): string | Map<string, string> {
  const name = nameOf(form.get('naam') ?? '')
  const refused = refusedName(room, 'partner', name)
  if (refused.size > 0) return refused
  growPartner(growing(room, pen), name, nameOf(form.get('soort') ?? '') || undefined)
  return room.say.growth.partner.added(name)
}

const NEW = { kring: newKring, thema: newTheme, partner: newPartner }

function refusedName({ set, language, words }: Room, kind: Nameable, name: string): Map<string, string> {
  if (name === '') return new Map([['naam', words.init.refused.empty]])
  const refused = nameRefused(kind, name, set.plans.config)
  return new Map(refused === null ? [] : [['naam', refused.said(language, set.plans.config)]])
}

const growing = ({ set, config, language }: Room, pen: Pen) => ({
  set,
  pen,
  words: wordsIn(config.language ?? language, config).start,
})

function stopOf({ made, findings, room }: Outcome): string {
  const errors = findings.filter(({ severity }) => severity === 'error').map((one) => inWords(one, room))
  const whole = [...(made.refused.has('') ? [made.refused.get('') ?? ''] : []), ...errors]
  return whole.length > 0 ? `${whole.join(' ')} ${room.say.unsaved}` : room.say.notSaved
}

function checked({ made, findings, room }: Outcome): Answer {
  const notes = Object.fromEntries([...made.refused].filter(([name]) => name !== ''))
  const general = made.refused.get('')
  const others = othersMarkup(findings, room, general === undefined ? [] : [general]).text
  return { status: 200, type: 'application/json', body: JSON.stringify({ notes, others }) }
}
