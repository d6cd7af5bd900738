/** The minutes of a meeting pack that somebody filled in: decisions, who does what by when, and what else was written there. */
import { bareWords } from '../../diagnostics/bare.ts'
import { wordsIn } from '../../language/words.ts'
import { datedForm, deciderIn } from '../../plan/body/dated-line.ts'
import type { Block, TextDocument } from '../word/blocks.ts'

/** What was noted under one heading of the minutes. */
export interface Noted {
  title: string
  /** The item that the pack names there, or that somebody filled in; null where none is. */
  about: string | null
  decisions: { date: string; forum: string | null; text: string }[]
  actions: { who: string; when: string; what: string }[]
  remarks: string[]
}

export interface Minutes {
  /** The heading under which they stand. */
  heading: string
  parts: Noted[]
  /** What was written there that no plan has a place for: who was there, a heading with nothing under it. */
  left: string[]
}

const UNFILLED = /^[\s.…_-]*$/

/** The part of the document from the heading of the minutes on; null where it is no meeting pack of ours. */
export function minutesIn({ blocks }: TextDocument): Minutes | null {
  for (const language of ['nl', 'en'] as const) {
    const say = wordsIn(language).agenda
    const start = startOf(blocks, say)
    if (start < 0) continue
    const found = partsOf(blocks.slice(start + 1), language)
    const isOther = ({ title }: Noted): boolean => bareWords(title) === bareWords(say.otherDecision)
    const isEmpty = ({ decisions, actions, remarks }: Noted): boolean =>
      decisions.length + actions.length + remarks.length === 0
    if (found.parts.some((part) => part.about !== null || isOther(part))) {
      const bare = found.parts.slice(1).filter((part) => part.about === null && !isOther(part) && isEmpty(part))
      return { heading: say.minutes, parts: found.parts, left: [...found.left, ...bare.map(({ title }) => title)] }
    }
  }
  return null
}

/** Where the minutes begin; under a heading of another name they are known by what stands at each of their items. */
function startOf(
  blocks: readonly Block[],
  { minutes, inPlans }: { minutes: string; inPlans: (key: string) => string },
): number {
  const isChapter = (block: Block): boolean => block.type === 'heading' && block.level === 1
  const named = blocks.findLastIndex(
    (block) => block.type === 'heading' && bareWords(block.text) === bareWords(minutes),
  )
  if (named >= 0) return named
  const first = blocks.findIndex((block) => block.type !== 'table' && block.text.startsWith(inPlans('')))
  return first < 0 ? -1 : blocks.slice(0, first).findLastIndex(isChapter)
}

function partsOf(blocks: readonly Block[], language: 'nl' | 'en'): Pick<Minutes, 'parts' | 'left'> {
  const say = wordsIn(language).agenda
  const parts: Noted[] = [{ title: say.minutes, about: null, decisions: [], actions: [], remarks: [] }]
  const left: string[] = []
  const inPlans = say.inPlans('')
  const behind = (text: string, label: string): string | null =>
    text.startsWith(`${label}:`) ? text.slice(label.length + 1).trim() : null
  for (const block of blocks) {
    const part = parts.at(-1)
    if (!part) break
    if (block.type === 'heading') {
      parts.push({ title: block.text, about: null, decisions: [], actions: [], remarks: [] })
      continue
    }
    if (block.type === 'table') {
      tableInto(part, block.rows, language)
      continue
    }
    for (const line of block.text.split('\n')) {
      const text = line.replace(/^[-•–]\s*/, '').trim()
      if (UNFILLED.test(text) || text.startsWith(say.minutesIntro.slice(0, 12))) continue
      const about = text.startsWith(inPlans) ? text.slice(inPlans.length).trim() : behind(text, say.about)
      const who = behind(text, say.whoAndWhen)
      const names = behind(text, say.present) ?? behind(text, say.absent)
      const form = datedForm(text)
      if (about !== null) {
        if (UNFILLED.test(about)) continue
        if (part.about !== null && part.about !== about) part.remarks.push(text)
        else part.about = about
      } else if (who !== null) actionInto(part, who)
      // Who was there is a matter of the minutes, and a plan names no persons.
      else if (names !== null) {
        if (!UNFILLED.test(names)) left.push(text)
      } else if (form?.date && !form.spoken) {
        const written = text.slice(form.length).replace(/^…\s*/, '').replace(/\s*…$/, '').trim()
        const decider = form.forum === null ? deciderIn(written) : null
        const said = written.slice(decider?.length ?? 0)
        const forum = form.forum ?? decider?.forum ?? null
        if (!UNFILLED.test(said)) part.decisions.push({ date: form.date, forum, text: said })
      } else part.remarks.push(text)
    }
  }
  return { parts, left }
}

function tableInto(part: Noted, rows: readonly (readonly string[])[], language: 'nl' | 'en'): void {
  const say = wordsIn(language).agenda
  const [head = [], ...filled] = rows
  const at = (label: string): number => head.findIndex((cell) => bareWords(cell) === bareWords(label))
  const [who, when, what] = [at(say.who), at(say.when), at(say.what)]
  if (what < 0) {
    for (const row of rows) if (row.some((cell) => !UNFILLED.test(cell))) part.remarks.push(row.join(' | '))
    return
  }
  for (const row of filled) {
    const action = { who: row[who]?.trim() ?? '', when: row[when]?.trim() ?? '', what: row[what]?.trim() ?? '' }
    const beside = row.filter((cell, i) => ![who, when, what].includes(i) && !UNFILLED.test(cell))
    if (beside.length > 0) part.remarks.push([action.what, ...beside].join(' | '))
    if (!UNFILLED.test(action.what)) part.actions.push(action)
    else if (!UNFILLED.test(action.who + action.when)) part.remarks.push(`${action.who} ${action.when}`.trim())
  }
}

/** `Werkgroep energie, 15 januari 2027: offertes vragen`, as packs asked for it before they had rows. */
function actionInto(part: Noted, said: string): void {
  if (UNFILLED.test(said)) return
  const [, who = '', when = '', what = ''] = /^([^,:]+),\s*([^:]+):\s*(.+)$/s.exec(said) ?? []
  if (what === '') part.remarks.push(said)
  else part.actions.push({ who, when, what })
}
