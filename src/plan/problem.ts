/** The problems that reading can meet, by rule id, with the arguments of each message. */
import type { Problem } from '../diagnostics/finding.ts'
import type { Item } from './model.ts'
import type { PatternName } from './patterns.ts'

/** Why a file can't be read. */
export type Unreadable = 'utf8' | 'nul' | 'carriage-return' | 'too-large' | 'folder' | 'outside' | 'missing' | 'denied'

/** Why a picture can't be the logo. */
export type LogoFault = 'missing' | 'unreadable' | 'too-large' | 'no-picture'

/** What a value should have been, for the message; sentences are made of it in two languages. */
export type Expected =
  | { kind: 'type'; type: 'text' | 'number' | 'integer' | 'list' | 'mapping' }
  | { kind: 'options'; options: readonly (string | number)[] }
  | { kind: 'range'; min?: number; max?: number }
  | { kind: 'pattern'; pattern: PatternName }
  | { kind: 'nonempty' }

export interface ReaderArgs {
  'onleesbaar-bestand': { reason: Unreadable }
  'geen-front-matter': Record<string, never>
  'lege-front-matter': Record<string, never>
  'open-front-matter': Record<string, never>
  'front-matter-taal': { language: string }
  'front-matter-streep': { line: string }
  'yaml-syntax': { code: string }
  'dubbele-sleutel': { key: string }
  'yaml-alias': { source: string }
  'meer-documenten': Record<string, never>
  samenvoegconflict: Record<string, never>
  'dubbelzinnige-waarde': { source: string; readAs: string }
  'gereserveerde-sleutel': { key: string }
  'te-diep': Record<string, never>
  'open-blok': { kind: 'code' | 'comment' }
  'onbekend-veld': { field: string; suggestion: string | null }
  'verkeerd-type': { shown: string; expected: Expected }
  'ongeldige-waarde': { shown: string; expected: Expected; suggestion: string | null }
  'ontbrekend-veld': { field: string }
  'ongeldige-id': { shown: string; expected: Expected; suggestion: string | null }
  'onmogelijke-datum': { shown: string; expected: Expected }
  'onbekend-onderdeel': { title: string; suggestion: string | null; repeated: boolean }
  'kopniveau-overgeslagen': { depth: number; expected: number }
  'regel-zonder-datum': { line: string }
  'item-zonder-sectie': { title: string }
  'ongeldige-kop-id': { shown: string }
  'gegevens-zonder-kop': { id: string; kind: Item['kind']; suggestion: string | null; title: string | null }
  'bestandsnaam-wijkt-af': { declared: string; expected: string }
  'formaat-niet-ondersteund': { format: number; supported: number }
  'schaal-omgekeerd': { min: number; max: number }
  'enquete-kolom': { column: string; suggestion: string | null; repeated: boolean }
  'enquete-cijfer': { shown: string; min: number; max: number }
  'einde-voor-begin': { start: string; end: string }
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
