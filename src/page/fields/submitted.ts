/** What a form sent → the values that somebody wants, beside those that the form showed: only what differs is a wish to change it. */
import { slugOf } from '../../plan/references.ts'
import { allFields, type Entry, type FormField } from './field.ts'

/** A field that somebody filled in otherwise than the form showed it. */
export interface Wanted {
  field: FormField
  /** What the form showed. */
  was: string
  /** Empty where nothing should stand there. */
  value: string
}

/** Before the name of a field: what the form showed. */
export const WAS = 'was:'

/** The fields that were changed, in the order of the form. New entries are fields of their own by now. */
export function wantedIn(entries: readonly Entry[], form: URLSearchParams): Wanted[] {
  return allFields(entries).flatMap((field): Wanted[] => {
    if (field.control.kind === 'entry') return newEntry(field, form)
    // What a form doesn't have stays as it is; of choices of which none is ticked a browser sends nothing.
    if (!form.has(WAS + field.name)) return []
    const was = form.get(WAS + field.name) ?? ''
    const value = valueIn(form, field.name)
    return value === plain(was) ? [] : [{ field, was, value }]
  })
}

/** What a field was filled in with; a list has commas between its entries. */
export function valueIn(form: URLSearchParams, name: string): string {
  const entries = form.getAll(name).map(plain)
  return entries.filter((entry) => entry !== '').join(', ')
}

/** Forms send line ends of their own, and spaces that nobody sees. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function newEntry(field: FormField, form: URLSearchParams): Wanted[] {
  const key = plain(form.get(`${field.name}key`) ?? '')
  if (field.control.kind !== 'entry') return []
  // Its name is what is typed first of all, and all that can be.
  const value = field.control.below.length > 0 ? key : plain(form.get(field.name) ?? '')
  if (key === '' || value === '') return []
  const path = [...field.path, slugged(key, field.control.names !== null), ...field.control.below]
  return [{ field: { ...field, path }, was: '', value }]
}

/** A name that somebody makes up becomes an id; one that was chosen, or a year, is one. */
function slugged(key: string, chosen: boolean): string {
  return chosen || /^[a-z0-9-]+$/.test(key) ? key : slugOf(key)
}
