/** The report as a document: mdast with figures, and what a format needs for its frame. Every format writes this one down. */
import type { Root } from 'mdast'
import type { Language } from '../language/language.ts'

/** The house style: what an association may make its own. Colours are `#rrggbb`. */
export interface HouseStyle {
  /** Headings, rules and the cover; dark enough for white text on it. */
  brand: string
  /** Marks that ask for attention. */
  accent: string
  /** The same colours, light enough for text on a dark page. */
  onDark: { brand: string; accent: string }
  /** A family that the reader's machine may have; null is the program's own. */
  font: string | null
  /** Width and height are in pixels; `white` is a logo for dark places, which nobody would see on paper. */
  logo: { type: 'png' | 'jpg'; bytes: Uint8Array; width: number; height: number; alt: string; white: boolean } | null
}

/** A format is written by a program of its own, which isn't there; `install` is the command that gets it. */
export class NoEngine extends Error {
  readonly install: string
  constructor(install: string) {
    super(`not installed: ${install}`)
    this.install = install
  }
}

/** A document is larger than a format can take. */
export class TooLarge extends Error {}

/** A document with what a format needs for its frame. */
export interface ReportDocument {
  language: Language
  title: string
  /** Who issues it: the association. */
  author: string
  /** One sentence for the metadata: what this is, of when, which version. */
  description: string
  /** A line for the foot of every page; it says so when the content is an example. */
  footer: string
  /** ISO date of the state that is told; also the date in the metadata, so that the same input gives the same bytes. */
  date: string
  /** What the report was made of, for the metadata: name and value. */
  passport: readonly [name: string, value: string][]
  style: HouseStyle
  /** It is a letter: it begins with who writes to whom, and not with a title. */
  letter?: true
  root: Root
}
