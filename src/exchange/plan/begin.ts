/** Begins an item of a document: its title, an id, and its text. */
import { asLine } from '../../editing/text/why-line.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { freeId } from '../../verbs/add.ts'
import type { Pen } from '../../verbs/pen.ts'
import { refusePersonal } from '../../verbs/set/value.ts'
import { Misuse, reasonOf } from '../../workspace/misuse.ts'
import type { FoundItem } from './found.ts'
import { markdownOf } from './markdown.ts'

/** Adds an item with its text, and gives its id. What a plan doesn't hold, such as a telephone number, is left out and told. */
export function begin(
  item: FoundItem,
  file: string,
  taken: ReadonlySet<string>,
  pen: Pen,
  language: Language,
  leave: (said: string, why: string) => void,
): string {
  const title = asLine(item.title)
  refusePersonal(title)
  const text = item.text.filter(({ text: said }) => {
    try {
      refusePersonal(said)
      return true
    } catch (error) {
      leave('…', reasonOf(error, language))
      return false
    }
  })
  const id = freeId(title, taken)
  const paragraphs = text.map((line) => ({ ...line, depth: null }))
  // What can't be read back as it was said is written plainer: a list as paragraphs, a title without the marks of an id.
  const bare = title
    .replace(/[{}#<>]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const ways = [
    { title, lines: text },
    { title, lines: paragraphs },
    { title: bare, lines: text },
    { title: bare, lines: paragraphs },
  ]
  for (const [i, way] of ways.entries()) {
    try {
      pen.item(file, { kind: item.kind, title: way.title, id, prose: markdownOf(way.lines) })
      if (way.title !== title) leave(title, wordsIn(language).imports.why.title(way.title))
      break
    } catch (error) {
      if (!(error instanceof Misuse) || i === ways.length - 1) throw error
    }
  }
  return id
}
