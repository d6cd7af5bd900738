/** What an editor shows beside the title of a theme: the place that the votes of the members give it, as far as that may be shown. */
import type { InlayHint } from 'vscode-languageserver'
import type { Language } from '../language/language.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import { rankThemes } from '../masterplan.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Text } from './convert.ts'
import { headingsOf } from './outline-of.ts'

export function placeBeside({ set }: Workspace, text: Text, language: Language): InlayHint[] {
  const { config, kringen } = set.plans
  const { file } = text.source
  const title = headingsOf(text).find(({ depth }) => depth === 1)
  const kring = kringen.find(({ slug }) => file.startsWith(`${slug}/`))
  const theme = kring?.themes.find((one) => one.file === file)
  if (!title || !kring || !theme) return []
  const { themes } = rankThemes(kring, config)
  const { place = null, share = null } = themes.find(({ slug }) => slug === theme.slug) ?? {}
  if (place === null) return []
  const label = wordsIn(language, config).editor.place({
    place,
    total: themes.filter((one) => one.place !== null).length,
    share: share === null ? null : numbersIn(language).percent(share),
  })
  return [{ position: text.range({ start: title.end, end: title.end }).start, label, paddingLeft: true }]
}
