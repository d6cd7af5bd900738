/** The pages of `masterplan open`, by their ways. */

import script from '../../templates/open.page.js'
import css from '../../templates/page.css'
import { Misuse } from '../workspace/misuse.ts'
import { addFresh, doCard, formPage, saveForm } from './editing.ts'
import type { Answer, Answering, Question } from './exchange.ts'
import { grow, growFile } from './growing.ts'
import { commitChosen, undoWrite } from './keeping.ts'
import { sheet } from './layout.ts'
import { Notices } from './notices.ts'
import { Previews } from './preview.ts'
import { type Desk, roomOf } from './room.ts'
import { brokenPage } from './screens/broken.ts'
import { changedPage, changedReport } from './screens/changed.ts'
import { type Fresh, freshPage } from './screens/fresh.ts'
import { missingPage } from './screens/gone.ts'
import { type Growth, growthPage } from './screens/growth.ts'
import { home } from './screens/home.ts'
import { keepPage } from './screens/keep.ts'
import { kringen, kringPage, themePage } from './screens/kringen.ts'
import { reportFile, reportsPage } from './screens/reports.ts'
import { searchPage } from './screens/search.ts'
import { wishesPage } from './screens/wishes.ts'
import { takeIn, takeInPage } from './taking-in.ts'
import { kringAt, placeAt, targetAt } from './target.ts'
import { typedMarkup, withTyped } from './typed.ts'
import { Uploads } from './uploads.ts'
import { decideWish } from './wishing.ts'

/** What every page loads; nothing in it is of the plans. */
export function asset(path: readonly string[]): Answer | null {
  if (path.length !== 1) return null
  if (path[0] === 'page.css') return { status: 200, type: 'text/css', body: css }
  return path[0] === 'page.js' ? { status: 200, type: 'text/javascript', body: script } : null
}

