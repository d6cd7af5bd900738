/** How often a property is tried, or how much of something: a quarter of it in `npm run test:slow`, and in full each night, with RUNS=1. */
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The part of all runs that this project does, 0–1. */
    runs: number
  }
}

/** The number of runs to do of a number in full; as well the part of what those runs should have come across. */
export function runs(full: number): number {
  return Math.ceil(full * inject('runs'))
}
