/** `--map`: what somebody said that a heading means. */
import { bareWords } from '../../diagnostics/bare.ts'
import { oneLine } from '../../diagnostics/safe.ts'
import { sectionOf } from '../../exchange/plan/labels.ts'
import type { Mapped } from '../../exchange/plan/themes.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Item } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** The theme, or the kind of the items below it, of each heading that was named. Throws a Misuse where one names neither. */
export function mappedBy(said: readonly string[], { themes }: Config): Mapped {
  const found = { themes: new Map<string, string>(), kinds: new Map<string, Item['kind']>() }
  for (const one of said) {
    const [, heading = '', name = ''] = /^(.+)=([^=]+)$/s.exec(one) ?? []
    const key = bareWords(heading)
    if (key === '') throw new Misuse(bothLanguages((l) => wordsIn(l).imports.plan.badMap(oneLine(one))))
    const theme = themes.find(({ slug, name: called, aliases = [] }) =>
      [slug, called, ...aliases].some((known) => bareWords(known) === bareWords(name)),
    )
    const kind = sectionOf(name)
    if (theme) found.themes.set(key, theme.slug)
    else if (kind !== null) found.kinds.set(key, kind)
    else {
      const all = themes.map(({ slug }) => slug).join(', ')
      throw new Misuse(bothLanguages((l) => wordsIn(l).imports.plan.noTheme(oneLine(name), all)))
    }
  }
  return { ...found, met: new Set() }
}

/** The headings that were named and that the document doesn't have, as plain words. */
export const unusedOf = ({ themes, kinds, met }: Mapped): string[] =>
  [...themes.keys(), ...kinds.keys()].filter((heading) => !met.has(heading))
