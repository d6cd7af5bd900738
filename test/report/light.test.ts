/** How much a report weighs on a telephone, for every kind of stress. */
import { expect, it } from 'vitest'
import { masterplan } from '../world.ts'
import { STRESS } from './stress.ts'

/** In bytes; the letters are those of the reader's machine, so there is no font to carry. */
const MOST = 400_000

it.each(Object.entries(STRESS))('the page of a kring with %s is light', async (_, make) => {
  const { out } = await masterplan(['report', 'k1', '--for', 'bestuur', '--format', 'html', '-o', '-'], make())
  expect(Buffer.byteLength(out)).toBeLessThan(MOST)
})
