/** The attachments of kringen and themes as a list, a row each; those of a project stand with the project. */
import type { Sheet } from '../../document/sheet.ts'
import { nameIn } from '../../plan/names.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { KringFacts } from '../view/view.ts'

/** The list; null where there are none. */
export function attachmentsList(kringen: readonly KringFacts[], { words }: Scribe): Sheet | null {
  const rows = kringen.flatMap(({ kring, themes, config }) => {
    const name = nameIn(config.kringen, kring.slug)
    return [
      ...(kring.attachments ?? []).map((path) => [name, null, path]),
      ...themes.flatMap(({ theme, name: of }) => (theme.attachments ?? []).map((path) => [name, of, path])),
    ]
  })
  const columns = [words.report.lists.kring, words.theme, words.attachments].map((title) => ({
    title,
    kind: 'text' as const,
  }))
  return rows.length === 0 ? null : { id: 'attachments', name: words.attachments, columns, rows }
}
