/** A file that can’t be read as text. */
import type { Unreadable } from '../../plan/problem.ts'
import { readerRule } from '../rule.ts'

const NL: Record<Unreadable, string> = {
  utf8: 'Dit bestand is geen geldige UTF-8, verwacht tekst in UTF-8. Vanaf hier staan er tekens in een andere codering.',
  nul: 'Hier staat een NUL-teken, verwacht gewone tekst. Het bestand is beschadigd of geen tekstbestand.',
  'carriage-return': 'Hier eindigt een regel op een los CR-teken (oude Mac), verwacht een gewoon regeleinde.',
  'too-large': 'Dit bestand is groter dan 1 MB, verwacht een planbestand van enkele kilobytes.',
  folder: 'Dit is een map, verwacht een bestand.',
  outside: 'Dit is een koppeling naar iets buiten de werkmap, verwacht een bestand in de werkmap.',
  missing: 'Dit bestand bestaat niet.',
  denied: 'Dit bestand mag niet worden gelezen.',
}

const EN: Record<Unreadable, string> = {
  utf8: 'This file is not valid UTF-8, expected text in UTF-8. From here on it has characters in another encoding.',
  nul: 'There is a NUL character here, expected plain text. The file is damaged or not a text file.',
  'carriage-return': 'A line ends here with a lone CR (old Mac), expected an ordinary line end.',
  'too-large': 'This file is larger than 1 MB, expected a plan file of a few kilobytes.',
  folder: 'This is a folder, expected a file.',
  outside: 'This is a link to something outside the workspace, expected a file inside it.',
  missing: 'This file does not exist.',
  denied: 'This file may not be read.',
}

export default readerRule({
  id: 'onleesbaar-bestand',
  severity: 'error',
  words: {
    nl: {
      title: 'Onleesbaar bestand',
      message: ({ reason }) => NL[reason],
      why: 'Een bestand dat niet als tekst te lezen is, telt nergens in mee.',
      mend: 'Sla het bestand opnieuw op als platte tekst in UTF-8, of zet het terug uit een eerdere versie.',
    },
    en: {
      title: 'Unreadable file',
      message: ({ reason }) => EN[reason],
      why: 'A file that can’t be read as text counts nowhere.',
      mend: 'Save the file again as plain text in UTF-8, or restore it from an earlier version.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: '---\nthema: energie\n---\n\n# Ener\u0000gie\n',
    good: '---\nthema: energie\n---\n\n# Energie\n',
  },
})
