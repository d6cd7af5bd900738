/** What can be typed here: fields, values, partners, agendas, branches, references over all kringen, and rules under `regels:`. */
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver'
import { aboutField } from '../language/about-field.ts'
import { spoken } from '../language/own-word.ts'
import { ruleBook } from '../masterplan.ts'
import { schemaOf } from '../plan/fields/fact-order.ts'
import { expectedAt, fieldsAt } from '../plan/fields/field.ts'
import type { Item } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { itemsOf, REFERRED, shortReference } from '../plan/references.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Text } from './convert.ts'
import type { Cursor } from './cursor.ts'
import type { Given } from './session.ts'

/** Something that can be typed, and what it is. */
interface Choice {
  value: string
  about: string
  kind: CompletionItemKind
}

/** More of them nobody reads; an editor asks again as more of the word is typed. */
const MOST = 200

export function completionsAt(
  workspace: Workspace,
  text: Text,
  cursor: Cursor,
  given: Given,
): CompletionItem[] | CompletionList {
  const { path, isKey, range } = cursor
  if (path === null) return []
  const choices = isKey ? fieldsHere(workspace, cursor, path, given) : valuesHere(workspace, cursor, path)
  const typed = text.source.text.slice(range.start, cursor.at).toLowerCase()
  const isLong = choices.length > MOST
  const told = isLong
    ? choices.filter(({ value, about }) => `${value} ${about}`.toLowerCase().includes(typed))
    : choices
  // A reference with slashes in it is replaced whole, or an editor would put it behind what is there.
  const items = told.slice(0, MOST).map(({ value, about, kind }) => ({
    label: value,
    detail: about,
    kind,
    filterText: `${value} ${about}`,
    textEdit: { range: text.range(range), newText: isKey ? `${value}: ` : value },
  }))
  return isLong ? { isIncomplete: true, items } : items
}

function fieldsHere(workspace: Workspace, { file }: Cursor, path: readonly string[], { language }: Given): Choice[] {
  const { config } = workspace.set.plans
  if (path.length === 1 && path[0] === 'regels')
    return spoken(ruleBook(language), config.ownWord, language).map(({ id, title }) => ({
      value: id,
      about: title,
      kind: CompletionItemKind.Constant,
    }))
  return fieldsAt(schemaOf(file), path).map((value) => ({
    value,
    about: aboutField(value, path.at(-1) ?? '', language, config) ?? '',
    kind: CompletionItemKind.Field,
  }))
}

function valuesHere(workspace: Workspace, { file }: Cursor, path: readonly string[]): Choice[] {
  const { config } = workspace.set.plans
  const field = path.at(-1) ?? ''
  const entries = (list: readonly { slug: string; name: string }[]): Choice[] =>
    list.map(({ slug, name }) => ({ value: slug, about: name, kind: CompletionItemKind.Value }))
  const kind = REFERRED[field]
  if (kind !== undefined && path.length > 1) return referencesFor(workspace, file, kind)
  if (field === 'partners' || field === 'trekker') return entries(config.partners)
  if (field === 'branches') return entries(config.branches)
  if (field === 'agendas')
    return config.agendas.flatMap(({ slug, name, lines }) => [
      ...entries([{ slug, name }]),
      ...entries(lines.map((line) => ({ slug: `${slug}/${line.slug}`, name: `${name}: ${line.name}` }))),
    ])
  const expected = expectedAt(schemaOf(file), path)
  if (expected.kind !== 'options') return []
  return expected.options.map((value) => ({ value: String(value), about: '', kind: CompletionItemKind.EnumMember }))
}

/** The items of a kind: those of the file itself first, then those of its kring, then all others. */
function referencesFor({ set }: Workspace, file: string, kind: Item['kind']): Choice[] {
  const { config, kringen } = set.plans
  const here = kringen.flatMap(({ themes }) => themes).find((theme) => theme.file === file)
  const choices: [near: Choice[], nearer: Choice[], own: Choice[]] = [[], [], []]
  const themes = new Map(config.themes.map(({ slug, name }) => [slug, name]))
  for (const kring of kringen) {
    const of = nameIn(config.kringen, kring.slug)
    for (const theme of kring.themes) {
      const where = `${of}, ${themes.get(theme.slug) ?? theme.slug}`
      const list = theme === here ? choices[2] : theme.kring === here?.kring ? choices[1] : choices[0]
      for (const item of itemsOf(theme)) {
        if (item.kind !== kind || item.key === null) continue
        const value = here ? shortReference(item.key, here.kring, here.slug) : item.key
        list.push({ value, about: `${item.title} (${where})`, kind: CompletionItemKind.Reference })
      }
    }
  }
  return choices.toReversed().flat()
}
