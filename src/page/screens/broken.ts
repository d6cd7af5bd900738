/** The page in the place of the plan where masterplan.yaml can't be read, or names nothing to plan: what is the matter, and how it is mended. */
import { validate } from '../../masterplan.ts'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import type { Answer } from '../exchange.ts'
import { html } from '../html.ts'
import { sheet } from '../layout.ts'
import type { Room } from '../room.ts'
import { othersMarkup } from './fields-form.ts'

/** null where there is a kring and a theme to show. */
export async function brokenPage(room: Room): Promise<Answer | null> {
  const { plans, config, workspace } = room
  if (plans.kringen.length > 0 && config.themes.length > 0) return null
  const say = room.words.threshold.broken
  const findings = await validate(workspace, room)
  const errors = findings.filter(({ file, severity }) => file === CONFIG_FILE && severity === 'error')
  const text = errors.length > 0 ? say.text(CONFIG_FILE) : say.none(CONFIG_FILE)
  return sheet(room, {
    title: say.title,
    live: true,
    message: { text, tone: 'stop' },
    body: html`${othersMarkup(errors, room)}<p>${say.folder(workspace.root)}</p><p>${say.what} <a href="/bewaren">${say.undo}</a></p>`,
  })
}
