/** Front matter or configuration that isn’t valid YAML. */
import { readerRule, themeExample } from '../rule.ts'
import { slipIn } from '../slip-words.ts'

const NL: Record<string, string> = {
  OPEN: 'Wat hier begint, wordt nergens afgesloten, verwacht het haakje of aanhalingsteken erachter. Een tekst met een apostrof staat tussen dubbele aanhalingstekens.',
  BAD_INDENT: 'De inspringing klopt hier niet, verwacht even veel spaties als de velden ernaast.',
  TAB_AS_INDENT: 'Hier is ingesprongen met een tab, verwacht spaties.',
  MISSING_CHAR: 'Hier ontbreekt een teken, verwacht een afsluitend haakje, aanhalingsteken, komma of dubbele punt.',
  BAD_SCALAR_START:
    'Deze waarde begint met een teken dat in YAML iets anders betekent, verwacht aanhalingstekens eromheen.',
  BLOCK_AS_IMPLICIT_KEY:
    'Deze regel past niet bij die erboven, verwacht dezelfde inspringing, één veld per regel, of aanhalingstekens om tekst met een dubbele punt.',
  BLOCK_IN_FLOW: 'Binnen haakjes staat een veld op een nieuwe regel, verwacht alles tussen de haakjes met komma’s.',
  MULTILINE_IMPLICIT_KEY:
    'Hier ontbreekt een dubbele punt met een spatie erachter, of klopt de inspringing niet, verwacht `naam: waarde`.',
  IMPOSSIBLE: 'Hier staat iets dat niet te lezen is, verwacht `naam: waarde`.',
  UNEXPECTED_TOKEN: 'Hier staat een teken dat niet past, verwacht `naam: waarde`.',
  NON_STRING_KEY: 'Deze veldnaam is geen tekst, verwacht een naam zoals `fase`.',
  NO_NAME: 'Voor deze dubbele punt staat geen naam van een veld, verwacht `naam: waarde` op een eigen regel.',
  MISSING_ANCHOR: 'Hier ontbreekt een naam, verwacht gewone tekst.',
  BAD_DIRECTIVE: 'Hier staat een YAML-opdracht met %, verwacht alleen velden.',
}

const EN: Record<string, string> = {
  OPEN: 'What begins here is never closed, expected the bracket or quote that closes it. A text with an apostrophe stands between double quotes.',
  BAD_INDENT: 'The indent is off here, expected as many spaces as the fields beside it.',
  TAB_AS_INDENT: 'There is a tab in the indent, expected spaces.',
  MISSING_CHAR: 'A character is missing here, expected a closing bracket, quote, comma or colon.',
  BAD_SCALAR_START: 'This value begins with a character that means something else in YAML, expected quotes around it.',
  BLOCK_AS_IMPLICIT_KEY:
    'This line does not fit the one above, expected the same indent, one field per line, or quotes around text with a colon.',
  BLOCK_IN_FLOW: 'Inside brackets a field stands on a line of its own, expected all between the brackets with commas.',
  MULTILINE_IMPLICIT_KEY:
    'A colon with a space after it is missing here, or the indent is off, expected `name: value`.',
  IMPOSSIBLE: 'There is something here that can’t be read, expected `name: value`.',
  UNEXPECTED_TOKEN: 'There is a character here that does not fit, expected `name: value`.',
  NON_STRING_KEY: 'This field name is not text, expected a name like `fase`.',
  NO_NAME: 'There is no name of a field before this colon, expected `name: value` on a line of its own.',
  MISSING_ANCHOR: 'A name is missing here, expected plain text.',
  BAD_DIRECTIVE: 'There is a YAML directive with % here, expected only fields.',
}

export default readerRule({
  id: 'yaml-syntax',
  severity: 'error',
  words: {
    nl: {
      title: 'YAML klopt niet',
      message: ({ code, sign }) =>
        slipIn('nl', code, sign) ?? NL[code] ?? 'Deze regel is geen geldige YAML, verwacht `naam: waarde`.',
      why: 'Zolang de gegevens niet te lezen zijn, telt dit bestand zonder zijn cijfers, fasen en bedragen mee.',
      mend: 'Vergelijk de regel met die erboven: even ver inspringen met spaties, een spatie na de dubbele punt, en aanhalingstekens om tekst met een dubbele punt erin.',
    },
    en: {
      title: 'YAML is not right',
      message: ({ code, sign }) =>
        slipIn('en', code, sign) ?? EN[code] ?? 'This line is not valid YAML, expected `name: value`.',
      why: 'As long as the facts can’t be read, this file counts without its scores, phases and amounts.',
      mend: 'Compare the line with the one above: the same indent in spaces, a space after the colon, and quotes around text that has a colon in it.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    toelichting: Let op: vol.\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    toelichting: "Let op: vol."\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  fix({ edits }) {
    return edits
  },
})
