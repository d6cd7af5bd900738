/** What changed in the plans since a moment. */
import { changes } from '../../masterplan.ts'
import { dayBefore } from '../../plan/typed/dates.ts'
import { changesDocument } from '../../report/changes/document.ts'
import { sidesOf } from '../../workspace/git/sides.ts'
import { inGit } from '../../workspace/kept/keep.ts'
import { Misuse } from '../../workspace/misuse.ts'
import type { Answer } from '../exchange.ts'
import { html } from '../html.ts'
import { sheet } from '../layout.ts'
import { framed } from '../report-page.ts'
import type { Room } from '../room.ts'

/** The moment that a form names: one of the association, or a day; undefined leaves it to the program. */
function momentIn(query: URLSearchParams, { config }: Room): string | undefined {
  const named = config.moments.find(({ slug }) => slug === query.get('moment'))?.slug ?? ''
  const day = query.get('sinds') ?? ''
  if (named !== '') return named
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

export async function changedPage(room: Room, query: URLSearchParams): Promise<Answer> {
  const { say, config } = room
  const { moments } = config
  const day = query.get('sinds') ?? ''
  const named = query.get('moment') ?? ''
  let stop: string | null = null
  let none = false
  try {
    await sidesOf(room.workspace, { from: momentIn(query, room), to: undefined })
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const { host, root } = room.workspace
    // A page keeps a version before each change, so that there will be one.
    if (inGit(host, root) || momentIn(query, room) !== undefined) stop = error.words[room.language]
    else none = true
  }
  const search = new URLSearchParams({ sinds: day, moment: named }).toString()
  return sheet(room, {
    title: say.changes.frame,
    at: '/veranderd',
    message: stop === null ? null : { text: stop, tone: 'stop' },
    body: html`<form method="get" action="/veranderd" class="inline"><label for="sinds">${say.changes.since}</label> <input type="date" id="sinds" name="sinds" value="${day}" max="${dayBefore(room.today)}">${moments.length > 0 && html` <label for="moment">${say.changes.named}</label> <select id="moment" name="moment"><option value="">–</option>${moments.map(({ slug }) => html`<option value="${slug}"${slug === named && html` selected`}>${slug}</option>`)}</select>`} <button>${say.form.show}</button></form>
${none ? html`<p class="none">${say.changes.none}</p>` : day === '' && named === '' && html`<p class="help">${say.changes.usual}</p>`}${stop === null && !none && html`<iframe class="grows" src="/veranderd/rapport?${search}" title="${say.changes.frame}"></iframe>`}`,
  })
}

/** The document itself, for the frame. */
export async function changedReport(room: Room, query: URLSearchParams): Promise<Answer> {
  const { from, to, compared, findings } = await changes(
    room.workspace,
    { from: momentIn(query, room), to: undefined },
    room,
  )
  const { html: written } = await import('../../formats/html/html.ts')
  const { language, today } = room
  return framed(
    written(
      changesDocument({ ...compared, from, to, findings, where: (file) => file, logo: to.set.logo, language, today }),
    ),
  )
}
