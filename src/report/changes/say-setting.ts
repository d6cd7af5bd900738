/** What changed in the association's settings, in words. */
import type { SettingFact } from '../../history/setting-facts.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { quoted } from '../prose.ts'
import { criterionName } from './names.ts'

/** What changed in the association's settings. */
export function settingLine({ fact, entry, from, to, kind }: SettingFact, config: Config, language: Language): string {
  const { setting, entryAdded, entryGone, entryChanged, entryRenamed, entryMerged, fieldChanged, weight } = wordsIn(
    language,
    config,
  ).facts
  const { euro } = numbersIn(language)
  const what = setting[fact]
  if (entry === null) return fieldChanged(what, from && quoted(from), to && quoted(to))
  const list = config[fact]
  const shown = (value: string | null): string | null => {
    if (value === null) return null
    // A fund is told with what it can give by year.
    const said = fact === 'funds' ? value.replace(/(?<=\b20\d\d: )\d+(?:\.\d+)?/g, (n) => euro(Number(n))) : value
    return fact === 'criteria' ? weight(value) : isNamed(list) ? `“${quoted(said, 120)}”` : quoted(said, 120)
  }
  const name =
    fact === 'criteria' ? criterionName(entry, config) : isNamed(list) ? `“${quoted(nameIn(list, entry), 120)}”` : entry
  // What it is called says enough of an entry with a name.
  const more = (value: string | null): string | null => (isNamed(list) ? null : shown(value))
  if (kind === 'renamed') return entryRenamed(what, name, from ?? '', to ?? '')
  if (kind === 'merged') return entryMerged(what, name, `“${quoted(nameIn(config.themes, to ?? ''), 120)}”`)
  if (kind === 'added') return entryAdded(what, name, more(to))
  return kind === 'gone' ? entryGone(what, name, more(from)) : entryChanged(what, name, shown(from), shown(to))
}

const isNamed = (list: unknown): list is { slug: string; name: string }[] =>
  Array.isArray(list) && list.every((entry) => 'slug' in entry && 'name' in entry)
