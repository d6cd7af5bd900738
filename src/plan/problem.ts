/** The problems that reading can meet, by rule id, with the arguments of each message. */
import type { Problem } from '../diagnostics/finding.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { Item } from './model.ts'
import type { PatternName } from './typed/patterns.ts'

/** Why a line that was meant as a heading is none. */
export type NearCause =
  | 'spread'
  | 'space'
  | 'blank'
  | 'hidden'
  | 'escape'
  | 'seven'
  | 'indent'
  | 'inside'
  | 'width'
  | 'bold'
  | 'plain'

/** Why a file can't be read. */
export type Unreadable = 'utf8' | 'nul' | 'carriage-return' | 'too-large' | 'folder' | 'outside' | 'missing' | 'denied'

/** Why a picture can't be the logo. */
export type LogoFault = 'missing' | 'unreadable' | 'too-large' | 'no-picture'

/** What a value should have been. */
export type Expectation =
  | { kind: 'text' }
  | { kind: 'number'; integer: boolean; min?: number; max?: number }
  | { kind: 'list'; of: Expectation }
  | { kind: 'fields'; fields: readonly string[] }
  | { kind: 'mapping' }
  | { kind: 'options'; options: readonly (string | number)[] }
  | { kind: 'pattern'; pattern: PatternName }
  | { kind: 'nonempty' }

/** The same for the message, with the field and a value that it can have: `kosten: 45000`. Sentences are made of it in two languages. */
export type Expected = Expectation & { example?: string }

export interface ReaderArgs {
  'onleesbaar-bestand': { reason: Unreadable }
  'geen-front-matter': Record<string, never>
  'lege-front-matter': Record<string, never>
  'open-front-matter': Record<string, never>
  'front-matter-taal': { language: string }
  'front-matter-streep': { line: string }
  'yaml-syntax': { code: string; sign: string; edits: TextEdit[] | null }
  'dubbele-sleutel': { key: string }
  'yaml-alias': { source: string }
  'meer-documenten': Record<string, never>
  samenvoegconflict: Record<string, never>
  'dubbelzinnige-waarde': { source: string; readAs: string }
  'gereserveerde-sleutel': { key: string }
  'te-diep': Record<string, never>
  'open-blok': { kind: 'code' | 'comment' }
  /** `among`: the fields that there can be, where those are figures. */
  'onbekend-veld': { field: string; suggestion: string | null; among: string[] | null }
  'verkeerd-type': { shown: string; expected: Expected; suggestion: string | null }
  'ongeldige-waarde': { shown: string; expected: Expected; suggestion: string | null }
  'gekruld-aanhalingsteken': { open: string; close: string }
  'ontbrekend-veld': { fields: string[] }
  'ongeldige-id': { shown: string; expected: Expected; suggestion: string | null; several: string | null }
  'onmogelijke-datum': { shown: string; expected: Expected; suggestion: string | null }
  'onbekend-onderdeel': { title: string; suggestion: string | null; repeated: boolean }
  'onderdeel-verkeerde-plek': {
    /** The heading as it stands, and the name that it means. */
    shown: string
    name: string
    /** The kind of item that it stands under; null for none. */
    under: Item['kind'] | null
    id: string | null
    sure: boolean
  }
  'bijna-kop': { shown: string; cause: NearCause; wanted: string; sure: boolean }
  'lege-titel': { id: string | null }
  /** `sure`: only how it looks is lost without the marks. */
  'titel-met-opmaak': { words: string; title: string; sure: boolean }
  /** `repeated`: there is one of that name already. */
  'losse-verwijzing': { name: string; repeated: boolean }
  'id-zonder-item': { id: string; wanted: string | null; section?: string; onPage?: boolean }
  'kopniveau-overgeslagen': { depth: number; expected: number }
  'regel-zonder-datum': { line: string }
  /** A line without a box, with a date that isn't one, or that is no bullet; or a second list of a project. */
  'taak-niet-gelezen': { line: string; what: 'box' | 'date' | 'bullet' | 'repeated' }
  /** `alone`: no question is quoted yet. */
  'vraag-niet-gelezen': { line: string; meant: 'why' | 'question'; alone: boolean }
  'item-zonder-sectie': { title: string }
  'ongeldige-kop-id': { shown: string }
  'gegevens-zonder-kop': { id: string; kind: Item['kind']; suggestion: string | null; title: string | null }
  'bestandsnaam-wijkt-af': { declared: string; expected: string }
  'formaat-niet-ondersteund': { format: number; supported: number }
  'schaal-omgekeerd': { min: number; max: number }
  'enquete-kolom': { column: string; suggestion: string | null; repeated: boolean }
  'enquete-cijfer': { shown: string; min: number; max: number }
  'einde-voor-begin': { start: string; end: string }
  'bedragen-omgekeerd': { from: number; to: number }
  /** `ratio` has a decimal comma. */
  'kleur-te-licht': { colour: string; ratio: string }
  'logo-onbruikbaar': { file: string; reason: LogoFault }
  'enquete-rij': { cells: number; columns: number }
}

export type ReaderProblemId = keyof ReaderArgs

/** A problem that reading met, with the arguments that belong to its id. */
export type ReaderProblem = { [Id in ReaderProblemId]: Problem<Id, ReaderArgs[Id]> }[ReaderProblemId]

/** A value with whatever was wrong with it: readers never throw. */
export interface Reading<T> {
  value: T
  problems: ReaderProblem[]
}

/** Problems after which a value is left out. */
export const REFUSING: ReadonlySet<string> = new Set<ReaderProblemId>([
  'onbekend-veld',
  'verkeerd-type',
  'ongeldige-waarde',
  'ontbrekend-veld',
  'ongeldige-id',
  'onmogelijke-datum',
  'einde-voor-begin',
  'bedragen-omgekeerd',
  'schaal-omgekeerd',
])
