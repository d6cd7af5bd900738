/** `masterplan merge A B`: B goes into A, and what refers to B refers to A. */
import { loggable } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { merge as merged, open } from '../../masterplan.ts'
import { EXIT } from '../exit.ts'
import { mentionData, mentionLines } from '../output/mentions.ts'
import { offer } from '../output/offer.ts'
import type { Offered } from '../output/offerable.ts'
import { chooser, shownValue } from './choose.ts'

interface Options extends Offered {
  take?: string[]
}

/** Offers the change; where A and B differ, the person at the terminal chooses or `--take` says it. */
export async function merge(options: Options, a: string, b: string): Promise<number> {
  const { host, language, take = [], json } = options
  const say = wordsIn(language).relocate
  const workspace = await open(host, options.root)
  let untold: readonly string[] = []
  const choose = chooser(take, json ? null : host.dialogue, language, (lines) => {
    untold = lines
  })
  const done = await merged(workspace, options, { a, b }, choose)
  if (done === null) {
    host.err.write(`${[...untold.map(loggable), say.stopped].join('\n')}\n`)
    return untold.length > 0 ? EXIT.misuse : EXIT.fine
  }
  const { change, chosen, mentions } = done
  const own = [done.a, done.b].map(({ key }) => `${(key ?? '').split('/').slice(0, 2).join('/')}.md`)
  const others = [...change.texts.keys()].filter((file) => !own.includes(file)).length
  const fieldOf = (field: string): string => (field === 'vraag' ? say.question : field)
  const support = done.a.kind === 'wish' && done.b.kind === 'wish' ? [done.a.support, done.b.support] : []
  const kept = chosen.find(({ field }) => field === 'steun')
  const both = support.every((n) => n !== null) && support.length > 0
  const said = [
    say.merged(done.b.title, done.a.title),
    say.follows(others),
    ...chosen.map(({ field, a: one, b: other, stays }) => {
      const [stay, go] = stays === 'A' ? [one, other] : [other, one]
      return say.dropped(fieldOf(field), shownValue(go), shownValue(stay))
    }),
    ...(both ? [say.supportKept(Number(kept?.stays === 'B' ? support[1] : support[0]))] : []),
    ...mentionLines(mentions, options, workspace),
  ]
  const choices = chosen.map(({ field, a: one, b: other, stays }) => ({ field, a: one, b: other, stays }))
  return offer(options, change, said, {
    item: done.a.key,
    merged: done.b.key,
    choices,
    ...mentionData(mentions, options, workspace),
  })
}
