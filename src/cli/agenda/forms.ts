/** The forms of a meeting pack; apart, so that the program's definition needs nothing else. */
import { extname } from 'node:path'

export const AGENDA_FORMS = ['docx', 'md', 'pdf', 'html', 'txt'] as const
export type AgendaForm = (typeof AGENDA_FORMS)[number]

/** The form that is asked for, else the one that the file's name ends in, else Word: minutes are filled in. */
export function agendaForm(asked: AgendaForm | undefined, output: string | undefined): AgendaForm {
  const extension = extname(output ?? '')
    .slice(1)
    .toLowerCase()
  return asked ?? AGENDA_FORMS.find((form) => form === extension) ?? (output === '-' ? 'md' : 'docx')
}
