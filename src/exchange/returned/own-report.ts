/** Cuts a report of ours into its parts, by the bookmarks of its headings and by the words that the report has for everything. */
import { wordsIn } from '../../language/words.ts'
import type { Item, ItemKey } from '../../plan/model.ts'
import type { Block, TextDocument } from '../word/blocks.ts'
import type { Part, Parts, Piece, Several } from './parts.ts'

/** The items that the bookmarks of headings stand for. */
export type Names = ReadonlyMap<string, ItemKey>

const THEME = /^thema__(.+)$/

/** The parts of a report in a language. Two reports that are read with the same names can be compared. */
export function partsOf({ blocks }: TextDocument, names: Names, language: 'nl' | 'en'): Parts {
  const words = wordsIn(language)
  const sections: Record<string, Item['kind']> = {
    [words.challenges]: 'challenge',
    [words.wishes]: 'wish',
    [words.projects]: 'project',
  }
  const lists: Record<string, Several> = {
    [words.journal]: 'journal',
    [words.decisions]: 'decisions',
    [words.tasks.milestones]: 'milestones',
    [words.tasks.actions]: 'actions',
    [words.tasks.result]: 'result',
  }
  const parts = new Map<string, Part>()
  const owners: Part[] = []
  let part: Part = {
    id: '',
    typed: null,
    owner: { kind: 'chapter', own: false },
    title: words.imports.cover,
    pieces: [],
  }
  parts.set(part.id, part)
  let theme: { slug: string; level: number } | null = null
  let section: { of: Item['kind']; level: number } | null = null
  let list: Several | null = null
  const open = (wanted: Omit<Part, 'pieces' | 'typed'>, typed: string | null = null): void => {
    let id = wanted.id
    for (let n = 2; parts.has(id); n++) id = `${wanted.id} ${n}`
    part = { ...wanted, id, typed, pieces: [] }
    parts.set(id, part)
    list = null
  }
  const reopen = (id: string): void => {
    part = parts.get(id) ?? part
    list = null
  }
  const heading = (block: Block & { type: 'heading' }): void => {
    const { level, text, ids } = block
    const key = ids.flatMap((id) => names.get(id) ?? [])[0]
    const slug = ids.flatMap((id) => THEME.exec(id)?.[1]?.replaceAll('_', '-') ?? [])[0]
    const typed = theme && section && level === section.level + 1 ? `new ${theme.slug} ${section.of} ${text}` : null
    if (key !== undefined) {
      open({ id: key, owner: { kind: 'item', key }, title: text }, typed)
      part.pieces.push({ name: 'title', text })
    } else if (slug !== undefined) {
      theme = { slug, level }
      section = null
      open({ id: `theme ${slug}`, owner: { kind: 'theme', theme: slug }, title: text })
    } else if (theme && level === theme.level + 1) {
      const of = Object.hasOwn(sections, text) ? sections[text] : undefined
      section = of ? { of, level } : null
      reopen(`theme ${theme.slug}`)
      if (!of) part.pieces.push({ name: 'text', text })
    } else if (theme && section && typed !== null) {
      open({ id: typed, owner: { kind: 'new', theme: theme.slug, of: section.of }, title: text }, typed)
      part.pieces.push({ name: 'title', text })
    } else if (theme && level > theme.level) {
      part.pieces.push({ name: 'text', text })
      list = null
    } else {
      theme = null
      section = null
      if (level === 1) {
        const own = ids.some((id) => id.startsWith('stip_op_de_horizon'))
        open({ id: `chapter ${text}`, owner: { kind: 'chapter', own }, title: text })
      } else part.pieces.push({ name: 'text', text })
    }
  }
  const isItem = (): boolean => part.owner.kind === 'item' || part.owner.kind === 'new'
  const after = (text: string, label: string): string | null =>
    text.startsWith(`${label}: `) ? text.slice(label.length + 2) : null
  const piece = (block: Exclude<Block, { type: 'heading' | 'table' }>, next: Block | undefined): Piece | null => {
    const { text, style } = block
    if (!isItem()) {
      const fact = /^([^\t]{2,40}):\t(.*)$/s.exec(text)
      return fact ? { name: { fact: fact[1] ?? '' }, text: fact[2] ?? '' } : { name: 'text', text }
    }
    const label = text.replace(/:$/, '')
    // In another style somebody typed it, above a list of their own or as a bold line of their text.
    const heads =
      /label$/i.test(style) || next?.type === 'item' || (next?.type === 'paragraph' && /^\d/.test(next.text))
    if (heads && block.type === 'paragraph' && block.bold && Object.hasOwn(lists, label)) {
      list = lists[label] ?? null
      return null
    }
    if (/badges$/i.test(style)) return { name: 'state', text }
    if (/^explanation/i.test(style) || (block.type === 'paragraph' && block.bold && label === words.explanation))
      return label === words.explanation ? null : { name: 'explanation', text }
    const [, fact, value = ''] = /^([^\t]{2,40}):\t(.*)$/s.exec(text) ?? []
    if (fact !== undefined) return { name: { fact }, text: value }
    if ([words.noQuestion, words.questionOpen].includes(text)) return null
    const question = after(text, words.question)
    if (question !== null) {
      list = 'why'
      return { name: 'question', text: question.replace(/ \([^()]*\)$/, '') }
    }
    const answer = after(text, words.replies.answer)
    if (answer !== null) return { name: 'answer', text: answer }
    return { name: list ?? 'text', text }
  }
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'heading') heading(block)
    else if (block.type === 'table') {
      for (const row of block.rows) part.pieces.push({ name: 'text', text: row.join(' | ') })
    } else {
      const made = piece(block, blocks[i + 1])
      if (made) part.pieces.push(made)
      // Whys without a question of their own stand below the sentence that it is open.
      else if (block.text === words.questionOpen) list = 'why'
    }
    owners.push(part)
  }
  return { parts, partAt: (block) => owners[Math.min(block, owners.length - 1)] }
}
