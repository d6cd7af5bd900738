/** An import of a survey in a world of files, and what it wrote. */
import { type Files, masterplan, mini } from '../world.ts'

/** The ballots of the kring that the tests are about. */
export const CSV = '/work/plans/noord/enquete.csv'

/** Imports a file into the mini workspace, as the answers of Noord unless another option says otherwise. */
export function importing(
  content: string | Uint8Array,
  argv: readonly string[] = [],
  { over = {}, ...options }: { over?: Files } & Parameters<typeof masterplan>[2] = {},
) {
  const whose = argv.includes('--kring-column') ? [] : ['--kring', 'noord']
  const files = mini({ ...over, '../export.csv': content })
  return masterplan(['survey', 'import', 'export.csv', ...whose, ...argv], files, options)
}

/** The mini workspace on another scale. */
export function onScale(from: number, to: number): Files {
  const config = String(mini()['masterplan.yaml'])
  return {
    'masterplan.yaml': config.replace(
      'prioritering:\n',
      `prioritering:\n  themas: { methode: borda, schaal: [${from}, ${to}] }\n`,
    ),
  }
}
