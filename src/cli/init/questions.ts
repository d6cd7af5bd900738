/** The questions that begin a plan, asked one at a time; what is known already is not asked. */
import { wrap } from '../../diagnostics/wrap.ts'
import { nameOf } from '../../editing/naming.ts'
import type { InitWords } from '../../language/en/init.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
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
  type Tracking,
} from '../../starting/answers.ts'
import type { CiService } from '../../starting/ci.ts'
import type { Dialogue } from '../../workspace/dialogue.ts'

/** What is known before anything is asked. */
export interface Known {
  given: Partial<Answers>
  language: Language
  /** The name that the folder suggests. */
  association: string
  /** Whether git can begin here. */
  canTrack: boolean
  /** Columns for a text to read. */
  width: number
}

/** Asks what isn't given. null where the person stops. */
export async function askAll(dialogue: Dialogue, known: Known): Promise<Answers | null> {
  const { given } = known
  const language = given.language ?? (await askLanguage(dialogue, known.language))
  if (language === null) return null
  const words = wordsIn(language).init
  await dialogue.note(wrap([words.intro], known.width).join('\n'))
  const association = given.association ?? (await askAssociation(dialogue, known.association, words))
  if (association === null) return null
  const kringen = given.kringen ?? (await askKringen(dialogue, association, words))
  if (kringen === null) return null
  const themes = given.themes ?? (await askThemes(dialogue, words))
  if (themes === null) return null
  const criteria = given.criteria ?? (await askCriteria(dialogue, words))
  if (criteria === null) return null
  const tracking = given.tracking ?? (known.canTrack ? await askTracking(dialogue, words) : 'none')
  if (tracking === null) return null
  const ci = given.ci ?? (tracking === 'none' ? 'none' : await askCi(dialogue, words))
  if (ci === null) return null
  return { language, association, kringen, themes, criteria, tracking, ci: ci === 'none' ? null : ci }
}

function askLanguage(dialogue: Dialogue, initial: Language): Promise<Language | null> {
  // Who is asked may know only one of them.
  const other: Language = initial === 'nl' ? 'en' : 'nl'
  const message = [initial, other].map((language) => wordsIn(language).init.askLanguage).join(' ')
  const { languages } = wordsIn(initial).init
  const options = (['nl', 'en'] as const).map((value) => ({ value, label: languages[value] }))
  return dialogue.select<Language>({ message, options, initial })
}

async function askAssociation(dialogue: Dialogue, initial: string, words: InitWords): Promise<string | null> {
  const refused = (typed: string): string | null =>
    nameOf(typed) !== '' ? sentence(refusedAs([nameOf(typed)]), words) : initial === '' ? words.refused.empty : null
  // What stands in the line already would end up in front of what somebody types.
  const hint = initial === '' ? '' : words.associationHint(initial)
  const typed = await dialogue.text({ message: words.askAssociation, hint, refused })
  return typed === null ? null : nameOf(typed) || initial
}

async function askKringen(
  dialogue: Dialogue,
  association: string,
  words: InitWords,
): Promise<Answers['kringen'] | null> {
  const named = await read(dialogue, words.askKringen, words.kringenHint, (typed) => readKringen([typed]), words)
  if (named === null) return null
  const kringen = named.length === 0 ? [{ name: association, members: null }] : named
  const counted: Answers['kringen'] = []
  for (const kring of kringen) {
    if (kring.members !== null) {
      counted.push(kring)
      continue
    }
    const typed = await dialogue.text({
      message: words.askMembers(kring.name),
      hint: words.membersHint,
      refused: (members) => sentence(refusedMembers(nameOf(members)), words),
    })
    if (typed === null) return null
    counted.push({ ...kring, members: membersOf(nameOf(typed)) })
  }
  return counted
}

async function askThemes(dialogue: Dialogue, words: InitWords): Promise<Answers['themes'] | null> {
  const which = await dialogue.select<'usual' | 'own'>({
    message: words.askThemes,
    options: [
      { value: 'usual', label: words.webThemes },
      { value: 'own', label: words.ownThemes },
    ],
  })
  if (which !== 'own') return which
  return read(dialogue, words.askOwnThemes, words.themesHint, someNames, words)
}

/** Without a single one there is nothing to plan. */
function someNames(typed: string): Read<string[]> {
  const names = readNames([typed])
  return names.refused || names.value.length > 0 ? names : { refused: (words) => words.refused.empty }
}

async function askCriteria(dialogue: Dialogue, words: InitWords): Promise<Answers['criteria'] | null> {
  const which = await dialogue.select<'usual' | 'own' | 'none'>({
    message: words.askCriteria,
    options: [
      { value: 'usual', label: words.usualCriteria },
      { value: 'own', label: words.ownCriteria },
      { value: 'none', label: words.noCriteria },
    ],
  })
  if (which === 'none') return []
  if (which !== 'own') return which
  return read(dialogue, words.askOwnCriteria, words.criteriaHint, readCriteria, words)
}

function askTracking(dialogue: Dialogue, words: InitWords): Promise<Tracking | null> {
  const options = (['commit', 'init', 'none'] as const).map((value) => ({ value, label: words.gitChoices[value] }))
  return dialogue.select<Tracking>({ message: words.askGit, options })
}

function askCi(dialogue: Dialogue, words: InitWords): Promise<CiService | 'none' | null> {
  const options = (['none', 'github', 'gitlab'] as const).map((value) => ({ value, label: words.ciChoices[value] }))
  return dialogue.select<CiService | 'none'>({ message: words.askCi, options })
}

/** Asks until what is typed can be read. null where the person stops. */
async function read<T>(
  dialogue: Dialogue,
  message: string,
  hint: string,
  reader: (typed: string) => Read<T>,
  words: InitWords,
): Promise<T | null> {
  const typed = await dialogue.text({
    message,
    hint,
    refused: (text) => sentence(reader(text).refused ?? null, words),
  })
  const found = typed === null ? null : reader(typed)
  return found === null || found.refused ? null : found.value
}

const sentence = (say: Say | null, words: InitWords): string | null => (say === null ? null : say(words))
