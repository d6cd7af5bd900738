/** What a form shows of one fact: how it is called, how it is filled in, and what stands there now as somebody would type it. */

export interface Option {
  value: string
  label: string
}

export type Control =
  /** One line; `example` is what could stand there. */
  | { kind: 'line'; example: string | null }
  | { kind: 'area' }
  /** A day, which a browser has a way to choose. */
  | { kind: 'date' }
  | { kind: 'choice'; options: readonly Option[] }
  /** Any number of these. */
  | { kind: 'many'; options: readonly Option[]; more: readonly Option[] }
  /** A name that is not there yet, with its value: names to choose from, or any where there are none. What has a field for its name `below` begins with that. */
  | { kind: 'entry'; names: readonly Option[] | null; below: readonly string[] }

export interface FormField {
  /** Its path with dots, by which the form sends it. */
  name: string
  file: string
  root: readonly string[]
  path: readonly string[]
  label: string
  help: string | null
  control: Control
  /** Empty where nothing stands there; entries of a list have commas between them. */
  value: string
}

/** Fields that belong together under one name, such as a start and an end. */
export interface FieldGroup {
  label: string
  help: string | null
  entries: readonly Entry[]
}

export type Entry = FormField | FieldGroup

/** The fields of a form, those in groups too. */
export function allFields(entries: readonly Entry[]): FormField[] {
  return entries.flatMap((entry) => ('entries' in entry ? allFields(entry.entries) : [entry]))
}
