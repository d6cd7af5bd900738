/** The rules about the text of a plan file: its headings, sections and items. */
import achtergeblevenTekst from './achtergebleven-tekst.ts'
import afbeeldingZonderTekst from './afbeelding-zonder-tekst.ts'
import itemZonderId from './item-zonder-id.ts'
import itemZonderSectie from './item-zonder-sectie.ts'
import itemZonderTekst from './item-zonder-tekst.ts'
import kopniveauOvergeslagen from './kopniveau-overgeslagen.ts'
import onbekendOnderdeel from './onbekend-onderdeel.ts'
import ongeldigeKopId from './ongeldige-kop-id.ts'
import ontbrekendOnderdeel from './ontbrekend-onderdeel.ts'
import openBlok from './open-blok.ts'
import regelZonderDatum from './regel-zonder-datum.ts'
import ruweHtml from './ruwe-html.ts'

export const bodyRules = [
  achtergeblevenTekst,
  afbeeldingZonderTekst,
  itemZonderId,
  itemZonderSectie,
  itemZonderTekst,
  kopniveauOvergeslagen,
  onbekendOnderdeel,
  ongeldigeKopId,
  ontbrekendOnderdeel,
  openBlok,
  regelZonderDatum,
  ruweHtml,
] as const