/** Answers for all pages; a Misuse becomes a page that says it in words. Whoever follows saves tells `previews` of them. */
export function site(desk: Desk, previews = new Previews(desk), notices = new Notices()): Answering {
  const uploads = new Uploads()
  let last: Promise<unknown> = Promise.resolve()
  const answered = async (question: Question): Promise<Answer> => {
    try {
      const answer =
        question.method === 'POST'
          ? await posted(desk, { notices, uploads }, question)
          : await shown(desk, { notices, uploads, previews }, question)
      if (question.method === 'POST') previews.outdated()
      return answer ?? missingPage(await roomOf(desk), question.path)
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      return stopped(desk, error, question)
    }
  }
  return (question) => {
    const found = asset(question.path)
    if (found) return Promise.resolve(found)
    if (question.method !== 'POST' || question.query.has('check')) return answered(question)
    // One form after the other: what is asked before something is written still holds when it is.
    const mine = last.then(() => answered(question))
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Says what stopped a question, and what somebody typed for it; in plain text where there are no plans to make a page of. */
async function stopped(desk: Desk, { words }: Misuse, { form }: Question): Promise<Answer> {
  const text = words[desk.language]
  try {
    const room = await roomOf(desk)
    const body = typedMarkup(form, desk.language)
    return sheet(room, { title: room.config.association, message: { text, tone: 'stop' }, body, status: 422 })
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return { status: 422, type: 'text/plain', body: withTyped(text, form, desk.language) }
  }
}

async function shown(
  desk: Desk,
  { notices, uploads, previews }: { notices: Notices; uploads: Uploads; previews: Previews },
  { path, query, left }: Question,
): Promise<Answer | null> {
  const [first, ...rest] = path
  // A PDF takes seconds of all that there is to think with.
  if (first === 'rapport' && rest.length === 0 && desk.apart) return desk.apart(`/rapport?${query}`, left)
  const room = await roomOf(desk)
  const message = notices.take(query)
  if (first === undefined || (first === 'kringen' && rest.length === 0)) {
    const broken = await brokenPage(room)
    if (broken !== null) return broken
  }
  if (first === undefined) return home(room, query, message)
  const last = path.at(-1)
  if (first === 'kringen' && rest.length === 0) return kringen(room, message)
  const growth = growthAt(path)
  if (growth !== null) return growthPage(room, growth, query, null)
  if (first === 'kring' && rest.length === 1) {
    const kring = kringAt(room, rest[0])
    return kring && kringPage(room, kring, message)
  }
  if (first === 'thema' && rest.length === 2) {
    const place = placeAt(room, rest)
    return place && themePage(room, place, message)
  }
  if (first === 'thema' && rest[2] === 'nieuw' && rest.length === 4 && isWord(last)) {
    const place = placeAt(room, rest)
    return place && freshPage(room, { ...place, word: last }, null, null)
  }
  const form = formAt(path)
  if (form !== null) {
    const target = targetAt(room, form)
    return target && formPage(room, target, { message, changed: message?.changed ?? [] })
  }
  if (first === 'voorbeeld') {
    const preview = previews.of(rest[0] ?? '', kringAt(room, rest[0]) !== null)
    if (rest.length === 2 && last === 'rapport') return preview?.report() ?? null
    return rest.length === 1 ? (preview?.page(`/voorbeeld/${rest[0]}/rapport`, `/kring/${rest[0]}`) ?? null) : null
  }
  if (first === 'zoek' && rest.length === 0) return searchPage(room, query)
  if (first === 'wensen' && rest.length === 0) return wishesPage(room, message)
  if (isTakingIn(path)) return takeInPage(room, uploads, query)
  if (first === 'rapporten' && rest.length === 0) return reportsPage(room)
  if (first === 'rapport' && rest.length === 0) return reportFile(room, query)
  if (first === 'veranderd' && rest.length === 0) return changedPage(room, query)
  if (first === 'veranderd' && rest.length === 1 && last === 'rapport') return changedReport(room, query)
  return first === 'bewaren' && rest.length === 0 ? keepPage(room, message) : null
}

async function posted(
  desk: Desk,
  kept: { notices: Notices; uploads: Uploads },
  question: Question,
): Promise<Answer | null> {
  const { notices } = kept
  const { path } = question
  const [first, ...rest] = path
  const last = path.at(-1) ?? ''
  if (first === 'thema' && rest[2] === 'nieuw' && rest.length === 4 && isWord(last))
    return addFresh(desk, notices, rest.slice(0, 2), last, question)
  const growth = growthAt(path)
  if (growth !== null) return grow(desk, notices, growth, question)
  if (first === 'kring' && rest.length === 2 && last === 'thema')
    return growFile(desk, notices, rest[0] ?? '', question)
  if (path.at(-2) === 'doe') return doCard(desk, notices, path.slice(0, -2), last, question)
  const form = formAt(path)
  if (form !== null) return saveForm(desk, notices, form, question)
  if (isTakingIn(path)) return takeIn(desk, kept, question)
  if (first === 'wensen' && rest.length === 1) return decideWish(desk, notices, last, question)
  if (first === 'bewaren' && rest.length === 1 && last === 'git') return commitChosen(desk, notices, question)
  return first === 'bewaren' && rest.length === 1 && last === 'terug' ? undoWrite(desk, notices, question) : null
}

/** Which new kring, theme or partner a way is the form of; null where it is of none. */
function growthAt(path: readonly string[]): Growth | null {
  const [first, last] = path
  if (path.length !== 2 || last !== 'nieuw') return null
  return first === 'kringen' ? 'kring' : first === 'themas' ? 'thema' : first === 'partners' ? 'partner' : null
}

/** The thing whose form a way is of; null where it is of none. */
function formAt(path: readonly string[]): readonly string[] | null {
  const [first] = path
  if (first === 'item' && path.length === 4) return path
  const isFrame = (first === 'kring' && path.length === 3) || (first === 'thema' && path.length === 4)
  return isFrame && path.at(-1) === 'velden' ? path.slice(0, -1) : null
}

const isTakingIn = (path: readonly string[]): boolean => path.join('/') === 'wensen/inlezen'

const isWord = (word: string | undefined): word is Fresh['word'] =>
  ['wens', 'uitdaging', 'project'].includes(word ?? '')
