/** The shape of what is asked of partners and of what serves agendas and branches. */
import * as z from 'zod'
import { PHASES } from '../../plan/fields/schema.ts'
import { asks, euro, key, maybe, text } from './item-schema.ts'

export const asked = z.object({
  slug: text,
  name: text,
  kind: maybe(text),
  amount: euro,
  projects: z.array(
    z.object({
      key,
      title: text,
      kring: text,
      theme: text,
      phase: maybe(z.enum(PHASES)),
      roles: z.array(z.enum(['lead', 'partner', 'funding'])),
      amount: maybe(euro),
      asks: asks.optional(),
    }),
  ),
})
export const served = z.object({
  slug: text,
  name: text,
  remark: maybe(z.enum(['vervallen', 'concept'])),
  items: z.array(z.object({ key, title: text, kind: z.enum(['challenge', 'wish', 'project']) })),
  cost: euro,
  toFund: euro,
})
