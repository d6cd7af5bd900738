/** The methods by name: each a pure function from one plain object to another, for use outside this package too. */
import { bootstrap } from './bootstrap.ts'
import { borda } from './borda.ts'
import { consolidate } from './consolidate.ts'
import { copeland } from './copeland.ts'
import { kemeny } from './kemeny.ts'
import { kendallTau } from './kendall-tau.ts'
import { kendallW } from './kendall-w.ts'
import { levels } from './levels.ts'
import { margin } from './margin.ts'
import { mean } from './mean.ts'
import { saw } from './saw.ts'
import { schulze } from './schulze.ts'
import { sharedFocus } from './shared-focus.ts'
import { shift } from './shift.ts'
import { smaa } from './smaa.ts'
import { suppress } from './suppress.ts'
import { topk } from './topk.ts'
import { weightStability } from './weight-stability.ts'
import { weights } from './weights.ts'

export const methods = {
  bootstrap,
  borda,
  consolidate,
  copeland,
  kemeny,
  kendallTau,
  kendallW,
  levels,
  margin,
  mean,
  saw,
  schulze,
  sharedFocus,
  shift,
  smaa,
  suppress,
  topk,
  weightStability,
  weights,
} as const
