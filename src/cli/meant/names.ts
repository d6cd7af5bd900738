/** What a word of a command line can be, by its whole name: what only begins so, or looks like it, was perhaps not meant. */
import { bareName, barePath } from '../../diagnostics/bare.ts'
import { REPORT_FORMATS } from '../../plan/fields/report-options.ts'
import type { Plans } from '../../plan/model.ts'
import { itemsOf } from '../../plan/references.ts'
import { audienceFrom } from '../../report/audience.ts'
import { isKind } from '../add/kinds.ts'
import { formNamed } from '../output/form-names.ts'

/** `kind` is what `add` makes, and `part` what `new` does. */
export type Sort = 'kring' | 'theme' | 'place' | 'item' | 'partner' | 'audience' | 'form' | 'kind' | 'part'

interface Named {
  slug: string
  name: string
  aliases?: readonly string[]
}

/** Tells of a word whether it names one of a sort, in some plans. */
export function namesIn({ config, kringen }: Plans): (sort: Sort, word: string) => boolean {
  const called = (list: readonly Named[], word: string): boolean =>
    list.some(({ slug, name, aliases = [] }) =>
      [slug, name, ...aliases].some((one) => bareName(one) === bareName(word)),
    )
  const items = kringen.flatMap(({ themes }) => themes.flatMap(itemsOf))
  const is: Record<Sort, (word: string) => boolean> = {
    kring: (word) => called(config.kringen, word),
    theme: (word) => called(config.themes, word),
    place: (word) => {
      const [kring = '', theme = '', ...more] = word.split('/')
      return more.length === 0 && called(config.kringen, kring) && called(config.themes, theme)
    },
    item: (word) =>
      items.some(({ id, key, title }) =>
        [id, key, title].some((name) => name !== null && barePath(name) === barePath(word)),
      ),
    partner: (word) => called(config.partners, word),
    audience: (word) => audienceFrom(word.toLowerCase()) !== null,
    form: (word) => (REPORT_FORMATS as readonly string[]).includes(formNamed(word)),
    kind: isKind,
    part: (word) => /^(kring|thema|theme)$/i.test(word),
  }
  return (sort, word) => is[sort](word)
}
