/** The list of rules, by id. A rule is one file beside this one plus one line here. */
import bestandsnaamWijktAf from './bestandsnaam-wijkt-af.ts'
import cyclischeBlokkade from './cyclische-blokkade.ts'
import dubbeleId from './dubbele-id.ts'
import dubbeleSleutel from './dubbele-sleutel.ts'
import dubbelzinnigeWaarde from './dubbelzinnige-waarde.ts'
import enqueteCijfer from './enquete-cijfer.ts'
import enqueteKolom from './enquete-kolom.ts'
import enqueteRij from './enquete-rij.ts'
import formaatNietOndersteund from './formaat-niet-ondersteund.ts'
import frontMatterStreep from './front-matter-streep.ts'
import frontMatterTaal from './front-matter-taal.ts'
import geenFrontMatter from './geen-front-matter.ts'
import gegevensZonderKop from './gegevens-zonder-kop.ts'
import gereserveerdeSleutel from './gereserveerde-sleutel.ts'
import itemZonderId from './item-zonder-id.ts'
import itemZonderSectie from './item-zonder-sectie.ts'
import legeFrontMatter from './lege-front-matter.ts'
import meerDocumenten from './meer-documenten.ts'
import onbekendBestand from './onbekend-bestand.ts'
import onbekendOnderdeel from './onbekend-onderdeel.ts'
import onbekendVeld from './onbekend-veld.ts'
import onbekendeNaam from './onbekende-naam.ts'
import onbekendeRegel from './onbekende-regel.ts'
import onbekendeVerwijzing from './onbekende-verwijzing.ts'
import ongeldigeId from './ongeldige-id.ts'
import ongeldigeKopId from './ongeldige-kop-id.ts'
import ongeldigeWaarde from './ongeldige-waarde.ts'
import onleesbaarBestand from './onleesbaar-bestand.ts'
import onmogelijkeDatum from './onmogelijke-datum.ts'
import ontbrekendThema from './ontbrekend-thema.ts'
import ontbrekendVeld from './ontbrekend-veld.ts'
import ontbrekendeKringpagina from './ontbrekende-kringpagina.ts'
import openFrontMatter from './open-front-matter.ts'
import regelZonderDatum from './regel-zonder-datum.ts'
import samenvoegconflict from './samenvoegconflict.ts'
import teDiep from './te-diep.ts'
import verkeerdType from './verkeerd-type.ts'
import verwijzingNaarAnderSoort from './verwijzing-naar-ander-soort.ts'
import yamlAlias from './yaml-alias.ts'
import yamlSyntax from './yaml-syntax.ts'

export const rules = [
  bestandsnaamWijktAf,
  cyclischeBlokkade,
  dubbeleId,
  dubbeleSleutel,
  dubbelzinnigeWaarde,
  enqueteCijfer,
  enqueteKolom,
  enqueteRij,
  formaatNietOndersteund,
  frontMatterStreep,
  frontMatterTaal,
  geenFrontMatter,
  gegevensZonderKop,
  gereserveerdeSleutel,
  itemZonderId,
  itemZonderSectie,
  legeFrontMatter,
  meerDocumenten,
  onbekendBestand,
  onbekendOnderdeel,
  onbekendVeld,
  onbekendeNaam,
  onbekendeRegel,
  onbekendeVerwijzing,
  ongeldigeId,
  ongeldigeKopId,
  ongeldigeWaarde,
  onleesbaarBestand,
  onmogelijkeDatum,
  ontbrekendThema,
  ontbrekendVeld,
  ontbrekendeKringpagina,
  openFrontMatter,
  regelZonderDatum,
  samenvoegconflict,
  teDiep,
  verkeerdType,
  verwijzingNaarAnderSoort,
  yamlAlias,
  yamlSyntax,
] as const
