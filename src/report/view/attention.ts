/** What asks for attention in a kring: signals, blocks, plans that ran out, and decisions and reviews whose day has passed. */
import type { Block } from '../../execution/blocks.ts'
import { daysUnreviewed, type Late, latenessOf } from '../../execution/late.ts'
import type { ItemKey, Kring } from '../../plan/model.ts'
import { actorsOf, ownersOf } from '../../plan/owners.ts'
import type { ProjectView, ThemeView } from './items.ts'

/** Why something asks for attention. Dates are ISO. */
export type Reason =
  | { kind: 'signal'; explanation: string | null }
  /** Its planned end, the day by which to decide, or its planned start has passed. */
  | { kind: 'late' | 'undecided' | 'unbegun'; date: string }
  | { kind: 'blocked'; titles: string[] }
  | { kind: 'review'; date: string }

/** A project or theme that asks for attention, with every reason. */
export interface Attention {
  title: string
  /** null for a theme or the kring's own page. */
  key: ItemKey | null
  /** Slugs of who is to act; none where nobody is named, and for the kring's own page, which is everybody's. */
  who: string[]
  signal: 'rood' | 'oranje' | null
  reasons: Reason[]
}

/** Red first, then orange, then the rest; inside that the order of the programme, themes last. */
export function attentionIn(
  kring: Kring,
  kringName: string,
  kringThemes: readonly ThemeView[],
  programme: readonly ProjectView[],
  blocks: ReadonlyMap<ItemKey, Block>,
  today: string,
): Attention[] {
  const reviewed = (date: string | null): Reason[] =>
    date !== null && daysUnreviewed(date, today) !== null ? [{ kind: 'review', date }] : []
  const projects = programme.map(({ project, theme: slug }): Attention => {
    const { signal, explanation, review, title, key } = project
    // Those that it waits for itself; what they in turn wait for stands with them.
    const waits = (blocks.get(key ?? '')?.chains ?? []).flatMap(([first, ...rest]) =>
      first && rest.length === 0 ? [first.title] : [],
    )
    const reasons: Reason[] = []
    const raised = signal === 'rood' || signal === 'oranje' ? signal : null
    if (raised) reasons.push({ kind: 'signal', explanation: explanation && firstSentence(explanation) })
    for (const late of latenessOf(project, today)) reasons.push(asReason(late))
    if (waits.length > 0) reasons.push({ kind: 'blocked', titles: waits })
    for (const reason of reviewed(review)) reasons.push(reason)
    const theme = kring.themes.find((one) => one.slug === slug)
    return { title, key, who: theme ? actorsOf(project, theme) : [], signal: raised, reasons }
  })
  const page: Attention = { title: kringName, key: null, who: [], signal: null, reasons: reviewed(kring.review) }
  const themes = kringThemes.map(
    ({ name, theme }): Attention => ({ ...page, title: name, who: ownersOf(theme), reasons: reviewed(theme.review) }),
  )
  const weight = { rood: 0, oranje: 1 }
  const order = ({ signal }: Attention): number => (signal === null ? 2 : weight[signal])
  return [...projects, page, ...themes].filter((a) => a.reasons.length > 0).sort((a, b) => order(a) - order(b))
}

/** What is late, as a reason. */
export const asReason = ({ kind, date }: Late): Reason => ({ kind: LATE[kind], date })

const LATE = { end: 'late', decision: 'undecided', start: 'unbegun' } as const

/** The first sentence of an explanation, without its full stop; the rest stands with the project itself. */
function firstSentence(text: string): string {
  return /^.*?(?=[.;](\s|$)|$)/s.exec(text.trim())?.[0] ?? text
}
