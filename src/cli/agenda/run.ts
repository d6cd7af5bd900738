/** `masterplan agenda [kring]`: a meeting pack since the last meeting, to fill in and to send around. */
import { basename, dirname, join } from 'node:path'
import { agendaOf, lastMeeting } from '../../execution/agenda.ts'
import { earlierThan, kringNamed, open, refused, validate, type Workspace } from '../../masterplan.ts'
import { dayBefore } from '../../plan/dates.ts'
import { unreadFiles } from '../../plan/reach.ts'
import { agendaDocument } from '../../report/agenda/document.ts'
import type { AgendaInput } from '../../report/agenda/input.ts'
import { writeDocument } from '../../report/make.ts'
import { CannotSay } from '../../workspace/cannot-say.ts'
import { Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { outputPath, send } from '../output/send.ts'
import { warnOfErrors } from '../output/summary.ts'
import { type AgendaForm, agendaForm } from './forms.ts'

interface Options extends Context {
  since?: string
  for?: string
  format?: AgendaForm
  output?: string
}

/** Writes the pack of one kring, or of all together, and says where it is. */
export async function agenda(options: Options, asked: string | undefined): Promise<number> {
  const { host, language, today, output } = options
  const workspace = await open(host, options.root)
  const { plans, logo } = workspace.set
  const kringen = asked === undefined ? plans.kringen : [kringNamed(workspace, asked)]
  const meeting = options.for ?? today
  const changes = await changedSince(workspace, options, lastMeeting(kringen, meeting))
  const found = agendaOf(plans, kringen, meeting, unreadFiles(workspace.set))
  const findings = await validate(workspace, options)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const input = { plans, kringen, errors, one: asked !== undefined, agenda: found, meeting, ...changes, logo, language }
  const form = agendaForm(options.format, output)
  const content = await writeDocument(agendaDocument(input), form).catch(refused)
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const name = `agenda-${asked === undefined ? 'vereniging' : kringen[0]?.slug}-${meeting}.${form}`
  const path = output === undefined ? join(beside, 'reports', name) : outputPath(options, output)
  await send(workspace, options, path, content, output === undefined ? beside : undefined)
  warnOfErrors(host, findings, language)
  return EXIT.fine
}

/** What changed since a moment that was asked for, else since the last decision. Without history a pack says so; who asked hears why. */
async function changedSince(
  workspace: Workspace,
  { host, language, since }: Options,
  last: string | null,
): Promise<Pick<AgendaInput, 'since' | 'changed'>> {
  // A meeting starts from the plans as they were before its day.
  const moment = since ?? (last && dayBefore(last))
  const meeting = last === null ? null : { date: last, name: null }
  if (moment === null) return { since: null, changed: null }
  try {
    const { date, name, commit, committed, ...compared } = await earlierThan(workspace, moment)
    return { since: since === undefined ? meeting : { date, name }, changed: { commit, committed, compared } }
  } catch (error) {
    if (since !== undefined || !(error instanceof Misuse)) throw error
    // A history that can't be read is no plan without one.
    if (error instanceof CannotSay) host.err.write(`${error.words[language]}\n`)
    return { since: meeting, changed: null }
  }
}
