/** The PDF without a program to look at it: its letters and its template. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FAMILIES } from '../../src/formats/fonts.ts'
import { shown, shownChart } from '../../src/formats/letters.ts'

it('shows the number of a letter that it would have to take from the machine, and in a chart a box as wide as the letter', () => {
  expect(shownChart('<svg font-family="system-ui, x"><text>a &amp; b</text></svg>')).toBe(
    '<svg font-family="Source Sans 3"><text>a &amp; b</text></svg>',
  )
  expect(shown('漢')).toBe('[U+6F22]')
  expect(shownChart('<svg><text>漢 😀</text></svg>')).toContain('>□ □<')
  expect(shown('a\u20e3')).toBe('a[U+20E3]')
  expect(shown('e\u0301 ☑ \u00ad')).toBe('e\u0301 ☑ \u00ad')
  expect(FAMILIES[0]?.name).toBe('Source Sans 3')
})

it('never takes a word of a plan for a part of the template', () => {
  expect(readFileSync('templates/report.typ', 'utf8')).not.toMatch(/\beval\(|@preview|sys\.inputs/)
})
