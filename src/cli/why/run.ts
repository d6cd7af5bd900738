/** `masterplan why [item]`: the question behind the question; a person at a terminal is asked on, anybody else sees the tree. */
import { safeJson } from '../../diagnostics/safe.ts'
import { open } from '../../masterplan.ts'
import { partlyRead, reachOf } from '../../plan/reach.ts'
import { findWish } from '../../workspace/named/find-item.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { listData, listScreen } from './list-screen.ts'
import { wishData, wishScreen } from './tree-screen.ts'

export interface WhyOptions extends Context {
  print?: boolean
  json?: boolean
}

/** Asks on about a wish and writes the answers; prints its tree, or the list of wishes, where there is nobody to ask. */
export async function why(options: WhyOptions, asked: string | undefined): Promise<number> {
  const { host, language, print, json } = options
  const workspace = await open(host, options.root)
  const { plans } = workspace.set
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 100) }
  const show = (data: Record<string, unknown>, text: () => string): number => {
    host.out.write(json ? `${safeJson({ version: 1, ...data })}\n` : text())
    return EXIT.fine
  }
  if (asked === undefined)
    return show({ wishes: listData(plans) }, () =>
      listScreen(plans, reachOf(plans.kringen, plans.config, partlyRead(workspace.set)), screen),
    )
  const found = findWish(asked, plans)
  if (print || json || host.dialogue === null)
    return show({ wish: wishData(found) }, () => wishScreen(found, plans.config, screen))
  const { talk } = await import('./talk.ts')
  return talk(host.dialogue, { workspace, found, screen, today: options.today })
}
