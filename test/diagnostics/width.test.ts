/** The quick way to take a text apart, for the letters that most texts are made of, and its referee: what Unicode calls one character. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { graphemesOf, graphemeWidth, widthOf } from '../../src/diagnostics/width.ts'

const segmenter = new Intl.Segmenter()
const letter = fc.oneof(
  fc.integer({ min: 0x20, max: 0x2ff }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0x2000, max: 0x27bf }),
  fc.constantFrom(0xfe0f, 0x200d, 0x4e00, 0x1f469, 0x5d0, 0x0e33),
)
const text = fc.array(letter, { maxLength: 40 }).map((letters) => String.fromCodePoint(...letters))

it('is told apart and measured as Unicode does', () => {
  fc.assert(
    fc.property(text, (said) => {
      const whole = [...segmenter.segment(said)].map(({ segment }) => segment)
      expect([...graphemesOf(said)]).toEqual(whole)
      expect(widthOf(said)).toBe(whole.reduce((sum, one) => sum + graphemeWidth(one), 0))
    }),
  )
})

it('every letter alone has the width that its letters add up to', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0x2fff; code++) {
    const one = String.fromCodePoint(code)
    if (code >= 0x7f && code < 0xa0) continue
    if (widthOf(one) !== [...segmenter.segment(one)].reduce((sum, s) => sum + graphemeWidth(s.segment), 0))
      wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
