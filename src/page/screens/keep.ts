/** What can be kept in git with a sentence, and what can be undone. */

import { asLine } from '../../editing/text/why-line.ts'
import { undoing, undoList } from '../../masterplan.ts'
import { toldOf } from '../../verbs/told.ts'
import { type Undoing, undone } from '../../verbs/undo.ts'
import { hindranceOf, hooksOf, knowsKeeper } from '../../workspace/git/commit.ts'
import { gitTrouble } from '../../workspace/git/revision.ts'
import { inGit } from '../../workspace/kept/keep.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { changedFiles, sentenceOf, standOf } from '../changed-files.ts'
import type { Answer } from '../exchange.ts'
import { WAS } from '../fields/submitted.ts'
import { html, type Markup } from '../html.ts'
import { listing, sheet } from '../layout.ts'
import type { Room } from '../room.ts'

export async function keepPage(
  room: Room,
  message: { text: string; tone: 'done' | 'stop' } | null,
  status?: number,
  sent: URLSearchParams | null = null,
): Promise<Answer> {
  const { say } = room
  return sheet(room, {
    title: say.nav.keep,
    at: '/bewaren',
    message,
    ...(status !== undefined && { status }),
    body: html`<section><h2>${say.keep.git}</h2>${await gitPart(room, sent)}</section><section><h2>${say.keep.undo}</h2>${await undoPart(room)}</section>`,
  })
}

/** Why nothing can be kept in git as it stands, in words; null where it can. */
export function hindrance({ say, workspace, language }: Room): string | null {
  const { host, root } = workspace
  const trouble = gitTrouble(host, root)
  if (trouble !== null) return trouble.words[language]
  if (!inGit(host, root)) return say.keep.noGit
  const found = hindranceOf(host, root)
  if (found === null) return null
  return found.kind === 'unmerged' ? say.keep.unmerged(found.files.join(', ')) : say.keep[found.kind]
}

/** `sent` is what somebody wanted to keep, and didn't. */
async function gitPart(room: Room, sent: URLSearchParams | null): Promise<Markup> {
  const { say, workspace } = room
  const { host, root } = workspace
  const hindered = hindrance(room)
  if (hindered !== null) return html`<p>${hindered}</p>`
  const files = changedFiles(room)
  if (files.length === 0) return html`<p>${say.keep.clean}</p>`
  const usual = await sentenceOf(room)
  const typed = asLine(sent?.get('zin') ?? '')
  // A sentence that nobody changed says what changed by now.
  const sentence = typed === '' || typed === sent?.get(`${WAS}zin`) ? usual : typed
  const left = (file: string): boolean => sent?.has('stand') === true && !sent.getAll('bestand').includes(file)
  const boxes = files.map(
    ({ file, text }) =>
      html`<li><label class="tick"><input type="checkbox" name="bestand" value="${file}"${!left(file) && html` checked`}><span>${file}${text === null && html` <small>${say.keep.gone}</small>`}</span></label></li>`,
  )
  const name =
    !knowsKeeper(host, root) &&
    html`<div class="field"><label for="naam">${say.keep.name}</label><input id="naam" name="naam" type="text" value="${sent?.get('naam') ?? say.keep.role}" required></div>`
  const hooks = hooksOf(host, root)
  return html`<p>${say.keep.gitIntro}${hooks.length > 0 && ` ${say.keep.hooks(hooks.join(', '))}`}</p><form method="post" action="/bewaren/git" class="fields"><input type="hidden" name="stand" value="${standOf(files)}"><input type="hidden" name="${WAS}zin" value="${usual}"><fieldset class="field many"><legend>${say.keep.files}</legend><ul>${boxes}</ul></fieldset><div class="field"><label for="zin">${say.keep.sentence}</label><textarea id="zin" name="zin" rows="3" required>${'\n'}${sentence}</textarea></div>${name}<p class="send"><button class="first">${say.keep.button}</button></p></form>`
}

async function undoPart(room: Room): Promise<Markup> {
  const { say, numbers, workspace } = room
  const { writes } = undoList(workspace.host, workspace.root)
  const last = undoing(writes, null)
  const rows = writes.slice(0, MOST).map(({ write, state }) => {
    const at = new Date(write.time)
    const clock = [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':')
    const files = room.words.kept.files(write.files.map(({ path }) => path))
    return html`${say.keep.write(numbers.shortDate(write.day), clock, files)} <small>${room.words.kept.states[state]}</small>`
  })
  const list = rows.length > 0 && html`<details><summary>${say.keep.earlier}</summary>${listing(rows, '')}</details>`
  if (last === null) return html`<p>${say.keep.noUndo}</p>${list}`
  if (last.stuck.length > 0)
    return html`<p>${say.keep.stuck(room.words.kept.files(last.stuck.map(({ path }) => path)))}</p>${list}`
  const what = await toldOfUndoing(room, last)
  if (what === null) return html`<p>${say.keep.beginning}</p>${list}`
  return html`<p>${say.keep.would(what)}</p><form method="post" action="/bewaren/terug"><input type="hidden" name="nummer" value="${last.write.number}"><button>${say.keep.undoLast}</button></form>${list}`
}

/** What undoing would do, in the words of `changes`; null where no plan would be left to tell of. */
export async function toldOfUndoing({ words, workspace, ...settings }: Room, last: Undoing): Promise<string | null> {
  const files = words.kept.files(last.restored.map(({ path }) => path))
  try {
    return toldOf({ before: workspace, ...(await undone(workspace, settings, last)) }, settings.language, files)
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}

/** Writes that are listed. */
const MOST = 20
