/** The forms of what is written, also by the names that people have for them: `word`, `excel`, `pagina`, `.DOCX`. */
import { Option } from 'commander'

const NAMES: Record<string, readonly string[]> = {
  docx: ['word', 'doc'],
  xlsx: ['excel', 'xls', 'rekenblad', 'spreadsheet'],
  html: ['pagina', 'webpagina', 'page', 'webpage', 'htm'],
  txt: ['tekst', 'text'],
  md: ['markdown'],
  site: ['website'],
  ics: ['kalender', 'calendar'],
  terminal: ['scherm', 'screen'],
}

/** What a form is called here; a name that is unknown stays what it is. */
export function formNamed(typed: string): string {
  const name = typed.trim().toLowerCase().replace(/^\./, '')
  return Object.entries(NAMES).find(([, names]) => names.includes(name))?.[0] ?? name
}

/** An option that takes one of these forms, by any name. */
export function formOption(flags: string, description: string, forms: readonly string[]): Option {
  const option = new Option(flags, `${description}: ${forms.join(', ')}`).choices(forms)
  const chosen = option.parseArg
  return option.argParser((typed: string) => chosen?.(formNamed(typed), undefined))
}
