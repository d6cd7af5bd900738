/** What was found, as data: the same places and texts as on the screen. */
import type { Hit, Results } from '../../search/search.ts'
import type { Texts } from '../../search/texts.ts'

/** `version` changes when a field changes its meaning. Marks are offsets in the text. */
export function searchData({ words, hits, meant }: Results, shown: readonly Hit[], { asText, closed }: Texts): object {
  return {
    version: 1,
    words,
    total: hits.length,
    hits: shown.map(({ passage, line, marks, whole }) => {
      const { file, kind, kring, theme, item, itemTitle, title, text } = passage
      return {
        file,
        line,
        kind,
        kring,
        theme,
        item,
        itemTitle,
        title,
        text,
        marks,
        allWords: whole,
        asText: asText.has(file),
      }
    }),
    meant,
    notSearched: closed,
  }
}
