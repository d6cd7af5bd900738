/** For whom a report is: which sections it has, and in which order. */
import type { Language } from '../language/language.ts'
import type { Config, SectionId } from '../plan/model.ts'

/** `all` is the whole plan, `year` what came of it since an earlier moment; a partner or branche gets an extract of what is theirs. */
export type Audience =
  | { kind: 'all' | 'members' | 'board' | 'municipality' | 'year' }
  | { kind: 'partner' | 'branche'; slug: string }

export const ALL: Audience = { kind: 'all' }

const NAMES: Record<string, Audience> = {
  members: { kind: 'members' },
  leden: { kind: 'members' },
  board: { kind: 'board' },
  bestuur: { kind: 'board' },
  municipality: { kind: 'municipality' },
  gemeente: { kind: 'municipality' },
  'annual-report': { kind: 'year' },
  jaarverslag: { kind: 'year' },
  '-': ALL,
}

/** The names by which an audience can be asked for, in either language. */
export const AUDIENCE_NAMES: Record<Language, readonly string[]> = {
  nl: ['leden', 'bestuur', 'gemeente', 'jaarverslag', 'partner:ID', 'branche:ID'],
  en: ['members', 'board', 'municipality', 'annual-report', 'partner:ID', 'branche:ID'],
}

/** An audience by its name, in either language; also as `audienceSlug` writes it. null for another word. */
export function audienceFrom(name: string): Audience | null {
  const [, kind, slug] = /^(partner|branche|branch)[:/.]([a-z0-9-]+)$/.exec(name) ?? []
  if (slug !== undefined) return { kind: kind === 'partner' ? 'partner' : 'branche', slug }
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null
}

/** As part of a file's name, such as `bestuur` or `partner.enexis`; null for the whole plan. */
export function audienceSlug(audience: Audience): string | null {
  switch (audience.kind) {
    case 'all':
      return null
    case 'members':
      return 'leden'
    case 'board':
      return 'bestuur'
    case 'municipality':
      return 'gemeente'
    case 'year':
      return 'jaarverslag'
    default:
      return `${audience.kind}.${audience.slug}`
  }
}

/** Whether its readers are not of the association. */
export const isOutside = ({ kind }: Audience): boolean => kind === 'partner' || kind === 'municipality'

/** The sections of a kring's report. Members get a short sheet; the board reads first what it must act on. */
const KRING: Record<'all' | 'members' | 'board' | 'municipality', readonly SectionId[]> = {
  all: [
    'oogopslag',
    'aandacht',
    'sinds',
    'stip',
    'ambitieweb',
    'prioriteiten',
    'themas',
    'programma',
    'planning',
    'afweging',
    'geld',
    'partners',
    'agendas',
    'branches',
  ],
  members: ['oogopslag', 'sinds', 'antwoorden', 'stip', 'prioriteiten', 'ambitieweb', 'programma'],
  board: [
    'oogopslag',
    'besluiten',
    'aandacht',
    'sinds',
    'programma',
    'planning',
    'geld',
    'afweging',
    'prioriteiten',
    'ambitieweb',
    'partners',
    'agendas',
    'branches',
    'stip',
    'themas',
  ],
  municipality: [
    'oogopslag',
    'partners',
    'agendas',
    'sinds',
    'stip',
    'prioriteiten',
    'programma',
    'planning',
    'geld',
    'ambitieweb',
    'themas',
  ],
}

const ASSOCIATION: typeof KRING = {
  all: [
    'oogopslag',
    'naast-elkaar',
    'sinds',
    'antwoorden',
    'samen',
    'programma',
    'geld',
    'per-kring',
    'partners',
    'agendas',
    'branches',
  ],
  members: ['oogopslag', 'sinds', 'antwoorden', 'per-kring'],
  board: [
    'oogopslag',
    'besluiten',
    'aandacht',
    'sinds',
    'naast-elkaar',
    'samen',
    'programma',
    'geld',
    'planning',
    'per-kring',
    'partners',
    'agendas',
    'branches',
  ],
  municipality: ['oogopslag', 'partners', 'agendas', 'sinds', 'naast-elkaar', 'geld', 'per-kring'],
}

/** The sections that an audience gets, in order, without those that the association has switched off. */
export function sectionsFor(
  audience: Audience,
  scope: 'kring' | 'association',
  off: readonly SectionId[],
): SectionId[] {
  const lists = scope === 'kring' ? KRING : ASSOCIATION
  if (audience.kind === 'partner') return ['partners']
  if (audience.kind === 'branche') return ['branches']
  // A year report is no choice of sections: it tells of the time since.
  if (audience.kind === 'year') return []
  return lists[audience.kind].filter((id) => !off.includes(id))
}

/** Whether the report of a kring has a section. */
export const hasSection = (id: SectionId, { report }: Config, { audience }: { audience: Audience }): boolean =>
  sectionsFor(audience, 'kring', report.off).includes(id)

/** Whether each project of a kring has a card in this report, with all its figures. */
export const hasCards = (config: Config, scribe: { audience: Audience }): boolean =>
  hasSection('themas', config, scribe)
