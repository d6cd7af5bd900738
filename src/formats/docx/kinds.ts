/** The paragraph styles of a Word report: what each is called, and how it keeps with others. */
import { STEP } from './draft.ts'
import { TEXT_WIDTH } from './look.ts'

/** What a style is besides its look. A name that Word has itself is recognised in every language of Word. */
export interface Kind {
  name: string
  basedOn?: string
  /** The style of the next paragraph somebody types. */
  next?: string
  outline?: number
  keepNext?: boolean
  keepLines?: boolean
  contextual?: boolean
  indent?: { left: number; hanging?: number }
  tab?: number
}

/** Where the values of facts begin. */
const VALUES = 2350
/** Where the names after a place begin. */
const RANKS = 480
const heading = (level: number): Kind => ({
  name: `heading ${level}`,
  next: 'Normal',
  outline: level - 1,
  keepNext: true,
  keepLines: true,
})
const listed = (name: string, depth: number): Kind => ({
  name: depth === 1 ? name : `${name} ${depth}`,
  indent: name === 'List Continue' ? { left: STEP * depth } : { left: STEP * depth, hanging: STEP },
})

/** Every paragraph style by its id. */
export const KINDS: Readonly<Record<string, Kind>> = {
  Normal: { name: 'Normal' },
  Title: { name: 'Title', next: 'Subtitle', keepNext: true },
  Subtitle: { name: 'Subtitle', keepNext: true },
  CoverAssociation: { name: 'Cover association', keepNext: true },
  CoverState: { name: 'Cover state' },
  Logo: { name: 'Logo' },
  ...Object.fromEntries([1, 2, 3, 4, 5].map((level) => [`Heading${level}`, heading(level)])),
  Heading1Plain: { ...heading(1), name: 'Heading 1 plain' },
  Heading2Plain: { ...heading(2), name: 'Heading 2 plain' },
  TocHeading: { name: 'TOC Heading', next: 'Normal', keepNext: true },
  Toc1: { name: 'toc 1', tab: TEXT_WIDTH },
  Toc2: { name: 'toc 2', tab: TEXT_WIDTH, indent: { left: STEP } },
  ...Object.fromEntries(
    ['Bullet', 'Number', 'Continue'].flatMap((kind) =>
      [1, 2, 3].map((depth) => [`List${kind}${depth === 1 ? '' : depth}`, listed(`List ${kind}`, depth)]),
    ),
  ),
  Facts: { name: 'Facts', keepLines: true, contextual: true, indent: { left: VALUES, hanging: VALUES } },
  Top: { name: 'Top priorities', keepLines: true, indent: { left: RANKS, hanging: RANKS } },
  Counts: { name: 'Counts', contextual: true },
  Number: { name: 'Number', next: 'NumberWord', keepNext: true },
  NumberWord: { name: 'Number word' },
  Attention: { name: 'Attention', keepLines: true },
  Label: { name: 'Label', keepNext: true },
  Badges: { name: 'Badges', keepNext: true },
  Definition: { name: 'Definition' },
  Missing: { name: 'Missing' },
  Lead: { name: 'Lead', keepLines: true },
  Standfirst: { name: 'Standfirst', keepLines: true },
  Legend: { name: 'Legend', keepLines: true },
  LetterSender: { name: 'Letter sender', next: 'Normal' },
  LetterAddressee: { name: 'Letter addressee', next: 'Normal' },
  LetterChapter: { name: 'Letter chapter', next: 'Normal', keepNext: true },
  LetterSalutation: { name: 'Letter salutation', next: 'Normal' },
  LetterClosing: { name: 'Letter closing', keepNext: true },
  LetterSignature: { name: 'Letter signature', keepLines: true },
  Quote: { name: 'Quote', indent: { left: STEP } },
  CodeBlock: { name: 'Code block' },
  Photo: { name: 'Photo' },
  Figure: { name: 'Figure' },
  FigureTitle: { name: 'Figure title', next: 'Caption', keepNext: true, keepLines: true },
  Caption: { name: 'caption', keepLines: true },
  TableText: { name: 'Table text' },
  ShortText: { name: 'Short table text' },
  TableHeading: { name: 'Table heading', keepNext: true },
  AfterTable: { name: 'After table' },
  Gap: { name: 'Gap' },
  Header: { name: 'header', tab: TEXT_WIDTH },
  Footer: { name: 'footer', tab: TEXT_WIDTH },
}

/** The style of a paragraph by the class that it has in the document. */
export const NOTES: Readonly<Record<string, string>> = {
  association: 'CoverAssociation',
  state: 'CoverState',
  badges: 'Badges',
  definition: 'Definition',
  label: 'Label',
  lead: 'Lead',
  standfirst: 'Standfirst',
  legend: 'Legend',
  missing: 'Missing',
  sender: 'LetterSender',
  addressee: 'LetterAddressee',
  chapter: 'LetterChapter',
  salutation: 'LetterSalutation',
  closing: 'LetterClosing',
  signature: 'LetterSignature',
}

/** The styles that together make the block of the cover. */
export const COVER = new Set(['Title', 'Subtitle', 'CoverAssociation', 'CoverState'])

/** The names that Word has itself; any other is a style of ours. */
export const BUILT_IN =
  /^(?:Normal|Title|Subtitle|Quote|caption|header|footer|TOC Heading|(?:heading|toc) \d|List (?:Bullet|Number|Continue)(?: \d)?)$/
