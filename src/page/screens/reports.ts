/** Reports to make and to download, for every audience and in every form. */
import { zipSync } from 'fflate'
import { wordsIn } from '../../language/words.ts'
import { report } from '../../masterplan.ts'
import { REPORT_FORMATS } from '../../plan/fields/report-options.ts'
import { municipalityOf } from '../../plan/names.ts'
import { dayBefore } from '../../plan/typed/dates.ts'
import { ALL, type Audience, audienceFrom } from '../../report/audience.ts'
import type { Earlier } from '../../report/since.ts'
import { lastYearEnd } from '../../verbs/earlier.ts'
import { earlierThan } from '../../workspace/git/sides.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Answer } from '../exchange.ts'
import type { Option } from '../fields/field.ts'
import { html, type Markup } from '../html.ts'
import { sheet } from '../layout.ts'
import type { Room } from '../room.ts'
import { kringAt } from '../target.ts'

/** The form; `stop` is why a report that was asked for couldn't be made. */
export function reportsPage(room: Room, query = new URLSearchParams(), stop: string | null = null): Answer {
  const { say } = room
  const chosen = (name: string): string => query.get(name) ?? ''
  return sheet(room, {
    title: say.nav.reports,
    at: '/rapporten',
    message: stop === null ? null : { text: stop, tone: 'stop' },
    ...(stop !== null && { status: 422 }),
    body: html`<p>${say.reports.intro}</p><form method="get" action="/rapport" class="fields" data-making="${say.reports.making}">${select('van', say.reports.kring, kringOptions(room), query)}${select('voor', say.reports.audience, audienceOptions(room), query)}${select('vorm', say.reports.form, formOptions(room), query)}<div class="field"><label for="sinds">${say.changes.since}</label><p class="help" id="h-sinds">${say.reports.since}</p><input type="date" id="sinds" name="sinds" value="${chosen('sinds')}" max="${dayBefore(room.today)}" aria-describedby="h-sinds"></div><p class="send"><button class="first">${say.reports.make}</button></p></form>`,
  })
}

/** One file, of several a zip; the form again, and why, where it can't be made. */
export async function reportFile(room: Room, query: URLSearchParams): Promise<Answer | null> {
  try {
    return await made(room, query)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return reportsPage(room, query, error.said(room.language, room.plans.config))
  }
}

async function made(room: Room, query: URLSearchParams): Promise<Answer | null> {
  const slug = query.get('van') ?? ''
  const kring = slug === '' ? null : kringAt(room, slug)
  const audience = audienceOf(query.get('voor') ?? '', room)
  const format = REPORT_FORMATS.find((form) => form === query.get('vorm'))
  if ((slug !== '' && kring === null) || audience === null || format === undefined) return null
  if (format === 'site' && (kring !== null || audience.kind !== 'all'))
    throw new Misuse((l, by) => wordsIn(l, by).report.refusal.siteIsWhole)
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(query.get('sinds') ?? '')?.[0] ?? null
  const since = day ?? (audience.kind === 'year' ? lastYearEnd(room.today) : null)
  const earlier = since === null ? null : await earlierOn(room, since)
  const { files } = await report(room.workspace, kring, room, { formats: [format], audience }, earlier)
  const [first, ...others] = files
  if (first === undefined) return null
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (others.length === 0) return file(first.name, bytes(first.content))
  const name = `${kring?.slug ?? 'vereniging'}-${format}.zip`
  return file(name, zipSync(Object.fromEntries(files.map((one) => [one.name, bytes(one.content)]))))
}

/** The plans of then. Throws a Misuse that says where another day is chosen. */
async function earlierOn({ workspace, config }: Room, since: string): Promise<Earlier> {
  try {
    return await earlierThan(workspace, since, config)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const { words } = error
    throw new Misuse(bothLanguages((l) => `${words[l]} ${wordsIn(l).page.reports.otherDay}`))
  }
}

/** Names are made of slugs, so that nothing in them needs a quote. */
function file(name: string, body: Uint8Array): Answer {
  const headers = { 'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"` }
  return { status: 200, type: 'application/octet-stream', body, headers }
}

function select(name: string, label: string, options: readonly Option[], query: URLSearchParams): Markup {
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map((one) => html`<option value="${one.value}"${query.get(name) === one.value && html` selected`}>${one.label}</option>`)}</select></div>`
}

function kringOptions({ config, say, plans }: Room): Option[] {
  const there = config.kringen.filter(({ slug }) => plans.kringen.some((kring) => kring.slug === slug))
  return [
    ...there.map(({ slug, name }) => ({ value: slug, label: name })),
    { value: '', label: say.reports.association },
  ]
}

function audienceOptions({ config, say }: Room): Option[] {
  const { audiences } = say.reports
  const kinds = (['all', 'members', 'board', 'municipality', 'year'] as const).filter(
    (kind) => kind !== 'municipality' || municipalityOf(config) !== null,
  )
  return [
    ...kinds.map((kind) => ({ value: kind, label: audiences[kind] })),
    ...config.partners.map(({ slug, name }) => ({ value: `partner:${slug}`, label: name })),
    ...config.branches.map(({ slug, name }) => ({ value: `branche:${slug}`, label: name })),
  ]
}

/** For whom a report is to be; null for a name that the plans don't have. */
function audienceOf(name: string, room: Room): Audience | null {
  if (!audienceOptions(room).some(({ value }) => value === name)) return null
  return name === 'all' ? ALL : name === 'year' ? { kind: 'year' } : audienceFrom(name)
}

const formOptions = ({ say }: Room): Option[] =>
  REPORT_FORMATS.map((value) => ({ value, label: say.reports.forms[value] }))
