/** The rules about masterplan.yaml, and the files and folders of the workspace. */
import afgebrokenSchrijven from './afgebroken-schrijven.ts'
import bestandsnaamWijktAf from './bestandsnaam-wijkt-af.ts'
import bijlageOnbruikbaar from './bijlage-onbruikbaar.ts'
import dubbeleNaam from './dubbele-naam.ts'
import gereserveerdeNaam from './gereserveerde-naam.ts'
import kleurTeLicht from './kleur-te-licht.ts'
import logoOnbruikbaar from './logo-onbruikbaar.ts'
import naamOpWindows from './naam-op-windows.ts'
import onbekendBestand from './onbekend-bestand.ts'
import onbekendeRegel from './onbekende-regel.ts'
import ontbrekendThema from './ontbrekend-thema.ts'
import ontbrekendeKringpagina from './ontbrekende-kringpagina.ts'
import puntenGeen100 from './punten-geen-100.ts'
import uitzonderingZonderNut from './uitzondering-zonder-nut.ts'
import uitzonderingZonderReden from './uitzondering-zonder-reden.ts'

export const workspaceRules = [
  afgebrokenSchrijven,
  bestandsnaamWijktAf,
  bijlageOnbruikbaar,
  dubbeleNaam,
  gereserveerdeNaam,
  kleurTeLicht,
  logoOnbruikbaar,
  naamOpWindows,
  onbekendBestand,
  onbekendeRegel,
  ontbrekendThema,
  ontbrekendeKringpagina,
  puntenGeen100,
  uitzonderingZonderNut,
  uitzonderingZonderReden,
] as const
