/** `masterplan add wens|uitdaging|project [THEME] TITLE`: something new in a theme, with what it looks like elsewhere. */
import { twinsOf } from '../../execution/twin-items.ts'
import { wordsIn } from '../../language/words.ts'
import { add as addItem, proposedId, refusedId } from '../../verbs/add.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { EXIT } from '../exit.ts'
import { changeBy } from '../output/change.ts'
import type { Offered } from '../output/offerable.ts'
import { assignmentsOf } from '../set/assignments.ts'
import { kindNamed } from './kinds.ts'
import { askFor, askKind, type Draft, type Ids, twinsSaid } from './questions.ts'
import { factsBehind, inTheme, placeAmong } from './typed.ts'

interface Options extends Offered {
  in?: string
  text?: string
  field?: string[]
  id?: string
}

/** Adds an item; a person at the terminal is asked for what isn't said. The exit code is that of `offer`. */
export async function add(options: Options, asked: string | undefined, words: readonly string[]): Promise<number> {
  const { host, language, today, write, dryRun, json, field = [], text = null, id = null } = options
  const person = write || dryRun || json ? null : host.dialogue
  const kind = asked === undefined ? await askKind(person, language) : kindNamed(asked)
  if (kind === null) {
    host.err.write(`${wordsIn(language).edit.declined}\n`)
    return EXIT.fine
  }
  return changeBy(options, async ({ set: { plans } }, pen) => {
    const given = factsBehind(words, kind)
    const { place, rest } =
      options.in === undefined ? placeAmong(given.words, plans) : inTheme(options.in, given.words, plans)
    const title = rest.join(' ')
    const facts = [...field, ...given.facts].flatMap((one) => assignmentsOf([one], false, () => false))
    const known: Draft = { kind, place, title, text, id, facts }
    const ids: Ids = {
      proposed: (of, theme) => proposedId(of, theme, plans, pen),
      refused: (typed, theme) => refusedId(typed, theme, plans, pen)?.(language) ?? null,
    }
    const draft = person ? await askFor(person, known, plans, language, ids) : known
    if (draft === null) return null
    if (draft.place === null) throw new Misuse((l, by) => wordsIn(l, by).verbs.whichTheme)
    const around = { on: today, by: null, who: null, today }
    addItem(plans, draft.place, { ...draft, text: [draft.text ?? ''] }, around, pen)
    const telling = { title: draft.title, text: draft.text ?? '', theme: draft.place.theme.slug }
    const twins = twinsOf(telling, kind, plans)
    const data = twins.map(({ item, score }) => ({ key: item.key, title: item.title, score }))
    return {
      names: [draft.title],
      ...(twins.length > 0 && person === null && { also: twinsSaid(twins, language) }),
      data: { twins: data },
    }
  })
}
