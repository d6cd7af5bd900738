/** The command that does what is to be done next, so that nobody has to open a file for it; capitals and dots stand for what only people know. */
import type { Action } from '../../execution/actions.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, ItemKey } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'

/** Words that a shell takes as they are, but for what stands between quotes. */
const PLAIN = /^[\w./-]+$/

/** The command that helps with an action; null where only the file does, since an item has no id. Items are `called` by what is short and can only be them. */
export function commandFor(
  action: Action,
  config: Config,
  language: Language,
  called = (key: ItemKey): string => key,
): string | null {
  const way = wayOf(action, config, language, called)
  return way === null ? null : `masterplan ${way}`
}

function wayOf(
  { kind, key, kring, theme, title }: Action,
  config: Config,
  language: Language,
  called: (key: ItemKey) => string,
): string | null {
  const { ways } = wordsIn(language).status
  const place = theme === null ? kring : `${kring}/${theme}`
  if (!PLAIN.test(place)) return null
  if (kind === 'challenge' || kind === 'wish' || kind === 'project') return ways[kind](place)
  const ofPlace =
    key === null && title === (theme === null ? nameIn(config.kringen, kring) : nameIn(config.themes, theme))
  if (kind === 'revisit' && ofPlace) return ways.revisitTheme(place)
  const at = ofPlace ? place : key && called(key)
  if (at === null || !PLAIN.test(at)) return null
  if (kind === 'answer') return key && ways.answer(place, key.slice(place.length + 1))
  const [criterion] = config.criteria
  if (kind === 'scores') return criterion ? ways.scores(at, criterion.id) : null
  return ways[kind](at)
}
