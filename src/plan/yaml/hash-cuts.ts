/** Values among facts that a hash sign cuts off, which YAML takes for a comment. */

import { once } from '../once.ts'
import type { Source } from '../source.ts'
import { split } from './fence.ts'

/** A field with a sentence, up to a hash sign behind a single space. */
const CUT =
  /^[ \t]*(?:toelichting|reden|definitie|naam|vereniging):[ \t]+(?!["'|>#])(?:[^\s#]|[^\S\r\n]+(?![#\s])|(?<=\S)#)*(?<=\S) #(?!\s*masterplan-negeer)/gm

/** A field of which the whole value begins with a hash sign, as a label or number does; a comment has a space behind its sign. */
const WHOLE = /^[ \t]*(?:-[ \t]+)?([a-z][a-z\d-]*):[ \t]+#(?![\s#!]|masterplan-negeer)/gm

/** Where a hash sign cuts off a value; with the name of a field that it leaves without any. */
export const hashCuts = once((source: Source): { start: number; emptied: string | null }[] => {
  const { file, text } = source
  const whole = { start: 0, end: text.length }
  const yaml = file.endsWith('.yaml') ? whole : file.endsWith('.md') ? split(source).value.yaml : null
  const facts = yaml ? text.slice(yaml.start, yaml.end) : ''
  return [...facts.matchAll(CUT), ...facts.matchAll(WHOLE)].map(({ 0: found, 1: emptied = null, index }) => ({
    start: (yaml?.start ?? 0) + index + found.length - 1,
    emptied,
  }))
})
