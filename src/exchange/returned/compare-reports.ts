/** A report of ours that came back: what somebody changed in it, and what of that is taken over. */
import type { Language } from '../../language/language.ts'
import type { Origin } from '../../report/passport.ts'
import type { Pen } from '../../verbs/pen.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Decision } from '../decide.ts'
import { inMargin } from '../margin.ts'
import type { TextDocument } from '../word/blocks.ts'
import { changesIn } from './compare.ts'
import { namesOf, namesSince } from './names.ts'
import type { Outcome } from './outcome.ts'
import { partsOf } from './own-report.ts'
import { plansOf, reportOf } from './report.ts'
import { take } from './take.ts'

export interface Returned extends Outcome {
  /** Whether it was compared with the plans that it was made of; else with those as they are. */
  exact: boolean
  /** How many items were read in it. */
  items: number
  comments: Decision[]
  /** Words put in and taken out while changes were tracked. */
  tracked: { inserted: string[]; deleted: string[] }
}

/** Compares, and puts what changed into a draft. null where the kring of the report isn't there any more. */
export async function compareReports(
  document: TextDocument,
  origin: Origin,
  workspace: Workspace,
  pen: Pen,
  { language, today }: { language: Language; today: string },
): Promise<Returned | null> {
  const { plans } = workspace.set
  const { of, exact } = await plansOf(workspace, origin)
  const base = await reportOf(of, origin)
  const now = of === workspace ? base : await reportOf(workspace, origin)
  if (base === null) return null
  const names = namesOf(base, of.set.plans, origin.kring)
  const read = (one: TextDocument, by = names): ReturnType<typeof partsOf> => partsOf(one, by, origin.language)
  const edited = read(document)
  const before = read(base)
  const present = now === null || now === base ? null : read(now, namesSince(names, now, plans, origin.kring))
  const outcome = take(changesIn(before, edited), {
    plans,
    pen,
    today,
    language,
    present,
    says: present ?? before,
    report: origin.language,
    kring: plans.kringen.find(({ slug }) => slug === origin.kring) ?? null,
  })
  // What the plan itself says as struck out was so when the report went out.
  const own = base.notes.map(({ text }) => text)
  const notes = document.notes.filter(({ kind, text }) => kind !== 'struck' || !own.includes(text))
  const comments = inMargin({ ...document, notes }, language, (at) => edited.partAt(at)?.title ?? '')
  const tracked = (kind: 'inserted' | 'deleted'): string[] =>
    document.notes.filter((note) => note.kind === kind).map(({ text }) => text)
  return {
    ...outcome,
    exact,
    items: [...edited.parts.values()].filter(({ owner }) => owner.kind === 'item').length,
    comments,
    tracked: { inserted: tracked('inserted'), deleted: tracked('deleted') },
  }
}
