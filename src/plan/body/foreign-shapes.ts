/** What the marks of other programs look like (Obsidian, Notion, Word, pandoc, web pages, forums), and what says the same here. */
import type { Range } from '../../diagnostics/finding.ts'

export type ForeignKind =
  | 'comment'
  | 'callout'
  | 'highlight'
  | 'review'
  | 'block-id'
  | 'tags'
  | 'container'
  | 'contents'
  | 'tag'
  | 'attributes'
  | 'page'
  | 'macro'
  | 'heading'
  | 'table'
  | 'picture'
  | 'raised'
  | 'lowered'
  | 'struck'
  | 'entity'
  | 'unseen'
  | 'mail'
  | 'unclosed'
  | 'swallowing'

/** Such a mark, and what would say the same here; null where nothing does. */
export interface ForeignMark extends Range {
  kind: ForeignKind
  wanted: string | null
}

/** A word as a person begins it: `WARNING` is `Warning`. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** Classes, values and raw forms between braces, as pandoc and kramdown write them; an id is told as that. */
const ONE = String.raw`(?:\.[\w-]+|[\w-]{1,30}=(?:"[^"\n]{0,200}"|[^\s"}]{1,100})|=[a-z]+)`
const GIVEN = String.raw`\{:?[ \t]{0,9}${ONE}(?:[ \t]{1,9}${ONE}){0,9}[ \t]{0,9}\}`
/** A name of XML with its prefix, as Word leaves it (`o:p`); an address begins with a prefix as well. */
const XML = String.raw`(?!(?:https?|mailto|tel|ftp|urn|sms|data|file|geo|javascript|vbscript):)[a-z][a-z\d]{0,9}:[a-z][\w.-]{0,40}`
const TAG = String.raw`(?:<\/?${XML}(?:[ \t]+[^<>\n]{0,300})?\/?>|<!\[[^\][<>\n]{1,80}\]>)`
/** A space as a page of the web writes it. */
const SPACE = String.raw`(?:[ \t\u00a0]|&nbsp;|&#160;|<br ?\/?>)`
const ENTITY =
  '(?:nbsp|amp|euro|lt|gt|quot|copy|shy|hellip|[lr][sd]quo|[nm]dash|[aeiouc](?:uml|acute|grave|circ|cedil|tilde))'
const UNSEEN = '(?:shy|zwj|zwnj|lrm|rlm|#820[3-7]|#x200[b-f]|#65279|#xfeff|#173|#xad)'

type Shape = [kind: ForeignKind, pattern: RegExp, mend: (match: RegExpMatchArray) => string | null]

let made: readonly Shape[] | null = null

/** Each shape, and what to write in its place; null where that is for a person. Made when a file first has a sign of one, which few have. */
export function shapes(): readonly Shape[] {
  made ??= makeShapes()
  return made
}

