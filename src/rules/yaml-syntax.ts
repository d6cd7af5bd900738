/** Front matter or configuration that isn’t valid YAML. */
import { readerRule, themeExample } from './rule.ts'

const NL: Record<string, string> = {
  BAD_INDENT: 'De inspringing klopt hier niet, verwacht even veel spaties als de velden ernaast.',
  TAB_AS_INDENT: 'Hier is ingesprongen met een tab, verwacht spaties.',
  MISSING_CHAR: 'Hier ontbreekt een teken, verwacht een afsluitend haakje, aanhalingsteken, komma of dubbele punt.',
  BAD_SCALAR_START:
    'Deze waarde begint met een teken dat in YAML iets anders betekent, verwacht aanhalingstekens eromheen.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier staan twee dubbele punten op een regel, verwacht één veld per regel of aanhalingstekens om de tekst.',
  BLOCK_IN_FLOW: 'Binnen haakjes staat een veld op een nieuwe regel, verwacht alles tussen de haakjes met komma’s.',
  MULTILINE_IMPLICIT_KEY: 'Deze veldnaam loopt over meer regels, verwacht een dubbele punt op dezelfde regel.',
  IMPOSSIBLE: 'Hier staat iets dat niet te lezen is, verwacht `naam: waarde`.',
  UNEXPECTED_TOKEN: 'Hier staat een teken dat niet past, verwacht `naam: waarde`.',
  NON_STRING_KEY: 'Deze veldnaam is geen tekst, verwacht een naam zoals `fase`.',
  MISSING_ANCHOR: 'Hier ontbreekt een naam, verwacht gewone tekst.',
  BAD_DIRECTIVE: 'Hier staat een YAML-opdracht met %, verwacht alleen velden.',
}

const EN: Record<string, string> = {
  BAD_INDENT: 'The indent is off here, expected as many spaces as the fields beside it.',
  TAB_AS_INDENT: 'There is a tab in the indent, expected spaces.',
  MISSING_CHAR: 'A character is missing here, expected a closing bracket, quote, comma or colon.',
  BAD_SCALAR_START: 'This value begins with a character that means something else in YAML, expected quotes around it.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons on a line, expected one field per line or quotes around the text.',
  BLOCK_IN_FLOW: 'Inside brackets a field stands on a line of its own, expected all between the brackets with commas.',
  MULTILINE_IMPLICIT_KEY: 'This field name runs over several lines, expected a colon on the same line.',
  IMPOSSIBLE: 'There is something here that can’t be read, expected `name: value`.',
  UNEXPECTED_TOKEN: 'There is a character here that does not fit, expected `name: value`.',
  NON_STRING_KEY: 'This field name is not text, expected a name like `fase`.',
  MISSING_ANCHOR: 'A name is missing here, expected plain text.',
  BAD_DIRECTIVE: 'There is a YAML directive with % here, expected only fields.',
}

export default readerRule({
  id: 'yaml-syntax',
  severity: 'error',
  words: {
    nl: {
      title: 'YAML klopt niet',
      message: ({ code }) => NL[code] ?? 'Deze regel is geen geldige YAML, verwacht `naam: waarde`.',
      why: 'Zolang de gegevens niet te lezen zijn, telt dit bestand zonder zijn cijfers, fasen en bedragen mee.',
      mend: 'Vergelijk de regel met die erboven: even ver inspringen met spaties, een spatie na de dubbele punt, en aanhalingstekens om tekst met een dubbele punt erin.',
    },
    en: {
      title: 'YAML is not right',
      message: ({ code }) => EN[code] ?? 'This line is not valid YAML, expected `name: value`.',
      why: 'As long as the facts can’t be read, this file counts without its scores, phases and amounts.',
      mend: 'Compare the line with the one above: the same indent in spaces, a space after the colon, and quotes around text that has a colon in it.',
    },
  },
  example: themeExample({ front: 'nu: [1\n', body: '' }, { front: 'nu: 1\n', body: '' }),
})
