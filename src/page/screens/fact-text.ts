/** A line of facts that was found, as a page says it: the field by its label, what was chosen by its name, and no brackets. */
import { nameIn } from '../../plan/names.ts'
import { indexItems, itemKey } from '../../plan/references.ts'
import type { Passage } from '../../search/passage.ts'
import { choicesOf } from '../fields/choices.ts'
import type { Room } from '../room.ts'

/** A name in a list, or the field of a value in one, which is none of the words that somebody wrote. */
const NAME = /(?<=[[{,]\s*)[\p{L}\d][\p{L}\d/-]*(?=\s*[,\]}:])/gu

/** The text of a passage; that of one which is no fact is as it is. */
export function factText(passage: Passage, room: Room): string {
  const { text, from } = passage
  const [, field = '', value = ''] = /^(?:- )?["']?([^:"']+)["']?:\s*(.*)$/s.exec(from > 0 ? text : '') ?? []
  if (field === '') return text
  const labels: Readonly<Record<string, string>> = room.say.form.labels
  const name = (id: string): string =>
    nameOf(id, passage, room) ?? (Object.hasOwn(labels, id) ? (labels[id] ?? id) : id)
  const bare = value.replace(/^(["'])(.*)\1$/s, '$2')
  const said = /^[[{]/.test(value)
    ? value
        .replace(NAME, name)
        .replace(/[[\]{}]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : (nameOf(bare, passage, room) ?? choicesOf(field, [bare], room, bare)[0]?.label ?? bare)
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
