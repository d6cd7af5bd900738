/** The item that a word means, where it stands, and where it is referred to. */
import type { Location } from 'vscode-languageserver'
import type { Where } from '../diagnostics/finding.ts'
import type { ItemKey } from '../plan/model.ts'
import { indexItems, itemKey, itemReferences } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { placesIn } from '../plan/yaml/place.ts'
import type { FoundItem } from '../workspace/named/find-item.ts'
import type { Workspace } from '../workspace/open.ts'
import { Text, uriOf } from './convert.ts'
import type { Cursor } from './cursor.ts'

/** Every item of the plans. */
export function* itemsOf({ set }: Workspace): Generator<FoundItem> {
  for (const kring of set.plans.kringen)
    for (const theme of kring.themes)
      for (const item of [...theme.challenges, ...theme.wishes, ...theme.projects]) yield { item, theme, kring }
}

/** The item that a word in a theme file means: a reference, the name of its facts, or the id in its heading. */
export function itemUnder(workspace: Workspace, { word, file, path }: Cursor): FoundItem | null {
  if (word === '') return null
  const { kring = '', slug = '' } = themeOf(workspace, file) ?? {}
  const known = itemNamed(workspace, itemKey(kring, slug, word))
  // In a sentence only a whole name is sure to be one, such as `noord/energie/zon`, or an id between braces.
  return known && (path !== null || word.includes('/') || known.theme.file === file) ? known : null
}

function itemNamed({ set }: Workspace, key: ItemKey): FoundItem | null {
  const item = indexItems(set.plans).get(key)
  const [kringName, themeName] = key.split('/')
  const kring = set.plans.kringen.find(({ slug }) => slug === kringName)
  const theme = kring?.themes.find(({ slug }) => slug === themeName)
  return item && kring && theme ? { item, theme, kring } : null
}

export function themeOf({ set }: Workspace, file: string) {
  return set.plans.kringen.flatMap(({ themes }) => themes).find((theme) => theme.file === file) ?? null
}

/** Where something of a file is. */
export function locationOf({ set, root }: Workspace, file: string, at: Where): Location {
  const source: Source = set.sources.get(file) ?? { file, text: '' }
  return { uri: uriOf(file, root), range: new Text(source).range(placesIn(source)(at)) }
}

export function headingOf(workspace: Workspace, { item, theme }: FoundItem): Location {
  return locationOf(workspace, theme.file, { heading: item.heading })
}

/** Every place that refers to an item. */
export function referencesTo(workspace: Workspace, { item }: FoundItem): Location[] {
  return [...itemReferences(workspace.set.plans)]
    .filter(({ key }) => key === item.key)
    .map(({ theme, path }) => locationOf(workspace, theme.file, { path, part: 'value' }))
}
