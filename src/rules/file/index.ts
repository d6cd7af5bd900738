/** The rules about what a plan file must be before it can be read: its encoding, its front matter, its YAML. */
import dubbeleSleutel from './dubbele-sleutel.ts'
import formaatNietOndersteund from './formaat-niet-ondersteund.ts'
import frontMatterStreep from './front-matter-streep.ts'
import frontMatterTaal from './front-matter-taal.ts'
import geenFrontMatter from './geen-front-matter.ts'
import gereserveerdeSleutel from './gereserveerde-sleutel.ts'
import legeFrontMatter from './lege-front-matter.ts'
import meerDocumenten from './meer-documenten.ts'
import onleesbaarBestand from './onleesbaar-bestand.ts'
import onzichtbaarTeken from './onzichtbaar-teken.ts'
import openFrontMatter from './open-front-matter.ts'
import samenvoegconflict from './samenvoegconflict.ts'
import syncKopie from './sync-kopie.ts'
import teDiep from './te-diep.ts'
import tekstNaHekje from './tekst-na-hekje.ts'
import yamlAlias from './yaml-alias.ts'
import yamlSyntax from './yaml-syntax.ts'

export const fileRules = [
  dubbeleSleutel,
  formaatNietOndersteund,
  frontMatterStreep,
  frontMatterTaal,
  geenFrontMatter,
  gereserveerdeSleutel,
  legeFrontMatter,
  meerDocumenten,
  onleesbaarBestand,
  onzichtbaarTeken,
  openFrontMatter,
  samenvoegconflict,
  syncKopie,
  teDiep,
  tekstNaHekje,
  yamlAlias,
  yamlSyntax,
] as const
