/** What somebody filled in to begin a plan → the answers, or why a field can't be taken: read as `init` reads what is typed. */
import { nameOf } from '../editing/naming.ts'
import { isLanguage, type Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import {
  type Answers,
  membersOf,
  type Read,
  readCriteria,
  readKringen,
  readNames,
  refusedAs,
  refusedMembers,
  type Say,
} from '../starting/answers.ts'
import type { Refusals } from './fields/plain.ts'

/** The answers that a form gives; of one with refusals nothing is to be begun. The fields of a kring end in the number of their row. */
export function answersIn(form: URLSearchParams, language: Language): { answers: Answers; refused: Refusals } {
  const { init, threshold } = wordsIn(language)
  const refused = new Map<string, string>()
  const refuse = (field: string, say: Say): void => void refused.set(field, say(init))
  const taken = <T>(field: string, read: Read<T>, otherwise: T): T => {
    if (!read.refused) return read.value
    refuse(field, read.refused)
    return otherwise
  }
  const association = nameOf(form.get('vereniging') ?? '')
  const unnamed: Say = (words) => words.refused.empty
  const wrong = association === '' ? unnamed : refusedAs([association])
  if (wrong) refuse('vereniging', wrong)
  const kringen: Answers['kringen'] = []
  for (const [i, { name, members }] of rowsIn(form).entries()) {
    const field = `kring-${i}`
    if (name === '' && members !== '') refused.set(field, threshold.kringen.noName(members))
    const notMembers = refusedMembers(members)
    if (notMembers) refuse(`leden-${i}`, notMembers)
    // A number beside it is of one kring; without it several may have been typed.
    const read: Read<Answers['kringen']> =
      members === '' ? readKringen([name]) : { value: [{ name, members: notMembers ? null : membersOf(members) }] }
    const all = taken(field, read, []).filter((one) => one.name !== '')
    const double = refusedAs([...kringen, ...all].map((one) => one.name))
    if (double) refuse(field, double)
    else for (const one of all) kringen.push(one)
  }
  const themes = taken('themas', readNames((form.get('themas') ?? '').split('\n')), [])
  const typed = form.get('criteria') ?? ''
  const taal = form.get('taal') ?? ''
  const answers: Answers = {
    language: isLanguage(taal) ? taal : language,
    association,
    kringen,
    themes: themes.length === 0 ? 'usual' : themes,
    criteria: typed.trim() === '' ? 'usual' : taken('criteria', readCriteria(typed), []),
    // Whoever begins on a page need not know git; what is overwritten is kept all the same.
    tracking: 'none',
    ci: null,
  }
  return { answers, refused }
}

/** The rows for kringen, as they were typed. */
export function rowsIn(form: URLSearchParams): { name: string; members: string }[] {
  const members = form.getAll('leden')
  return form.getAll('kring').map((name, i) => ({ name: nameOf(name), members: nameOf(members[i] ?? '') }))
}
