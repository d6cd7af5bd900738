/** Who speaks in the help and in explanations: the association whose workspace this is, where it has a word of its own for kring. */
import type { Speaker } from '../language/words.ts'
import { readConfig } from '../plan/config.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Host } from '../workspace/host.ts'
import { reading } from '../workspace/open.ts'
import { settingsText } from './language.ts'

/** Reads `masterplan.yaml` only where it has words of its own; outside a workspace the program speaks for itself. */
export async function speakerIn(host: Host, argv: readonly string[]): Promise<Speaker> {
  const text = settingsText(host, argv)
  if (text === null || !/^woorden:/m.test(text)) return {}
  return reading((readers) => readConfig({ file: CONFIG_FILE, text }, readers).value)
}
