/** The association's settings as plain data: what `masterplan.yaml` says, with what holds where it says nothing. */
import type { AmbitionLevel } from './fields/ambition-level.ts'
import type { REPORT_FORMATS, SECTIONS } from './fields/report-options.ts'
import type { ByYear, Phase } from './item-model.ts'

export type SectionId = (typeof SECTIONS)[number]
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export type { AmbitionLevel }

export interface Criterion {
  id: string
  name: string
  points: number
  direction: 'benefit' | 'cost'
  minimum: number | null
}

/** House style and set-up of reports; null where the association leaves it to the program. */
export interface ReportConfig {
  /** Path of a png or jpg in the workspace. */
  logo: string | null
  /** `#rrggbb`. */
  brand: string | null
  accent: string | null
  /** What stands there for a colour and is none that can be used. */
  refused: string[]
  font: string | null
  footer: string | null
  formats: ReportFormat[]
  /** The partner that is the municipality. */
  municipality: string | null
  /** The sections that are switched off. */
  off: SectionId[]
}

/** What members can do, to whom they write and where, and an ISO day on which they can come; null where the plans don't say. */
export interface JoinIn {
  what: string | null
  who: string | null
  /** A general mail address or the address of a page. */
  address: string | null
  date: string | null
}

/** `formerly`: slugs that it had before; absent where it always had this one. */
type Named = { slug: string; name: string; formerly?: string[] }

export interface Config {
  /** The association’s own word for kring, in lower case; absent where it says kring. */
  ownWord?: { one: string; many: string; article: 'de' | 'het' | null }
  format: number
  association: string
  status: 'voorbeeld' | 'vastgesteld' | 'concept' | null
  language: 'nl' | 'en' | null
  /** What a report says of itself where the plans are an example; null leaves it to the program. */
  exampleText: string | null
  kringen: (Named & { aliases: string[]; areas: string[]; members: number | null })[]
  branches: { slug: string; name: string }[]
  themes: (Named & {
    /** Other names by which a document may call it; absent without any. */
    aliases?: string[]
    group: 'planet' | 'people' | 'profit' | null
    definition: string | null
  })[]
  /** What each ambition level means, from 1 on; null where the association does not say, and there are three. */
  levels: { [Level in AmbitionLevel]?: string | undefined } | null
  partners: { slug: string; name: string; kind: string | null }[]
  /** What a fund can give, in euro by year; each is a partner too. */
  funds?: (Named & { ceiling: ByYear })[]
  agendas: {
    slug: string
    name: string
    period: string | null
    status: 'lopend' | 'concept' | 'vervallen' | null
    lines: { slug: string; name: string }[]
  }[]
  ranking: { scale: [number, number]; minimumResponse: number; minimumCoverage: number; weighting: 'equal' | 'members' }
  criteria: Criterion[]
  /** Days after which a running project without news is silent. */
  newsWithin: number
  /** How projects weigh in the progress of a theme or kring. */
  progressWeight: 'aantal' | 'kosten'
  /** Days within which a wish should have an answer. */
  answerWithin: number
  /** To which phases a project may go from each. */
  transitions: Record<Phase, readonly Phase[]>
  /** Names for a date, tag or revision of the plans. */
  moments: { slug: string; revision: string }[]
  /** How members can take part; absent where the plans don't say. */
  joinIn?: JoinIn
  report: ReportConfig
  rules: Record<string, 'fout' | 'waarschuwing' | 'advies' | 'uit'>
}
