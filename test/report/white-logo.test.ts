/** A white logo is shown on the colour of the house, and any other on white. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { isWhiteOnNothing } from '../../src/document/white.ts'
import { png } from '../../src/formats/docx/picture.ts'
import { masterplan } from '../world.ts'
import { STRESS } from './stress.ts'

const files = STRESS['light-house']?.() ?? {}
const dark = async (): Promise<Uint8Array> =>
  png('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="4"/></svg>', 8)
const report = async (format: string, logo?: Uint8Array) => {
  const changed = logo === undefined ? files : { ...files, 'huisstijl/logo.png': Buffer.from(logo) }
  return masterplan(['report', 'k1', '--for', 'leden', '--format', format, '-o', '-'], changed)
}

it('knows a white logo on nothing', async () => {
  expect(isWhiteOnNothing(new Uint8Array(files['huisstijl/logo.png'] as Buffer))).toBe(true)
  expect(isWhiteOnNothing(await dark())).toBe(false)
  expect(isWhiteOnNothing(new Uint8Array([1, 2, 3]))).toBe(false)
  // What says that it is larger than a logo, or unfolds to more than it says, is not looked at.
  const said = (height: number): Uint8Array => {
    const logo = Buffer.from(files['huisstijl/logo.png'] as Buffer)
    logo.writeUInt32BE(height, 20)
    return new Uint8Array(logo)
  }
  expect(isWhiteOnNothing(said(3_000_000))).toBe(false)
  expect(isWhiteOnNothing(said(1))).toBe(false)
})

it('is shown on the colour of the house, on a page and in Word', async () => {
  const shade = async (logo?: Uint8Array): Promise<boolean> => {
    const { bytes } = await report('docx', logo)
    const xml = strFromU8(unzipSync(bytes['-'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    return (
      /<w:pStyle w:val="Logo"\/><w:shd w:fill="[0-9A-F]{6}" [^>]*\/>/.test(xml) ||
      /w:val="Logo"[^/]*\/>(?:(?!<\/w:pPr>).)*<w:shd/.test(xml)
    )
  }
  expect((await report('html')).out).toContain('class="logo white"')
  expect((await report('html', await dark())).out).not.toContain('class="logo white"')
  expect(await shade()).toBe(true)
  expect(await shade(await dark())).toBe(false)
})
