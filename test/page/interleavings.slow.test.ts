/** Saves, a thousand each night, with another program writing in the middle of them. */
import { expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { interleave } from './interleavings.ts'

it('loses nothing of either', async () => {
  const { wrong, met } = await interleave(runs(1000))
  expect(wrong).toEqual([])
  expect(met).toBeGreaterThan(runs(300))
})
