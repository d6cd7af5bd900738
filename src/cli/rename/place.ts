/** Offers another id or name for a kring or theme. */
import { relative, resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { type NewName, type Place, renamePlace, type Workspace } from '../../masterplan.ts'
import { mentionData, mentionLines } from '../output/mentions.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'

/** Says what becomes of it and what stays as it is, and offers the change. */
export async function offerPlace(options: Offered, workspace: Workspace, place: Place, name: NewName): Promise<number> {
  const { change, was, is, left, mentions } = await renamePlace(workspace, options, place, name)
  const { places: say, relocate } = wordsIn(options.language, workspace.set.plans.config)
  const isKring = was.kind === 'kring'
  const moved = new Set(change.moved.map(({ to }) => to))
  const others = [...change.texts.keys()].filter((file) => !moved.has(file) && file !== 'masterplan.yaml').length
  const newId = (isKring ? say.newKringId : say.newThemeId)(was.name, was.slug, is.slug)
  const said = [
    ...(is.slug === was.slug ? [] : [newId]),
    ...(is.name === was.name ? [] : [say.newName(was.name, is.name)]),
    ...(is.slug === was.slug ? [say.idStays(is.slug, isKring)] : is.name === was.name ? [say.nameStays(is.name)] : []),
    ...(is.slug === was.slug ? [] : [relocate.follows(others)]),
  ]
  const where = (file: string): string => oneLine(relative(options.host.cwd, resolve(workspace.root, file)))
  const lines = [
    said.join(' '),
    ...(left.length === 0 ? [] : [say.stays(left.map(where))]),
    ...mentionLines(mentions, options, workspace),
  ]
  const data = {
    [was.kind]: is.slug,
    was: was.slug,
    name: is.name,
    ...(left.length > 0 && { left: left.map(where) }),
    ...mentionData(mentions, options, workspace),
  }
  return offer(options, change, lines, data)
}
