/** `masterplan move ITEM KRING/THEME`: an item in another theme, and everything that refers to it follows. */
import { wordsIn } from '../../language/words.ts'
import { move as moved, open } from '../../masterplan.ts'
import { mentionData, mentionLines } from '../output/mentions.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'

/** Offers the change. */
export async function move(options: Offered, asked: string, to: string): Promise<number> {
  const workspace = await open(options.host, options.root)
  const { change, was, is, mentions } = await moved(workspace, options, asked, to)
  const say = wordsIn(options.language).relocate
  const place = (key: string | null): string => (key ?? '').split('/').slice(0, 2).join('/')
  const own = [was, is].map(({ key }) => `${place(key)}.md`)
  const others = [...change.texts.keys()].filter((file) => !own.includes(file)).length
  const said = [
    say.moved(is.title, place(was.key), place(is.key)),
    ...(was.id === is.id ? [] : [say.otherId(was.id ?? '', is.id ?? '')]),
    say.follows(others),
  ]
  const data = { item: is.key, was: was.key, title: is.title, ...mentionData(mentions, options, workspace) }
  return offer(options, change, [said.join(' '), ...mentionLines(mentions, options, workspace)], data)
}
