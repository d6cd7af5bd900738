/** A member's words as a wish of the plan: a title of one short line, and all that the title doesn't say as text. */

/** A longer first sentence is no title, and is cut behind a word. */
const LONGEST_TITLE = 80
/** No paragraph of a plan is longer. */
const LONGEST_PARAGRAPH = 900

/** The title that the words suggest. */
export function titleOf(words: string): string {
  const first = sentencesOf(words.split('\n')[0] ?? '')[0] ?? ''
  const bare = first.replace(/^[-*•\s]+|[\s.!;:]+$/g, '')
  if (bare.length <= LONGEST_TITLE) return bare
  return bare.slice(0, LONGEST_TITLE + 1).replace(/[\s,;:–-]+\S*$/, '') || bare.slice(0, LONGEST_TITLE)
}

/** What is left to say below a title that the words suggest; all of it where the title says a part of a sentence, or is another one. */
export function textOf(words: string, title = titleOf(words)): string[] {
  const [line = '', ...lines] = words.split('\n')
  const [first = '', ...sentences] = sentencesOf(line)
  const isSaid = first.replace(/^[-*•\s]+|[\s.!;:]+$/g, '') === title
  const kept = isSaid ? [sentences.join(' '), ...lines] : [line, ...lines]
  return kept.filter((paragraph) => paragraph.trim() !== '').flatMap(inParts)
}

const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+(?=\S)/)

/** A long paragraph in several, cut between sentences, or between words. */
function inParts(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_PARAGRAPH) return [paragraph]
  const head = paragraph.slice(0, LONGEST_PARAGRAPH)
  const at = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? ')) + 1
  const cut = at > 1 ? at : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : LONGEST_PARAGRAPH
  return [paragraph.slice(0, cut).trim(), ...inParts(paragraph.slice(cut).trim())]
}
