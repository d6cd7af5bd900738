/** A part of a report that is new, or that isn't there any more. */
import { bareWords } from '../../diagnostics/bare.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item } from '../../plan/model.ts'
import { add } from '../../verbs/add.ts'
import { set } from '../../verbs/set/set.ts'
import { Misuse, reasonOf } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { refuse } from '../refuse.ts'
import { addLine, isList } from '../values/lines.ts'
import { keyOf, textsOf, type WholePart } from './compare.ts'
import { writeFact } from './facts.ts'
import type { Beside, Outcome } from './outcome.ts'
import type { Part, Parts, Piece } from './parts.ts'
import { stateFields } from './state.ts'

const LISTS = { challenge: 'challenges', wish: 'wishes', project: 'projects' } as const

/** Whether a report says no more by it than that the plans have nothing there: that is nothing to take over. */
function saysNone({ name, text }: Piece, report: Language): boolean {
  const { supportUnknown, notServed, noPhase } = wordsIn(report)
  const none = name === 'state' ? [noPhase] : typeof name === 'string' ? [] : [supportUnknown, notServed]
  return none.some((words) => bareWords(words) === bareWords(text))
}

/** Whether all that a part says of an item stands in a report of it too: then the part was taken over before. */
function saysAll({ key }: Item, { pieces }: Part, says: Parts): boolean {
  const said = says.parts.get(key ?? '')
  return pieces.every(({ name, text }) => textsOf(said, keyOf(name)).some((one) => bareWords(one) === bareWords(text)))
}

/** Adds an item with all that is said of it, unless it is there; nothing is taken out of a plan because a report lacks it. Throws a Misuse. */
export function whole({ part, is }: WholePart, beside: Beside, { fresh, decisions }: Outcome): 'added' | 'there' {
  const { owner, title } = part
  const { plans, pen, today, kring, language, report, says } = beside
  const pieces = part.pieces.filter((piece) => !saysNone(piece, report))
  if (is === 'gone') refuse((why) => (owner.kind === 'chapter' ? why.computed : why.partGone))
  const theme = kring?.themes.find(({ slug }) => owner.kind === 'new' && slug === owner.theme)
  if (!kring || !theme || owner.kind !== 'new') refuse((why) => why.computed)
  const there: readonly Item[] = pen.theme(theme.file)?.[LISTS[owner.of]] ?? []
  const same = there.find((item) => bareWords(item.title) === bareWords(title))
  if (same && saysAll(same, part, says)) return 'there'
  if (same) refuse((why) => why.sameTitle)
  const around = { on: today, by: null, who: null, today }
  const [first, ...more] = pieces.filter(({ name }) => name === 'text')
  const before = new Set(pen.theme(theme.file)?.[LISTS[owner.of]].map(({ id }) => id))
  add(plans, { kring, theme }, { kind: owner.of, title, text: [first?.text ?? ''], id: null, facts: [] }, around, pen)
  const made = pen.theme(theme.file)
  const items: readonly Item[] = made?.[LISTS[owner.of]] ?? []
  const item = items.find(({ id }) => !before.has(id))
  if (!made || !item) return 'added'
  fresh.push({
    kind: owner.of,
    title,
    text: [first, ...more].map((one) => one?.text ?? '').join('\n'),
    theme: theme.slug,
  })
  const target: Target = { kind: 'item', item, theme: made, kring }
  const put = ({ name, text }: Piece): void => {
    const fields = (all: readonly [string, string][], how: 'set' | 'add' = 'set'): void =>
      set(
        plans,
        target,
        all.map(([field, value]) => ({ how, name: field, values: [value] })),
        around,
        pen,
      )
    if (typeof name !== 'string') writeFact(name.fact, { was: '', now: text }, target, report, beside)
    else if (isList(name)) addLine(name, text, target, beside)
    else if (name === 'state') fields(stateFields('', text))
    else if (name === 'explanation') fields([['toelichting', text]])
    else fields([['tekst', text]], 'add')
  }
  for (const piece of pieces) {
    if (piece.name === 'title' || piece === first) continue
    try {
      put(piece)
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      const field = typeof piece.name === 'string' ? '' : piece.name.fact
      decisions.push({ where: title, field, said: piece.text, why: reasonOf(error, language) })
    }
  }
  return 'added'
}