const makeShapes = (): Shape[] => [
  ['comment', /(?<![\d%])%%[^%]{1,2000}%%(?!%)/g, ([whole]) => `<!--${whole?.slice(2, -2)}-->`],
  [
    'callout',
    /(?<=^ {0,3}(?:> ?){1,3})\[!(\p{L}[\p{L}-]{1,20})\][-+]?(?:[ \t]+([^\s][^\n\r]{0,200}))?/gmu,
    ([, kind = '', title]) => `**${title?.trim() ?? capital(kind)}**`,
  ],
  ['review', /\{==([^={}\n]{1,300})==\}/g, ([, words]) => `**${words}**`],
  ['review', /\{\+\+([^+{}\n]{1,300})\+\+\}/g, ([, words = '']) => words],
  ['review', /\{>>([^<>{}\n]{1,300})<<\}/g, ([, words]) => `<!--${words}-->`],
  ['review', /\{(?:--[^{}\n]{1,300}--|~~[^{}\n]{1,300}~~)\}/g, () => null],
  ['highlight', /(?<![=\w{])==(?=[^\s=])([^=\n]{1,300})(?<=[^\s=])==(?![=\w}])/g, ([, words]) => `**${words}**`],
  ['highlight', /(?<![+\w{])\+\+(?=[^\s+])([^+\n]{1,300})(?<=[^\s+])\+\+(?![+\w}])/g, ([, words]) => `**${words}**`],
  ['block-id', /(?<=[^\s][ \t])\^(?=[\w-]*[a-z])[a-z\d][a-z\d-]{1,40}(?=[ \t]*\r?$)/gim, () => null],
  ['tags', /^ {0,3}#[\p{L}][\p{L}\d/_-]{1,40}(?:[ \t]+#[\p{L}][\p{L}\d/_-]{1,40})*(?=[ \t]*\r?$)/gmu, () => null],
  ['container', new RegExp(String.raw`^ {0,3}:::+[ \t]*(?:\{?[.\w-]*\}?|${GIVEN})(?=[ \t]*\r?$)`, 'gm'), () => null],
  ['container', /^(?:!!!|\?\?\?\+?) [a-z]{2,20}(?: "[^"\n]{0,100}")?(?=[ \t]*\r?$)/gm, () => null],
  ['contents', /^ {0,3}(?:\[TOC\]|\[\[_TOC_\]\]|\{\{?toc\}?\}|<!-- toc -->)(?=[ \t]*\r?$)/gim, () => null],
  // A pair with nothing in it says nothing.
  ['tag', new RegExp(String.raw`<(${XML})>${SPACE}{0,9}<\/\1>`, 'gi'), () => ''],
  ['tag', new RegExp(String.raw`${TAG}(?:[ \t]{0,9}${TAG}){0,30}`, 'gi'), () => null],
  ['tag', /\[(b|i|u|s|color|size|quote|center|url|list)(?:=[^\][\n]{0,80})?\][^[\n]{0,500}\[\/\1\]/gi, () => null],
  [
    'attributes',
    new RegExp(String.raw`(?<!\])\[([^\][\n]{0,300})\]${GIVEN}`, 'g'),
    // What was taken away, or said beside the text, is no text by itself.
    ([whole, words = '']) => (/\.(?:deletion|comment)/.test(whole) ? null : words),
  ],
  ['attributes', new RegExp(String.raw`(?<=[)*\`_~])${GIVEN}`, 'g'), () => ''],
  ['attributes', new RegExp(String.raw`(?<=^ {0,3})${GIVEN}(?=[ \t]*\r?$)`, 'gm'), () => ''],
  ['attributes', new RegExp(String.raw`(?<=\S)[ \t]+${GIVEN}(?=[ \t]*\r?$)(?<!^ {0,3}#[^\n]*)`, 'gm'), () => ''],
  ['page', /^ {0,3}\\(?:newpage|pagebreak|clearpage)(?=[ \t]*\r?$)/gm, () => null],
  ['macro', /\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}/g, () => null],
  ['macro', /^\{(?:quote|panel|info|note|warning|tip|noformat|color|toc)(?:[:|][^{}\n]{0,80})?\}/gm, () => null],
  ['heading', /^h[1-6]\. (?=\S)/gm, () => null],
  ['table', /^ {0,3}\+(?:[-=:]{3,60}\+){1,30}(?=[ \t]*\r?$)/gm, () => null],
  ['table', /^ {0,3}-{2,60}(?:[ \t]{1,9}-{2,60}){1,30}(?=[ \t]*\r?$)/gm, () => null],
  [
    'table',
    /(?<!\|[ \t]{0,9}\r?\n)^ {0,3}\|(?![ \t:|-]+\r?$)[^\n]{1,500}\|(?=[ \t]{0,9}\r?\n {0,3}\|(?![ \t:|-]+\r?$)[^\n]{1,500}\|[ \t]{0,9}\r?$)/gm,
    ([line = '']) => {
      const row = `|${' --- |'.repeat(line.replaceAll('\\|', '').split('|').length - 2)}`
      return `${line}\n${/^ */.exec(line)?.[0]}${row}`
    },
  ],
  ['picture', /(?<=^|[ \t]):[a-z]{2}[a-z_]{1,28}:(?=[ \t]|\r?$)/gm, () => null],
  ['raised', /(?<=[\p{L}\d)~])\^([^\s^]{1,10})\^/gu, ([, signs = '']) => inLetters(signs, RAISED)],
  ['lowered', /(?<=[\p{L}\d)])~([^\s~]{1,10})~(?!~)/gu, ([, signs = '']) => inLetters(signs, LOWERED)],
  ['struck', /(?<![\p{L}\d)~\\])~(?=[^\s~])([^~\n]{1,300})(?<=[^\s~])~(?![\p{L}\d~])/gu, ([, words]) => `~~${words}~~`],
  ['entity', new RegExp(`&amp;(${ENTITY}|#\\d{2,5});`, 'g'), ([, name]) => `&${name};`],
  ['entity', new RegExp(`&${ENTITY}(?![\\w;=])`, 'g'), ([whole]) => `${whole};`],
  ['unseen', new RegExp(`&${UNSEEN};`, 'gi'), () => ''],
  [
    'mail',
    /(?:=(?:C[2-9A-F]|D[0-9A-F])=[89AB][0-9A-F]|=E[0-9A-F](?:=[89AB][0-9A-F]){2})+/g,
    ([whole]) => decoded(whole),
  ],
  ['mail', /=20(?=\r?$)/gm, () => ''],
]

/** Whether what stands between angle brackets is an element of XML, which Markdown takes for an address. */
export const isElement = (name: string): boolean => new RegExp(`^${XML}$`, 'i').test(name)

/** Without any of these there is no such mark, as in nearly every file; looking for each kind takes ten times as long. */
export const SIGNS =
  /%%|(?<!~)~[^\s~]|\[!|==|\+\+|[ \t]\^|\^[^\s^]{1,10}\^|:::|!!! |\?\?\?|\btoc\b|_toc_|(?<![\w{(&/])#[^\s#\d]|<\/?[a-z][a-z\d]{0,9}:|<!\[|\[\/[a-z]|\{[-.:=+~>%{][^#]|\{[\w-]+(?:=|[:|}])|\\(?:new|clear)page|\\pagebreak|^h[1-6]\. |^ {0,3}\+[-=:]{3}|^ {0,3}--+[ \t]+--|^ {0,3}\|[^\n]*\|[ \t]*\r?\n {0,3}\||[ \t]:[a-z]+_?[a-z]*:|^:[a-z]|&[a-z#]|=[2C-E][\dA-F]/im

const SIGNS_OF = '0123456789+-'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋'

/** Figures as the letters that stand higher or lower by themselves; null where one has none. */
function inLetters(signs: string, letters: string): string | null {
  return /^[\d+-]+$/.test(signs) ? [...signs].map((sign) => letters[SIGNS_OF.indexOf(sign)]).join('') : null
}

/** The characters that a mail writes as figures. */
function decoded(figures: string): string | null {
  try {
    return decodeURIComponent(figures.replaceAll('=', '%'))
  } catch {
    return null
  }
}
