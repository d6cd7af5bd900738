/** The rules about what points elsewhere: names, ids, facts and links. */
import dubbeleId from './dubbele-id.ts'
import gebrokenLink from './gebroken-link.ts'
import gegevensZonderKop from './gegevens-zonder-kop.ts'
import losseVerwijzing from './losse-verwijzing.ts'
import onbekendeNaam from './onbekende-naam.ts'
import onbekendeVerwijzing from './onbekende-verwijzing.ts'
import vervallenAgenda from './vervallen-agenda.ts'
import verwijzingNaarAnderSoort from './verwijzing-naar-ander-soort.ts'
import voorheenBestaatNog from './voorheen-bestaat-nog.ts'

export const referencesRules = [
  dubbeleId,
  gebrokenLink,
  gegevensZonderKop,
  losseVerwijzing,
  onbekendeNaam,
  onbekendeVerwijzing,
  vervallenAgenda,
  verwijzingNaarAnderSoort,
  voorheenBestaatNog,
] as const
