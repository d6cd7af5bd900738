/** How the files of a workspace are read and written, whoever writes in them. */
import type { Hand } from '../editing/body.ts'
import type { Language } from '../language/language.ts'
import { readKring } from '../plan/kring.ts'
import type { Config } from '../plan/model.ts'
import { readTheme } from '../plan/theme.ts'

/** Headings are made in the language of the plans, or in the one given. */
export async function handFor(config: Config, language: Language): Promise<Hand> {
  const { fullReaders } = await import('../plan/full-readers.ts')
  return {
    referee: fullReaders.headings,
    language: config.language ?? language,
    theme: (source) => {
      const [kring = '', theme = ''] = source.file.replace(/\.md$/, '').split('/')
      return readTheme(source, { kring, theme }, config, fullReaders)
    },
    kring: (source) => readKring(source, source.file.split('/')[0] ?? '', fullReaders),
  }
}
