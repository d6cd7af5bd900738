/** A meeting pack as data: what is in it, and the file that it was written to. */
import { safeJson } from '../../diagnostics/safe.ts'
import type { AgendaInput } from '../../report/agenda/input.ts'
import { lastAsked } from '../../report/agenda/last-asked.ts'
import { followUpData } from '../../report/data/figures.ts'

export function told(input: AgendaInput, file: { path: string; format: string; bytes: number }): string {
  const { meeting, since, agenda } = input
  return safeJson({ version: 1, meeting, since, files: [file], agenda, followUp: followUpData(lastAsked(input)) })
}
