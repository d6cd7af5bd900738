/** What a change of the plans does, in the sentences by which `changes` will tell of it. */
import { type Comparison, compare } from '../history/comparable.ts'
import type { SettingFact } from '../history/setting-facts.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { groupsIn, type Line } from '../report/changes/groups.ts'
import { allNames, namesOf } from '../report/changes/names.ts'
import { settingLine } from '../report/changes/say-setting.ts'
import type { Proposed } from './edit.ts'

/** A sentence per item, theme, kring and setting that a change would change, behind each other; `otherwise` where none of it is told by `changes`. */
export function toldOf(
  { before, after }: Pick<Proposed, 'before' | 'after'>,
  language: Language,
  otherwise: string,
): string {
  return told(compare(before.set, after.set), language) ?? otherwise
}

/** The same of any comparison; null where there is nothing to tell. */
export function told(compared: Comparison, language: Language): string | null {
  const lines = toldLines(compared, language)
  return lines.length === 0 ? null : lines.join(' ')
}

/** The same sentences one by one. */
export function toldLines(compared: Comparison, language: Language): string[] {
  const { verbs } = wordsIn(language)
  const names = namesOf(compared.before, compared.after)
  const config = allNames(compared.before.config, compared.after.config)
  const about = new Map<string, Line & { kind: 'added' | 'gone' | 'changed' }>()
  for (const { slug } of config.kringen) {
    for (const { group, lines } of groupsIn(compared.changes, slug, names, language)) {
      for (const line of lines) {
        const name = `${slug} ${line.theme} ${line.key ?? line.title}`
        const known = about.get(name)
        if (known) for (const sentence of line.sentences) known.sentences.push(sentence)
        else
          about.set(name, {
            ...line,
            sentences: [...line.sentences],
            // A kring or theme that is gone says so itself.
            kind: group === 'added' || (group === 'gone' && line.theme !== null) ? group : 'changed',
          })
      }
    }
  }
  const lines = [...about.values()].map(({ title, theme, sentences, kind }) =>
    verbs.told[kind](title, theme, sentences.join('; ')),
  )
  for (const fact of settingsTold(compared.changes.settings)) {
    const line = capital(settingLine(fact, config, language))
    lines.push(/[.!?]”?$/.test(line) ? line : `${line}.`)
  }
  return lines
}

/** A fund is a partner too, and that it is there now need not be said twice. */
function settingsTold(facts: readonly SettingFact[]): SettingFact[] {
  const funds = new Set(facts.flatMap(({ fact, kind, entry }) => (fact === 'funds' ? [`${kind} ${entry}`] : [])))
  return facts.filter(({ fact, kind, entry }) => fact !== 'partners' || !funds.has(`${kind} ${entry}`))
}

const capital = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}`
