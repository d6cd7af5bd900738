/** What the sheets of a workbook have: their columns, the field of the plan behind each, and the form of what is typed there. */
import { ASK_ANSWERS, CERTAINTIES, PHASES, SIGNALS, WISH_ANSWERS } from '../../plan/fields/schema.ts'

export const KINDS = ['projects', 'wishes', 'asks', 'actions', 'milestones'] as const
export type SheetKind = (typeof KINDS)[number]

/** `fixed` says which row it is; `done` is a tick; `news` is a new line of progress. */
export type Form = 'fixed' | 'option' | 'date' | 'amount' | 'count' | 'text' | 'lead' | 'done' | 'news'

export type ColumnKey =
  | 'id'
  | 'theme'
  | 'project'
  | 'wish'
  | 'partner'
  | 'phase'
  | 'signal'
  | 'explanation'
  | 'lead'
  | 'start'
  | 'end'
  | 'cost'
  | 'spent'
  | 'decideBy'
  | 'news'
  | 'support'
  | 'certainty'
  | 'answer'
  | 'reason'
  | 'forum'
  | 'answeredOn'
  | 'what'
  | 'by'
  | 'done'
  | 'date'
  | 'owner'

export interface Column {
  key: ColumnKey
  form: Form
  /** In characters. */
  width: number
  /** The path of the fact below that of its item; of something that is asked, below that. */
  path?: readonly string[]
  options?: readonly string[]
}

const fixed = (key: ColumnKey, width: number): Column => ({ key, form: 'fixed', width })
const field = (key: ColumnKey, form: Form, width: number, path: string, options?: readonly string[]): Column => ({
  key,
  form,
  width,
  path: path.split('.'),
  ...(options && { options }),
})

const TASK: readonly Column[] = [
  fixed('id', 10),
  fixed('project', 34),
  { key: 'done', form: 'done', width: 8 },
  { key: 'date', form: 'date', width: 13 },
  { key: 'owner', form: 'text', width: 24 },
  { key: 'what', form: 'text', width: 60 },
]

/** The columns of each sheet, in order. */
export const COLUMNS: Record<SheetKind, readonly Column[]> = {
  projects: [
    fixed('id', 10),
    fixed('theme', 18),
    fixed('project', 32),
    field('phase', 'option', 15, 'fase', PHASES),
    field('signal', 'option', 10, 'signaal', SIGNALS),
    field('explanation', 'text', 50, 'toelichting'),
    field('lead', 'lead', 24, 'trekker'),
    field('start', 'date', 13, 'planning.start'),
    field('end', 'date', 13, 'planning.eind'),
    field('cost', 'amount', 12, 'kosten'),
    field('spent', 'amount', 12, 'uitgegeven'),
    field('decideBy', 'date', 13, 'besluit-voor'),
    { key: 'news', form: 'news', width: 50 },
  ],
  wishes: [
    fixed('id', 10),
    fixed('theme', 18),
    fixed('wish', 40),
    field('support', 'count', 10, 'steun'),
    field('certainty', 'option', 14, 'zekerheid', CERTAINTIES),
    field('answer', 'option', 16, 'antwoord.status', WISH_ANSWERS),
    field('reason', 'text', 50, 'antwoord.reden'),
    field('forum', 'text', 18, 'antwoord.door'),
    field('answeredOn', 'date', 13, 'antwoord.datum'),
  ],
  asks: [
    fixed('id', 10),
    fixed('project', 34),
    fixed('partner', 26),
    field('what', 'text', 50, 'wat'),
    field('by', 'date', 13, 'voor'),
    field('answer', 'option', 13, 'antwoord', ASK_ANSWERS),
    field('answeredOn', 'date', 13, 'datum'),
  ],
  actions: TASK,
  milestones: TASK,
}

/** The sheets in which a line without an id is something new. */
export const GROWING: readonly SheetKind[] = ['asks', 'actions', 'milestones']
