/** The small parts of a Word file: its comments, its own properties, and what it takes in from elsewhere. */
import { walk } from './xml.ts'

/** The words of each comment by its number; who wrote it, and when, is left out. */
export function commentsOf(xml: string): Map<string, string> {
  const comments = new Map<string, string>()
  let id: string | null = null
  let words = ''
  let inText = false
  if (xml !== '')
    walk(xml, {
      open(name, attributes) {
        if (name === 'w:comment') {
          id = attributes['id'] ?? ''
          words = ''
        }
        if (name === 'w:p' && words !== '') words += ' '
        inText = name === 'w:t'
      },
      text(text) {
        if (inText) words += text
      },
      close(name) {
        inText = false
        if (name === 'w:comment' && id !== null) comments.set(id, words.replace(/\s+/g, ' ').trim())
      },
    })
  return comments
}

export function propertiesOf(xml: string): Record<string, string> {
  const found: Record<string, string> = {}
  let name = ''
  if (xml !== '')
    walk(xml, {
      open(tag, attributes) {
        if (tag === 'property') name = attributes['name'] ?? ''
      },
      text(text) {
        if (name !== '' && text.trim() !== '') found[name] = text.trim()
      },
      close(tag) {
        if (tag === 'property') name = ''
      },
    })
  return found
}

/** How many files elsewhere a document takes its content from; a link that somebody clicks is none of them. */
export function externalIn(xml: string): number {
  let count = 0
  if (xml !== '')
    walk(xml, {
      open(_, { TargetMode, Type = '' }) {
        if (TargetMode === 'External' && !Type.endsWith('/hyperlink')) count++
      },
    })
  return count
}
