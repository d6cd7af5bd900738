/** What can be asked of sheets on the command line, and what goes with which action. */
import { wordsIn } from '../../language/words.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Offered } from '../output/offerable.ts'

export interface SheetOptions extends Offered {
  lead?: string
  partner?: string
  output?: string
}

/** Which options belong to one action alone. */
const OWN: Record<string, readonly (keyof SheetOptions)[]> = {
  export: ['lead', 'partner', 'output'],
  import: ['write', 'dryRun', 'force'],
}

/** Throws a Misuse where an option does nothing with an action, so that nobody counts on it. */
export function refuseOthers(options: SheetOptions, action: string): void {
  for (const [other, names] of Object.entries(OWN))
    for (const name of other === action ? [] : names)
      if (options[name] !== undefined) {
        const option = `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
        throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.cli.otherOption(option, action)))
      }
}
