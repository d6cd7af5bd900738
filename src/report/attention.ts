/** What asks for attention in a kring: signals, blocks, plans that ran out and reviews that are due. */
import type { Item, ItemKey, Kring } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import type { ProjectView, ThemeView } from './view.ts'

/** Why something asks for attention. Dates are ISO. */
export type Reason =
  | { kind: 'signal'; explanation: string | null }
  | { kind: 'late'; date: string }
  | { kind: 'blocked'; titles: string[] }
  | { kind: 'review'; date: string }

/** A project or theme that asks for attention, with every reason. */
export interface Attention {
  title: string
  /** null for a theme or the kring's own page. */
  key: ItemKey | null
  signal: 'rood' | 'oranje' | null
  reasons: Reason[]
}

/** Red first, then orange, then the rest; inside that the order of the programme, themes last. */
export function attentionIn(
  kring: Kring,
  kringName: string,
  kringThemes: readonly ThemeView[],
  programme: readonly ProjectView[],
  index: ReadonlyMap<ItemKey, Item>,
  today: string,
): Attention[] {
  const passed = (date: string | null): date is string => date !== null && date < today.slice(0, date.length)
  const projects = programme.map(({ project, blockedBy }): Attention => {
    const { signal, explanation, end, review, phase, title, key } = project
    const waits = blockedBy.filter((link) => {
      const item = index.get(link.key)
      return item?.kind === 'project' && isOpen(item)
    })
    const reasons: Reason[] = []
    const raised = signal === 'rood' || signal === 'oranje' ? signal : null
    if (raised) reasons.push({ kind: 'signal', explanation: explanation && firstSentence(explanation) })
    if (passed(end) && phase !== 'on-hold') reasons.push({ kind: 'late', date: end })
    if (waits.length > 0) reasons.push({ kind: 'blocked', titles: waits.map((link) => link.title) })
    if (passed(review)) reasons.push({ kind: 'review', date: review })
    return { title, key, signal: raised, reasons }
  })
  const themes = [{ name: kringName, theme: kring }, ...kringThemes].map(({ name, theme: { review } }): Attention => {
    return { title: name, key: null, signal: null, reasons: passed(review) ? [{ kind: 'review', date: review }] : [] }
  })
  const weight = { rood: 0, oranje: 1 }
  const order = ({ signal }: Attention): number => (signal === null ? 2 : weight[signal])
  return [...projects, ...themes].filter((a) => a.reasons.length > 0).sort((a, b) => order(a) - order(b))
}

/** The first sentence of an explanation, without its full stop; the rest stands with the project itself. */
function firstSentence(text: string): string {
  return /^.*?(?=[.;](\s|$)|$)/s.exec(text.trim())?.[0] ?? text
}
