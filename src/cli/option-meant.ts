/** The option that somebody guessed at: by another word for it, in either language, by its beginning, or by one letter. */
import { bareName } from '../diagnostics/bare.ts'

/** What people type for an option that is called otherwise. */
const GUESSES: Record<string, readonly string[]> = {
  '--lang': ['language', 'taal', 'l', 'locale', 'en', 'nl', 'english', 'engels', 'nederlands', 'dutch'],
  '--root': ['dir', 'directory', 'map', 'folder', 'path', 'pad', 'workspace', 'werkmap', 'plannen', 'cwd', 'C', 'r'],
  '--today': ['vandaag', 'now', 'peildatum'],
  '--color': ['colour', 'kleur', 'kleuren', 'colors', 'colours'],
  '--no-color': ['no-colour', 'geen-kleur', 'zonder-kleur', 'plain', 'no-ansi', 'monochrome'],
  '--help': ['help-me', 'hulp', 'usage', 'gebruik'],
  '--version': ['v', 'versie', 'ver'],
  '--output': ['out', 'uit', 'uitvoer', 'bestand', 'file', 'to', 'naar', 'save', 'opslaan', 'outfile', 'export'],
  '--format': [
    'formaat',
    'vorm',
    'form',
    'type',
    'as',
    'als',
    'f',
    'pdf',
    'html',
    'docx',
    'word',
    'xlsx',
    'excel',
    'csv',
  ],
  '--json': ['as-json', 'j', 'machine'],
  '--strict': ['streng', 'fail-on-warnings', 'error-on-warning', 'pedantic', 'max-warnings'],
  '--quiet': ['stil', 'silent', 'zwijg', 'q', 's', 'errors-only', 'alleen-fouten'],
  '--since': ['sinds', 'vanaf', 'from', 'van', 'after', 'na'],
  '--at': ['op', 'revision', 'revisie', 'rev', 'commit', 'moment'],
  '--for': ['voor', 'audience', 'doelgroep', 'publiek', 'lezer', 'lezers', 'for-leden', 'target'],
  '--dry-run': ['droog', 'proef', 'proefdraaien', 'test', 'simulate', 'preview', 'what-if', 'n', 'check'],
  '--write': [
    'schrijf',
    'schrijven',
    'apply',
    'toepassen',
    'save',
    'opslaan',
    'doen',
    'w',
    'in-place',
    'inplace',
    'yes',
    'y',
    'ja',
    'force',
  ],
  '--yes': ['ja', 'y', 'force', 'assume-yes', 'doorgaan', 'no-input', 'f', 'write'],
  '--fix': ['herstel', 'repareer', 'mend', 'autofix', 'repair', 'autocorrect'],
  '--explain': ['uitleg', 'leg-uit', 'waarom', 'why', 'details', 'verbose'],
  '--method': ['methode', 'm', 'algorithm', 'algoritme'],
  '--weights': ['gewichten', 'weging', 'weight', 'punten'],
  '--kring': ['district', 'group', 'afdeling', 'k'],
  '--theme': ['thema'],
  '--by': ['door', 'namens', 'voor', 'uiterlijk', 'deadline', 'before'],
  '--who': ['wie', 'eigenaar', 'owner'],
  '--on': ['op'],
  '--reason': ['reden', 'waarom', 'omdat', 'because', 'why'],
  '--text': ['tekst', 'omschrijving', 'beschrijving', 'description'],
  '--members': ['leden'],
}

/** The name in what was typed, without its dashes and value. */
const nameIn = (typed: string): string => typed.replace(/^-+/, '').replace(/=.*$/s, '')

/** Whether an option is another word for one that this command doesn't have: what merely looks like it was not meant. */
export const isGuess = (typed: string): boolean => Object.values(GUESSES).some((words) => words.includes(nameIn(typed)))

/** The one of `flags` that was meant by an option that there isn't; null where none is likely. */
export function optionMeant(typed: string, flags: readonly string[]): string | null {
  const name = nameIn(typed)
  const bare = bareName(name)
  if (bare === '') return null
  const same = flags.find((flag) => bareName(flag.replace(/^-+/, '')) === bare)
  if (same !== undefined) return same
  const guess = (flag: string): boolean =>
    GUESSES[flag]?.some((other) => other === name || (other.length > 1 && bareName(other) === bare)) === true
  const guessed = flags.find(guess)
  if (guessed !== undefined || bare.length < 3) return guessed ?? null
  const begun = flags.filter((flag) => {
    const own = bareName(flag.replace(/^-+/, ''))
    return own.startsWith(bare) || (own.length > 3 && bare.startsWith(own))
  })
  return begun.length === 1 ? (begun[0] ?? null) : null
}
