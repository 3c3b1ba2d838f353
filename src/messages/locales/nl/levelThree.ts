import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Dutch texts about Level III support. */
export const nlLevelThree: LevelThreeMessages = {
  locale: 'nl',
  levelThree: {
    title: 'Wat is Level III-support?',
    purpose:
      'De escalatie van een lopend ticket, bedoeld voor incidenten waarvan de duur moeilijk is in te schatten of die uitzonderlijke deskundigheid vereisen: er is iets kapot, of er klopt gewoon iets niet.',
    course:
      'Met uw goedkeuring gaat het ticket naar een engineer van het team voor systeembeheer of softwareontwikkeling, of van een vertrouwde partner. Die werkt rechtstreeks met u samen totdat beide partijen het erover eens zijn dat het probleem is opgelost.',
    cost: 'Er wordt per uur gefactureerd, tegen {range}, afhankelijk van de geschatte duur en de complexiteit. U krijgt het tarief, de schatting en het tijdstip van afronding te horen voordat er werk begint.',
    withoutTicket: 'Hebt u geen ticket, neem dan contact op met de verkoopafdeling.',
    examples: 'Voorbeelden',
    driver: 'Een stuurprogramma bouwen voor een bepaalde kernel',
    certificate: 'Een door een certificeringsinstantie ondertekend certificaat voor e-mail',
    disk: 'Een RAID 1 herbouwen na uitval van een schijf',
    ask: 'Offerte aanvragen',
  },
}
