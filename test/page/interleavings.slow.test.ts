/** A thousand saves with another program writing in the middle of them. */
import { expect, it } from 'vitest'
import { interleave } from './interleavings.ts'

it('loses nothing of either', async () => {
  const { wrong, met } = await interleave(1000)
  expect(wrong).toEqual([])
  expect(met).toBeGreaterThan(300)
})
