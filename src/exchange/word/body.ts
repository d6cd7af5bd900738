/** The text of a Word file in order; tracked changes count as accepted, and are told of. */

import { OPENED } from './opened.ts'
import type { Beside, Body } from './reading.ts'
import { Reading } from './reading.ts'
import { walk } from './xml.ts'

/** Words that aren't shown, formatting of before a tracked change, and what stands there a second time for older programs. */
const SKIPPED = new Set([
  ...['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange'],
])
const TEXT = new Set(['w:t', 'w:delText', 'm:t'])
const GONE = new Set(['w:del', 'w:moveFrom'])

/** Reads the main part. Throws an Unreadable. */
export function bodyOf(xml: string, beside: Beside): Body {
  const reading = new Reading(beside)
  let skip = 0
  let deleted = 0
  let inText = false
  walk(xml, {
    open(name, attributes) {
      if (SKIPPED.has(name)) {
        if (skip === 0 && name === 'w:del') reading.markDeleted()
        skip++
        if (GONE.has(name)) deleted++
      }
      if (TEXT.has(name)) inText = true
      if (skip === 0) OPENED[name]?.(reading, attributes)
    },
    text(text) {
      if (!inText) return
      if (skip === 0) reading.say(text)
      else if (deleted > 0) reading.sayDeleted(text)
    },
    close(name) {
      if (TEXT.has(name)) inText = false
      if (GONE.has(name)) deleted--
      if (SKIPPED.has(name)) skip--
      else if (skip === 0) reading.close(name)
    },
  })
  return reading.done()
}
