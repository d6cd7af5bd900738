/** A member's words as a wish of the plan: a title of one short line, and all that the title doesn't say as text. */

/** A longer first sentence is no title, and is cut behind a word. */
const LONGEST_TITLE = 80
/** No paragraph of a plan is longer. */
const LONGEST_PARAGRAPH = 900

/** The title that the words suggest. */
export function titleOf(words: string): string {
  const bare = bareOf(firstOf(words))
  if (bare.length <= LONGEST_TITLE) return bare
  const cut = bare.slice(0, LONGEST_TITLE + 1)
  // What stands before a comma says something by itself.
  const clause = /^(.{25,}),/.exec(cut)?.[1]
  return clause ?? (cut.replace(/[\s,;:–-]+\S*$/, '') || bare.slice(0, LONGEST_TITLE))
}

/** What is left to say below a title that the words suggest; all of it where the title says a part of a sentence, or is another one. */
export function textOf(words: string, title = titleOf(words)): string[] {
  const [line = '', ...lines] = words.split('\n')
  const first = firstOf(words)
  const rest = line.slice(line.indexOf(first) + first.length).trim()
  const kept = bareOf(first) === title ? [rest, ...lines] : [line, ...lines]
  return kept.filter((paragraph) => paragraph.trim() !== '').flatMap(inParts)
}

/** The first sentence, without the mark or number of a list before it. */
function firstOf(words: string): string {
  const line = (words.split('\n')[0] ?? '').replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '')
  // One short word, such as `Bijv.`, says nothing without the sentence behind it.
  const [, word = ''] = /^(\S{1,10}[.!?]\s+)\S/.exec(line) ?? []
  return word + (line.slice(word.length).split(/(?<=[.!?])\s+(?=\S)/)[0] ?? '')
}

/** A sentence as a title: without the mark at its end that says nothing. */
const bareOf = (sentence: string): string => sentence.replace(/^[-*•\s]+|[\s.!;:]+$/g, '') || sentence.trim()

/** A long paragraph in several, cut between sentences, or between words. */
function inParts(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_PARAGRAPH) return [paragraph]
  const head = paragraph.slice(0, LONGEST_PARAGRAPH)
  const at = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? ')) + 1
  const cut = at > 1 ? at : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : LONGEST_PARAGRAPH
  return [paragraph.slice(0, cut).trim(), ...inParts(paragraph.slice(cut).trim())]
}
