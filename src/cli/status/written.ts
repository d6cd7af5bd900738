/** The status in each of its forms, as text to print or to write. */
import { dirname, relative, resolve } from 'node:path'
import { safeJson } from '../../diagnostics/safe.ts'
import { type Due, datesIn } from '../../execution/due.ts'
import { statusOf } from '../../execution/status.ts'
import type { Workspace } from '../../masterplan.ts'
import type { Kring, Plans } from '../../plan/model.ts'
import { actorsOf, isOwner, ownersOf } from '../../plan/owners.ts'
import { partlyRead } from '../../plan/reach.ts'
import type { Host } from '../../workspace/host.ts'
import type { Context } from '../context.ts'
import { paintFor } from '../terminal/paint.ts'
import { shortNames } from '../terminal/short-names.ts'
import { announcedIn } from './announced.ts'
import { calendarOf } from './calendar.ts'
import type { StatusFormat } from './formats.ts'
import { statusScreen } from './screen.ts'
import { commandFor } from './way.ts'

/** Who it is for, and where it goes. */
export interface Asked {
  /** The file; null is standard output. */
  path: string | null
  /** The one who is to act; null is everybody. */
  who: string | null
  /** Also what is over, and what falls away, in a calendar. */
  all: boolean
}

/** The status of a kring, or of the association where there is none. A file gets no colours, and lines of 80 columns. */
export async function written(
  format: StatusFormat,
  { host, root, set }: Workspace,
  kring: Kring | null,
  options: Context,
  { path, who, all }: Asked,
): Promise<string> {
  const { language, today } = options
  const { plans } = set
  const kringen = kring === null ? plans.kringen : [kring]
  if (format === 'ics')
    return calendarOf(datesOf(who, datesIn(plans, kringen, today), plans), {
      config: plans.config,
      kring,
      today,
      language,
      announced: all ? null : announcedBefore(host, path),
    })
  const found = statusOf(plans, kringen, today, partlyRead(set), who)
  if (format === 'json') {
    const next = found.next.map((action) => ({ ...action, command: commandFor(action, plans.config, language) }))
    return `${safeJson({ version: 1, root: relative(host.cwd, root) || '.', kring: kring?.slug ?? null, ...found, next })}\n`
  }
  const paint = paintFor(path ? { ...options, color: false } : options, host.out)
  const where = (file: string): string => relative(host.cwd, resolve(root, file))
  const screen = { language, paint, width: path ? 80 : Math.min(host.out.columns, 120) }
  return statusScreen(found, { config: plans.config, kring, where, called: shortNames(plans) }, screen)
}

/** What the file holds that this one replaces. */
function announcedBefore(host: Host, path: string | null): Set<string> {
  const before = path === null ? 'missing' : host.read(path, dirname(path))
  return announcedIn(typeof before === 'string' ? '' : new TextDecoder().decode(before))
}

/** The dates on which somebody is to act; all of them where nobody is asked for. */
function datesOf(who: string | null, dates: readonly Due[], { kringen, config }: Plans): Due[] {
  if (who === null) return [...dates]
  const themes = kringen.flatMap((kring) => kring.themes)
  return dates.filter(({ kring, theme: slug, key, task }) => {
    const theme = themes.find((one) => one.kring === kring && one.slug === slug)
    const project = key === null ? undefined : theme?.projects.find((one) => one.key === key)
    const owners = task?.who ?? (theme ? (project ? actorsOf(project, theme) : ownersOf(theme)) : [])
    return owners.some((owner) => isOwner(owner, who, config))
  })
}
