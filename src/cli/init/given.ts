/** What a command line gives of a plan that is to begin; what it gives is not asked. */
import { nameOf } from '../../editing/naming.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { type Answers, type Read, readCriteria, readKringen, readNames, refusedAs } from '../../starting/answers.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'

export interface InitOptions extends Context {
  lang?: Language
  association?: string
  vereniging?: string
  kring?: string[]
  theme?: string[]
  thema?: string[]
  criteria?: string
  ci?: 'github' | 'gitlab'
  git?: boolean
  commit?: boolean
  yes?: boolean
  dryRun?: boolean
  json?: boolean
}

/** The answers that the options give. Throws a Misuse where one can't be taken. */
export function givenBy(options: InitOptions): Partial<Answers> {
  const { lang, git, commit, criteria, ci } = options
  const association = options.association ?? options.vereniging
  const themes = [...(options.theme ?? []), ...(options.thema ?? [])]
  const name = association === undefined ? undefined : nameOf(association)
  if (name !== undefined) taken(name === '' ? { refused: (words) => words.refused.empty } : asRead(name))
  const own = taken(readNames(themes))
  return {
    ...(lang && { language: lang }),
    ...(name !== undefined && { association: name }),
    ...(options.kring && { kringen: taken(readKringen(options.kring)) }),
    ...(own.length > 0 && { themes: own }),
    ...(criteria !== undefined && { criteria: taken(readCriteria(criteria)) }),
    ...(ci && { ci }),
    ...(git === false ? { tracking: 'none' } : commit && { tracking: 'commit' }),
  }
}

const asRead = (name: string): Read<string> => {
  const refused = refusedAs([name])
  return refused ? { refused } : { value: name }
}

function taken<T>(read: Read<T>): T {
  if (read.refused) {
    const { refused } = read
    throw new Misuse(bothLanguages((l) => refused(wordsIn(l).init)))
  }
  return read.value
}
