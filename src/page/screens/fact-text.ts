/** A line of facts that was found, as a page says it: the field by its label, what was chosen by its name, and no brackets. */
import { nameIn } from '../../plan/names.ts'
import { indexItems, itemKey } from '../../plan/references.ts'
import type { Passage } from '../../search/passage.ts'
import { choicesOf } from '../fields/choices.ts'
import type { Room } from '../room.ts'

/** A name in a list, or the field of a value in one, which is none of the words that somebody wrote. */
const NAME = /(?<=[[{,]\s*)[\p{L}\d][\p{L}\d/-]*(?=\s*[,\]}:])/gu

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|\d{4}-(?:K[1-4]|H[12])`
/** The day in front of a line of progress or a decision, and in front of a task. */
const LINE = new RegExp(`^((?:[-*+] )?)(${DAY})(?=[ :])`)
const TASK = new RegExp(`^((?:[-*+] )?\\[[ xX]\\] )(${DAY})(?=[ :])`)
/** A value of a fact that is a day, by itself or in a list. */
const VALUE = new RegExp(`(?<=(?:^|[[,]|: ?)\\s*)(${DAY})(?=\\s*(?:$|[,\\]}]))`, 'g')

/** The text of a passage; that of one which is no fact is as it is, but for the day in front of a line. */
export function factText(passage: Passage, room: Room): string {
  const { text, from, kind } = passage
  const { shortDate } = room.numbers
  if (from === 0) {
    const front = kind === 'journal' || kind === 'decision' ? LINE : TASK
    return text.replace(front, (_, mark, day) => `${mark}${shortDate(day)}`)
  }
  const [, field = '', value = ''] = /^(?:- )?["']?([^:"']+)["']?:\s*(.*)$/s.exec(text) ?? []
  if (field === '') return text
  const labels: Readonly<Record<string, string>> = room.say.form.labels
  const name = (id: string): string =>
    nameOf(id, passage, room) ?? (Object.hasOwn(labels, id) ? (labels[id] ?? id) : id)
  const bare = value.replace(/^(["'])(.*)\1$/s, '$2')
  const said = /^[[{]/.test(value)
    ? value
        .replace(VALUE, (day) => shortDate(day))
        .replace(NAME, name)
        .replace(/[[\]{}]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : (nameOf(bare, passage, room) ??
      choicesOf(field, [bare], room, bare)[0]?.label ??
      bare.replace(VALUE, (day) => shortDate(day)))
  return `${name(field)}: ${said}`
}

/** What people call something by its id; null for what is no id. */
function nameOf(id: string, { kring, theme }: Passage, { config, plans }: Room): string | null {
  const item = kring && theme && indexItems(plans).get(itemKey(kring, theme, id))
  if (item) return item.title
  const lists = [config.partners, config.branches, config.kringen, config.themes]
  const [agenda = '', line] = id.split('/')
  const about = config.agendas.find(({ slug }) => slug === agenda)
  if (about && line !== undefined) return `${about.name}: ${nameIn(about.lines, line)}`
  return about?.name ?? lists.flat().find(({ slug }) => slug === id)?.name ?? null
}
