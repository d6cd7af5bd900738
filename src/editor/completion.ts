/** What can be typed here: fields, values, partners, agendas, branches, references over all kringen, and rules under `regels:`. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { aboutField } from '../language/about-field.ts'
import { ruleBook } from '../masterplan.ts'
import { schemaOf } from '../plan/fact-order.ts'
import { expectedAt, fieldsAt } from '../plan/field.ts'
import type { Item } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import { REFERRED, shortReference } from '../plan/references.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Text } from './convert.ts'
import type { Cursor } from './cursor.ts'
import { itemsOf, themeOf } from './named.ts'
import type { Given } from './session.ts'

/** Something that can be typed, and what it is. */
interface Choice {
  value: string
  about: string
  kind: CompletionItemKind
}

export function completionsAt(workspace: Workspace, text: Text, cursor: Cursor, given: Given): CompletionItem[] {
  const { path, isKey, range } = cursor
  if (path === null) return []
  const choices = isKey ? fieldsHere(cursor, path, given) : valuesHere(workspace, cursor, path)
  // A reference with slashes in it is replaced whole, or an editor would put it behind what is there.
  return choices.map(({ value, about, kind }) => ({
    label: value,
    detail: about,
    kind,
    filterText: `${value} ${about}`,
    textEdit: { range: text.range(range), newText: isKey ? `${value}: ` : value },
  }))
}

function fieldsHere({ file }: Cursor, path: readonly string[], { language }: Given): Choice[] {
  if (path.length === 1 && path[0] === 'regels')
    return ruleBook(language).map(({ id, title }) => ({ value: id, about: title, kind: CompletionItemKind.Constant }))
  return fieldsAt(schemaOf(file), path).map((value) => ({
    value,
    about: aboutField(value, path.at(-1) ?? '', language) ?? '',
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

function referencesFor(workspace: Workspace, file: string, kind: Item['kind']): Choice[] {
  const { config } = workspace.set.plans
  const here = themeOf(workspace, file)
  return [...itemsOf(workspace)].flatMap(({ item, theme, kring }) => {
    if (item.kind !== kind || item.key === null) return []
    const where = `${nameIn(config.kringen, kring.slug)}, ${nameIn(config.themes, theme.slug)}`
    const value = here ? shortReference(item.key, here.kring, here.slug) : item.key
    return [{ value, about: `${item.title} (${where})`, kind: CompletionItemKind.Reference }]
  })
}
