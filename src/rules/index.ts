/** The list of rules, by id. A rule is one file beside this one plus one line here. */
import achtergeblevenTekst from './body/achtergebleven-tekst.ts'
import afbeeldingZonderTekst from './body/afbeelding-zonder-tekst.ts'
import ambitieOnderNu from './logic/ambitie-onder-nu.ts'
import ambitieZonderProject from './logic/ambitie-zonder-project.ts'
import besluitVerdwenen from './change/besluit-verdwenen.ts'
import bestandsnaamWijktAf from './workspace/bestandsnaam-wijkt-af.ts'
import cyclischeBlokkade from './logic/cyclische-blokkade.ts'
import datumInToekomst from './logic/datum-in-toekomst.ts'
import dekkingBovenKosten from './logic/dekking-boven-kosten.ts'
import dubbeleId from './references/dubbele-id.ts'
import dubbeleNaam from './workspace/dubbele-naam.ts'
import dubbeleSleutel from './file/dubbele-sleutel.ts'
import dubbelzinnigeWaarde from './shape/dubbelzinnige-waarde.ts'
import eindeVerstreken from './logic/einde-verstreken.ts'
import eindeVoorBegin from './logic/einde-voor-begin.ts'
import enqueteCijfer from './survey/enquete-cijfer.ts'
import enqueteKolom from './survey/enquete-kolom.ts'
import enqueteRij from './survey/enquete-rij.ts'
import faseOvergang from './change/fase-overgang.ts'
import faseVraagtMeer from './logic/fase-vraagt-meer.ts'
import formaatNietOndersteund from './file/formaat-niet-ondersteund.ts'
import frontMatterStreep from './file/front-matter-streep.ts'
import frontMatterTaal from './file/front-matter-taal.ts'
import geblokkeerdDoorAfgerond from './logic/geblokkeerd-door-afgerond.ts'
import gebrokenLink from './references/gebroken-link.ts'
import geenFrontMatter from './file/geen-front-matter.ts'
import geenNieuws from './logic/geen-nieuws.ts'
import gegevensZonderKop from './references/gegevens-zonder-kop.ts'
import gelijkeStemmen from './survey/gelijke-stemmen.ts'
import gereserveerdeNaam from './workspace/gereserveerde-naam.ts'
import gereserveerdeSleutel from './file/gereserveerde-sleutel.ts'
import herzienVerstreken from './logic/herzien-verstreken.ts'
import idHergebruikt from './change/id-hergebruikt.ts'
import itemZonderId from './body/item-zonder-id.ts'
import itemZonderSectie from './body/item-zonder-sectie.ts'
import itemZonderTekst from './body/item-zonder-tekst.ts'
import kleurTeLicht from './workspace/kleur-te-licht.ts'
import kopniveauOvergeslagen from './body/kopniveau-overgeslagen.ts'
import legeFrontMatter from './file/lege-front-matter.ts'
import logoOnbruikbaar from './workspace/logo-onbruikbaar.ts'
import meerDocumenten from './file/meer-documenten.ts'
import meerStemmenDanLeden from './survey/meer-stemmen-dan-leden.ts'
import onHoldZonderHerzien from './logic/on-hold-zonder-herzien.ts'
import onbekendBestand from './workspace/onbekend-bestand.ts'
import onbekendOnderdeel from './body/onbekend-onderdeel.ts'
import onbekendVeld from './shape/onbekend-veld.ts'
import onbekendeNaam from './references/onbekende-naam.ts'
import onbekendeRegel from './workspace/onbekende-regel.ts'
import onbekendeVerwijzing from './references/onbekende-verwijzing.ts'
import ongeldigeId from './shape/ongeldige-id.ts'
import ongeldigeKopId from './body/ongeldige-kop-id.ts'
import ongeldigeWaarde from './shape/ongeldige-waarde.ts'
import onleesbaarBestand from './file/onleesbaar-bestand.ts'
import onmogelijkeDatum from './shape/onmogelijke-datum.ts'
import ontbrekendOnderdeel from './body/ontbrekend-onderdeel.ts'
import ontbrekendThema from './workspace/ontbrekend-thema.ts'
import ontbrekendVeld from './shape/ontbrekend-veld.ts'
import ontbrekendeKringpagina from './workspace/ontbrekende-kringpagina.ts'
import openBlok from './body/open-blok.ts'
import openFrontMatter from './file/open-front-matter.ts'
import persoonsgegeven from './privacy/persoonsgegeven.ts'
import projectZonderWens from './logic/project-zonder-wens.ts'
import puntenGeen100 from './workspace/punten-geen-100.ts'
import regelZonderDatum from './body/regel-zonder-datum.ts'
import ruweHtml from './body/ruwe-html.ts'
import samenvoegconflict from './file/samenvoegconflict.ts'
import schaalOmgekeerd from './survey/schaal-omgekeerd.ts'
import scoreOntbreekt from './logic/score-ontbreekt.ts'
import signaalZonderToelichting from './logic/signaal-zonder-toelichting.ts'
import syncKopie from './file/sync-kopie.ts'
import teDiep from './file/te-diep.ts'
import teWeinigStemmen from './survey/te-weinig-stemmen.ts'
import tekstNaHekje from './file/tekst-na-hekje.ts'
import uitzonderingZonderNut from './workspace/uitzondering-zonder-nut.ts'
import uitzonderingZonderReden from './workspace/uitzondering-zonder-reden.ts'
import verkeerdType from './shape/verkeerd-type.ts'
import vervallenAgenda from './references/vervallen-agenda.ts'
import verwijzingNaarAnderSoort from './references/verwijzing-naar-ander-soort.ts'
import voorheenBestaatNog from './references/voorheen-bestaat-nog.ts'
import voortgangHerschreven from './change/voortgang-herschreven.ts'
import wensZonderVervolg from './logic/wens-zonder-vervolg.ts'
import yamlAlias from './file/yaml-alias.ts'
import yamlSyntax from './file/yaml-syntax.ts'
import zelfdeProject from './logic/zelfde-project.ts'

