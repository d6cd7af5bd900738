/** Of which kring a document is: as somebody says, or as the person at the terminal chooses. */
import { wordsIn } from '../../language/words.ts'
import { kringNamed, type Workspace } from '../../masterplan.ts'
import type { Kring } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { Misuse } from '../../workspace/misuse.ts'
import type { Offered } from '../output/offerable.ts'

/** null where the person at the terminal rather stops. Throws a Misuse where nobody can be asked. */
export async function kringOf(
  workspace: Workspace,
  { host, language, json, write }: Offered,
  named: string | undefined,
): Promise<Kring | null> {
  if (named !== undefined) return kringNamed(workspace, named)
  const { kringen, config } = workspace.set.plans
  const [only, ...others] = kringen
  if (only && others.length === 0) return only
  if (host.dialogue === null || json || write)
    throw new Misuse((l, by) => wordsIn(l, by).imports.plan.whichKring(kringen.map(({ slug }) => slug).join(', ')))
  return host.dialogue.select({
    message: wordsIn(language, config).imports.plan.ask,
    options: kringen.map((value) => ({ value, label: nameIn(config.kringen, value.slug) })),
  })
}
