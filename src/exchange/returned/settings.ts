/** Words in a report that stand in `masterplan.yaml`, such as what a theme is about. */
import type { Config } from '../../plan/model.ts'

/** Shorter ones are names, which a report and a plan put in sentences of their own. */
const FEWEST_WORDS = 3

/** Whether what changed is a text of the settings: it was there and isn't any more. */
export function isOfSettings(was: string | null, now: string | null, config: Config): boolean {
  const [then, later] = [plain(was), plain(now)]
  const isGone = (text: string): boolean =>
    later !== '' && text.split(' ').length >= FEWEST_WORDS && then.includes(text) && !later.includes(text)
  return [...textsIn(config)].some((text) => text === then || isGone(text))
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield plain(value)
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* textsIn(one)
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
