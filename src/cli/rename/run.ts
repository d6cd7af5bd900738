/** `masterplan rename WHAT NAME`: another id or title for an item, kring or theme, and everything that refers to it follows. */
import { wordsIn } from '../../language/words.ts'
import { open, rename as renamed } from '../../masterplan.ts'
import { PATTERNS } from '../../plan/typed/patterns.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { mentionData, mentionLines } from '../output/mentions.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { offerPlace } from './place.ts'
import { placeMeant } from './which.ts'

interface Options extends Offered {
  id?: string
  title?: string
}

/** Offers the change. Throws a Misuse where no new name was given, or more than one of a kind. */
export async function rename(options: Options, asked: string, name?: string): Promise<number> {
  const refuse = (which: 'nothingNew' | 'twoNames'): never => {
    throw new Misuse(bothLanguages((l) => wordsIn(l).relocate[which]))
  }
  const isId = name !== undefined && PATTERNS.slug.test(name)
  if (name !== undefined && (isId ? options.id : options.title) !== undefined) refuse('twoNames')
  const id = isId ? name : options.id
  const title = isId || name === undefined ? options.title : name
  if (id === undefined && title === undefined) refuse('nothingNew')
  const workspace = await open(options.host, options.root)
  const place = placeMeant(asked, workspace.set.plans)
  if (place !== null) return offerPlace(options, workspace, place, { id, title })
  const { change, was, is, mentions } = await renamed(workspace, options, asked, { id, title })
  const say = wordsIn(options.language).relocate
  const own = `${is.key ?? was.key ?? ''}`.split('/').slice(0, 2).join('/')
  const others = [...change.texts.keys()].filter((file) => file !== `${own}.md`).length
  const said = [
    ...(is.id === null || is.id === was.id
      ? []
      : [was.id === null ? say.firstId(is.title, is.id) : say.newId(was.title, was.id, is.id)]),
    ...(is.title === was.title ? [] : [say.newTitle(was.title, is.title)]),
    ...(is.key === was.key || was.key === null ? [] : [say.follows(others)]),
  ]
  const data = { item: is.key, was: was.key, title: is.title, ...mentionData(mentions, options, workspace) }
  return offer(options, change, [said.join(' '), ...mentionLines(mentions, options, workspace)], data)
}