export const rules = [
  achtergeblevenTekst,
  afbeeldingZonderTekst,
  ambitieOnderNu,
  ambitieZonderProject,
  besluitVerdwenen,
  bestandsnaamWijktAf,
  cyclischeBlokkade,
  datumInToekomst,
  dekkingBovenKosten,
  dubbeleId,
  dubbeleNaam,
  dubbeleSleutel,
  dubbelzinnigeWaarde,
  eindeVerstreken,
  eindeVoorBegin,
  enqueteCijfer,
  enqueteKolom,
  enqueteRij,
  faseOvergang,
  faseVraagtMeer,
  formaatNietOndersteund,
  frontMatterStreep,
  frontMatterTaal,
  geblokkeerdDoorAfgerond,
  gebrokenLink,
  geenFrontMatter,
  geenNieuws,
  gegevensZonderKop,
  gelijkeStemmen,
  gereserveerdeNaam,
  gereserveerdeSleutel,
  herzienVerstreken,
  idHergebruikt,
  itemZonderId,
  itemZonderSectie,
  itemZonderTekst,
  kleurTeLicht,
  kopniveauOvergeslagen,
  legeFrontMatter,
  logoOnbruikbaar,
  meerDocumenten,
  meerStemmenDanLeden,
  onHoldZonderHerzien,
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
  ontbrekendOnderdeel,
  ontbrekendThema,
  ontbrekendVeld,
  ontbrekendeKringpagina,
  openBlok,
  openFrontMatter,
  persoonsgegeven,
  projectZonderWens,
  puntenGeen100,
  regelZonderDatum,
  ruweHtml,
  samenvoegconflict,
  schaalOmgekeerd,
  scoreOntbreekt,
  signaalZonderToelichting,
  syncKopie,
  teDiep,
  teWeinigStemmen,
  tekstNaHekje,
  uitzonderingZonderNut,
  uitzonderingZonderReden,
  verkeerdType,
  vervallenAgenda,
  verwijzingNaarAnderSoort,
  voorheenBestaatNog,
  voortgangHerschreven,
  wensZonderVervolg,
  yamlAlias,
  yamlSyntax,
  zelfdeProject,
] as const
