/** What is usual for all that somebody doesn't say of a plan that begins. */
import { basename } from 'node:path'
import { nameOf } from '../editing/naming.ts'
import type { Language } from '../language/language.ts'
import type { Answers } from './answers.ts'

/** The same with what is usual for all that isn't given; an association without a name is called as its folder. */
export function withUsual(given: Partial<Answers>, language: Language, root: string): Answers {
  return {
    language,
    association: nameOfFolder(root),
    kringen: [],
    themes: 'usual',
    criteria: 'usual',
    tracking: 'init',
    ci: null,
    ...given,
  }
}

/** The name of a folder as that of an association: `ondernemend-rolde` is Ondernemend rolde. */
export function nameOfFolder(root: string): string {
  const name = nameOf(basename(root).replace(/[-_.]+/g, ' '))
  return name === '' ? 'Masterplan' : `${name.charAt(0).toUpperCase()}${name.slice(1, 80)}`
}
