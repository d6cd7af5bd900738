/** The methods by name: each a pure function from one plain object to another. */
import { borda } from './borda.ts'
import { consolidate } from './consolidate.ts'
import { mean } from './mean.ts'
import { saw } from './saw.ts'
import { sharedFocus } from './shared-focus.ts'
import { suppress } from './suppress.ts'
import { weights } from './weights.ts'

export const methods = { borda, consolidate, mean, saw, sharedFocus, suppress, weights } as const
