/** `masterplan agenda [kring]`: a meeting pack since the last meeting, to fill in and to send around. */
import { basename, dirname, join } from 'node:path'
import { agendaOf, lastMeeting } from '../../execution/agenda.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open, refused, validate } from '../../masterplan.ts'
import { partlyRead } from '../../plan/reach.ts'
import { agendaDocument } from '../../report/agenda/document.ts'
import { writeDocument } from '../../report/make.ts'
import { pictured } from '../../report/pictured.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { findOwner } from '../output/owner.ts'
import { outputPath, send } from '../output/send.ts'
import { warnOfErrors, warnOfUnchecked } from '../output/summary.ts'
import { writeFile } from '../output/write.ts'
import { type AgendaForm, agendaForm } from './forms.ts'
import { changedSince } from './since.ts'
import { told } from './told.ts'

interface Options extends Context {
  since?: string
  for?: string
  lead?: string
  format?: AgendaForm
  output?: string
  json?: boolean
}

/** Writes the pack of one kring, or of all together, and says where it is. */
export async function agenda(options: Options, asked: string | undefined): Promise<number> {
  const { host, language, today, output } = options
  const workspace = await open(host, options.root)
  const { plans, logo } = workspace.set
  const kringen = asked === undefined ? plans.kringen : [kringNamed(workspace, asked)]
  const meeting = options.for ?? today
  const changes = await changedSince(workspace, options, lastMeeting(kringen, meeting))
  const found = agendaOf(plans, kringen, meeting, partlyRead(workspace.set), findOwner(options.lead, plans))
  const findings = await validate(workspace, options)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const input = { plans, kringen, errors, one: asked !== undefined, agenda: found, meeting, ...changes, logo, language }
  const form = agendaForm(options.format, output)
  const document = agendaDocument(input)
  // On a screen of text a picture is its words.
  const shown = form === 'md' || form === 'txt' ? document : pictured(workspace.set, document, null)
  const content = await writeDocument(shown, form).catch(refused)
  const beside = basename(workspace.root) === 'plans' ? dirname(workspace.root) : workspace.root
  const name = `agenda-${asked === undefined ? 'vereniging' : kringen[0]?.slug}-${meeting}.${form}`
  const path = output === undefined ? join(beside, 'reports', name) : outputPath(options, output)
  const inside = output === undefined ? beside : undefined
  if (options.json) {
    if (path === null) throw new Misuse(bothLanguages((l) => wordsIn(l).rank.apart('--json, -o -')))
    await writeFile(workspace, path, content, inside)
    const file = { path, format: form, bytes: Buffer.byteLength(content) }
    host.out.write(`${told(input, file)}\n`)
  } else await send(workspace, options, path, content, inside)
  warnOfErrors(host, findings, language)
  await warnOfUnchecked(host, [form], language)
  return EXIT.fine
}
