/** The style sheet of a Word report: what each style is called and stands on. How it looks is in `templates/word-styles.json`. */
import {
  BorderStyle,
  type IBordersOptions,
  type IParagraphStylePropertiesOptions,
  LineRuleType,
  ParagraphProperties,
  RunProperties,
  ShadingType,
  type XmlComponent,
} from 'docx'
import type { HouseStyle } from '../../document/document.ts'
import { characterStyle, ownLetters, run } from './character-style.ts'
import { type Draft, FRAME } from './draft.ts'
import { BUILT_IN, COVER, KINDS, type Kind } from './kinds.ts'
import { CHARACTERS, closer, colour, FRAMES, type Look, PARAGRAPHS, TEXT_WIDTH, twips } from './look.ts'
import { tableStyle } from './table-style.ts'
import { tag } from './xml.ts'

/** Every computer has it, or one like it, with the letters that run to the left. */
const OTHER_SCRIPTS = 'Arial'

/** The styles of a document: those it uses, and the few that Word itself falls back on. */
export function styleSheet({ used, font, close }: Draft, style: HouseStyle, language: string): XmlComponent[] {
  const always = [
    'Normal',
    'Title',
    'Subtitle',
    'Heading1',
    'Heading2',
    'Heading3',
    'Heading4',
    'Toc1',
    'Toc2',
    'Header',
    'Footer',
  ]
  const wanted = new Map(always.map((base) => [base, { base, frame: null as string | null }]))
  for (const [id, { base, frame }] of used) {
    // A style inside a frame stands on the one outside it.
    wanted.set(base, { base, frame: null })
    wanted.set(id, { base, frame })
  }
  const fonts = { ascii: font, hAnsi: font, cs: OTHER_SCRIPTS, eastAsia: font }
  const languages = { value: language, eastAsia: language, bidirectional: 'he-IL' }
  return [
    tag('w:docDefaults', {}, [
      tag('w:rPrDefault', {}, [new RunProperties({ font: fonts, language: languages })]),
      tag('w:pPrDefault', {}, [new ParagraphProperties({ widowControl: true })]),
    ]),
    tag('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
      tag('w:name', { 'w:val': 'Default Paragraph Font' }),
    ]),
    ...tableStyle(style, close ? 0.5 : 1),
    ...[...wanted].map(([id, { base, frame }]) =>
      paragraphStyle(id, base, frame, style, close ? (name) => closer(lookOf(name)) : lookOf),
    ),
    ...Object.entries(CHARACTERS).map(([id, look]) => characterStyle(id, look, style)),
  ]
}

function paragraphStyle(
  id: string,
  base: string,
  frame: string | null,
  style: HouseStyle,
  looks: (base: string) => Look,
): XmlComponent {
  const kind = KINDS[base] ?? { name: base }
  const basedOn = frame === null ? (base === 'Normal' ? null : 'Normal') : base
  const attributes = {
    'w:type': 'paragraph',
    ...(id === 'Normal' && { 'w:default': 1 }),
    'w:styleId': id,
    ...((frame !== null || !BUILT_IN.test(kind.name)) && { 'w:customStyle': 1 }),
  }
  return tag('w:style', attributes, [
    tag('w:name', { 'w:val': frame === null ? kind.name : `${frame} ${kind.name}` }),
    ...(basedOn === null ? [] : [tag('w:basedOn', { 'w:val': basedOn })]),
    ...(kind.next === undefined ? [] : [tag('w:next', { 'w:val': kind.next })]),
    tag('w:uiPriority', { 'w:val': frame === null ? 9 : 40 }),
    tag('w:qFormat'),
    new ParagraphProperties(
      frame === null
        ? plainParagraph(base, kind, style, looks(base))
        : { ...framed(base, kind, frame, style, looks(base)) },
    ),
    ...(frame === null ? [new RunProperties(run(looks(base), style))] : ownLetters(frame, style)),
  ])
}

/** Deeper lists look like the first. */
const lookOf = (base: string): Look => PARAGRAPHS[base] ?? PARAGRAPHS[base.replace(/\d$/, '')] ?? {}

function plainParagraph(base: string, kind: Kind, style: HouseStyle, look: Look): IParagraphStylePropertiesOptions {
  return {
    ...(kind.keepNext && { keepNext: true }),
    ...(kind.keepLines && { keepLines: true }),
    spacing: {
      ...(look.before !== undefined && { before: twips(look.before) }),
      ...(look.after !== undefined && { after: twips(look.after) }),
      ...(look.line !== undefined && { line: Math.round(look.line * 240), lineRule: LineRuleType.AUTO }),
    },
    ...(kind.indent && { indent: kind.indent }),
    ...(kind.outline !== undefined && { outlineLevel: kind.outline }),
    ...(look.fill !== undefined && fill(look.fill, style)),
    ...(kind.contextual && { contextualSpacing: true }),
    ...(kind.tab === TEXT_WIDTH && { rightTabStop: TEXT_WIDTH }),
    ...decoration(base, style),
  }
}

/** What only some styles have: the block of the cover, and the lines at headings. */
function decoration(base: string, style: HouseStyle): IParagraphStylePropertiesOptions {
  const line = (name: string, size: number, space: number) => ({
    style: BorderStyle.SINGLE,
    color: colour(name, style),
    size,
    space,
  })
  // Alike in all styles of the cover, so that they run together into one block, with the space between them.
  if (COVER.has(base)) {
    const edge = line('brand', 4, 9)
    const indent = { left: twips(10), right: twips(10) }
    return { ...fill('brand', style), border: { top: edge, bottom: edge, left: edge, right: edge }, indent }
  }
  if (base === 'Heading1') return { border: { top: line('brand', 10, 5) } }
  if (base === 'Number') return { border: { top: line('brand', 10, 3) } }
  if (base === 'Heading2') return { border: { top: line('line', 4, 5) } }
  return {}
}

function fill(name: string, style: HouseStyle): IParagraphStylePropertiesOptions {
  return { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(name, style) } }
}

/**
 * A paragraph inside a frame has the frame's line at its left, at the same place however far the paragraph itself steps in. The room between
 * paragraphs lies inside their borders, which can't be seen, so that the line runs on.
 */
function framed(
  base: string,
  kind: Kind,
  frame: string,
  style: HouseStyle,
  own: Look,
): IParagraphStylePropertiesOptions {
  const look = FRAMES[frame]
  if (!look) return {}
  const { before = 0, after = 0 } = own
  const { left = 0, hanging } = kind.indent ?? {}
  const line = (name: string, points: number, space: number) => ({
    style: BorderStyle.SINGLE,
    color: colour(name, style),
    size: Math.round(points * 8),
    // Word allows no more.
    space: Math.min(31, Math.max(1, Math.round(space))),
  })
  const space = kind.contextual ? 1 : Math.max(before, after)
  // A fill goes round the words; without one all room is above them, and a heading begins a new card.
  const room = line(look.fill ?? 'paper', 0.25, look.fill === undefined ? space * 0.8 : space / 2)
  const border: IBordersOptions & { between?: typeof room } = {
    ...(kind.outline === undefined && { top: room, between: room }),
    ...(look.fill !== undefined && { bottom: room }),
    left: line(look.line, look.width, (FRAME + left - (hanging ?? 0)) / 20),
  }
  const outside = kind.outline !== undefined || base === 'AfterTable' ? before : (look.before ?? 0)
  return {
    border,
    spacing: { before: twips(outside), after: twips(look.after ?? 0) },
    ...(look.fill !== undefined && fill(look.fill, style)),
    indent: { left: FRAME + left, ...(hanging !== undefined && { hanging }) },
  }
}
