import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Dutch texts of the quote widget. */
export const nlQuote: QuoteMessages = {
  locale: 'nl',
  quote: {
    titleWithApp: 'Level III-support voor {app}',
    titleWithoutApp: 'Level III-support',
    quotes: 'Uw offertes',
    unreadable: {
      one: '{count} offerte kan niet worden gelezen.',
      other: '{count} offertes kunnen niet worden gelezen.',
    },
    reference: 'Offerte',
    ticket: 'Voor ticket {reference}',
    revision: 'Versie {revision}',
    statuses: {
      requested: 'Aangevraagd',
      quoted: 'Wacht op uw antwoord',
      'changes-requested': 'Wijzigingen aangevraagd',
      approved: 'Goedgekeurd',
      declined: 'Afgewezen',
      withdrawn: 'Ingetrokken',
      superseded: 'Herzien',
      'in-progress': 'In uitvoering',
      completed: 'Afgerond',
      cancelled: 'Geannuleerd',
      expired: 'Verlopen',
    },
    next: {
      requested:
        'Het team laat weten wat het kost, hoelang het duurt en wanneer het klaar is, of dat het niet in behandeling kan worden genomen. Totdat u goedkeurt, begint er niets en wordt er niets gefactureerd.',
      quoted: 'Er begint niets voordat u de offerte goedkeurt.',
      'changes-requested':
        'Het team heeft uw wensen ontvangen en doet een nieuw aanbod, of laat weten waarom dat niet kan. Deze voorwaarden kunnen niet meer worden goedgekeurd.',
      approved: 'De engineer kan nu beginnen en werkt rechtstreeks met u samen.',
      declined: 'Er is niets begonnen en er wordt niets gefactureerd.',
      withdrawn: 'Het team biedt dit niet meer aan. U kunt opnieuw een offerte aanvragen.',
      superseded:
        'Deze versie is door een andere vervangen. Deze voorwaarden kunnen niet meer worden goedgekeurd.',
      'in-progress':
        'De engineer werkt er samen met u aan, totdat beide partijen het erover eens zijn dat het probleem is opgelost.',
      completed: 'Beide partijen zijn het erover eens dat het probleem is opgelost.',
      cancelled: 'Er werkt niemand meer aan.',
      expired:
        'De termijn om deze offerte goed te keuren is verstreken. Vraag de offerte opnieuw aan als u die nog wilt.',
    },
    scope: 'Uw aanvraag',
    offeredScope: 'Wat er wordt gedaan',
    tried: 'Al geprobeerd',
    wishedCompletion: 'Gewenste afronding',
    figures: {
      rate: 'Tarief',
      estimate: 'Geschatte tijd',
      total: 'Geschat totaalbedrag',
      completion: 'Afronding uiterlijk op',
      validUntil: 'Goedkeuring mogelijk tot',
      assignee: 'Wie eraan werkt',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'systeembeheer',
      'software-development': 'softwareontwikkeling',
      partner: 'vertrouwde partner',
    },
    former: '(eerder: {value})',
    remarkBy: 'Opmerking van {name}',
    remark: 'Opmerking',
    openInPortal: 'Offerte openen in het portaal',
    answers: {
      approve: 'Lezen en goedkeuren',
      'request-changes': 'Wijzigingen aanvragen',
      decline: 'Afwijzen',
    },
    answerInPortal: 'Beantwoord deze offerte in het portaal.',
    answerInTicket: 'Beantwoord deze offerte in ticket {reference}.',
    obstacles: {
      'no-live-ticket':
        'Ticket {reference} staat niet bij uw lopende tickets, dus de offerte kan niet worden goedgekeurd.',
      'other-currency':
        'Deze offerte is niet opgesteld in de valuta van het supportbeleid en kan daarom niet worden goedgekeurd. Vraag wijzigingen aan.',
      'rate-outside-policy':
        'Het tarief valt buiten de {range} per uur die het supportbeleid toezegt, dus de offerte kan niet worden goedgekeurd. Vraag wijzigingen aan.',
    },
    confirm: {
      title: 'Offerte {reference} goedkeuren?',
      agreed: 'Waarmee u akkoord gaat',
      terms:
        'Het werk aan ticket {reference} kan beginnen zodra u goedkeurt. De tijd die ervoor nodig is, wordt tegen dit tarief gefactureerd; het totaalbedrag is een schatting. De engineer werkt rechtstreeks met u samen totdat beide partijen het erover eens zijn dat het probleem is opgelost.',
      name: 'Uw naam',
      nameHint: 'Uw naam wordt bij de goedkeuring vastgelegd.',
      nameMissing: 'Voer uw naam in.',
      consent: 'Ik heb deze voorwaarden gelezen en ga ermee akkoord.',
      consentMissing: 'Vink dit aan als u akkoord gaat. Anders begint er niets.',
      approve: 'Goedkeuren voor {total}',
      back: 'Terug zonder goed te keuren',
    },
    remarks: {
      'request-changes': {
        title: 'Wijzigingen aanvragen voor offerte {reference}',
        label: 'Wat er anders moet',
        hint: 'De omvang, de tijd, de dag, wie eraan werkt. Het team antwoordt met een nieuwe versie.',
        missing: 'Geef aan wat er anders moet.',
        send: 'Deze wijzigingen aanvragen',
      },
      decline: {
        title: 'Offerte {reference} afwijzen',
        label: 'Waarom u de offerte niet wilt',
        hint: 'In een paar woorden, zodat het team de volgende keer iets beters kan aanbieden.',
        missing: 'Geef in een paar woorden aan waarom.',
        send: 'Offerte afwijzen',
      },
    },
    back: 'Terug',
    recorded: {
      approve: 'Uw goedkeuring van offerte {reference} is vastgelegd.',
      'request-changes': 'Het team heeft uw wensen voor offerte {reference} ontvangen.',
      decline: 'Offerte {reference} is afgewezen.',
    },
    news: {
      expired:
        'De termijn van offerte {reference} is verstreken: de offerte kan niet meer worden goedgekeurd.',
      withdrawn: 'Offerte {reference} is ingetrokken: de offerte kan niet meer worden goedgekeurd.',
      revised:
        'Offerte {reference} is herzien. Lees de nieuwe voorwaarden: de oude kunnen niet meer worden goedgekeurd.',
      changed: 'Offerte {reference} is gewijzigd.',
    },
    approvedBy: 'Goedgekeurd door',
    progress: {
      used: 'Bestede tijd',
      usedOf: '{used} van {estimate}',
      counted: 'Stand op {date}',
      costSoFar: 'Kosten tot nu toe',
      cost: 'Kosten',
      warnings: {
        near: 'Het grootste deel van de geschatte tijd is besteed. Vraag nu of de rest voldoende is.',
        over: 'Er is meer tijd besteed dan geschat. Vraag in het ticket hoe het verdergaat.',
      },
    },
    question: 'Is het Level III?',
    ticketFirst:
      'Met Level III wordt een lopend ticket geëscaleerd, en er is geen lopend ticket over deze app bekend. Maak er eerst een aan.',
    openTicket: 'Ticket aanmaken',
    noTicketPossible:
      'Met Level III wordt een lopend ticket geëscaleerd, en voor dit systeem kan geen ticket over deze app worden aangemaakt. Neem in plaats daarvan contact op met de verkoopafdeling.',
    notOffered:
      'ClearCenter biedt geen consultancy voor deze app, dus er kan geen offerte worden aangevraagd.',
    offerUnknown:
      'Het is niet bekend of ClearCenter consultancy voor deze app biedt. De verkoopafdeling kan u dat vertellen.',
    request: {
      title: 'Offerte aanvragen',
      another: 'Nog een offerte aanvragen',
      fields: {
        ticket: 'Ticket',
        scope: 'Wat er moet gebeuren',
        tried: 'Wat u hebt geprobeerd',
        wishedCompletion: 'Wanneer het klaar moet zijn',
      },
      hints: {
        ticket: 'Het lopende ticket dat moet worden geëscaleerd.',
        scope: 'Wat er uiteindelijk moet werken, op welk systeem en in welke versie.',
        tried: 'Zodat niemand weer bij het begin begint.',
        wishedCompletion: 'Een wens: het team laat weten wat mogelijk is.',
      },
      missing: {
        ticket: 'Kies het ticket.',
        scope: 'Beschrijf wat er moet gebeuren.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Maak een keuze',
      hours: 'Aantal uren dat het kan duren',
      hoursHint: 'Uw eigen inschatting, om te zien wat het kan kosten. Deze wordt niet verzonden.',
      cost: '{total} voor {time}, tegen {rate} per uur',
      noQuote:
        'Dit is geen offerte. Het team geeft u eerst het tarief, de tijd en het tijdstip van afronding, en er begint niets voordat u goedkeurt.',
      send: 'Offerte aanvragen',
      accepted: 'Uw aanvraag voor offerte {reference} is aangekomen.',
      acceptedWithoutReference: 'Uw aanvraag is aangekomen. Het nummer staat in het portaal.',
      changed:
        'Wat u na de eerste verzending hebt gewijzigd, is mogelijk niet aangekomen. Verzend het als nieuwe aanvraag of verwijder het.',
      copy: 'Aanvraag kopiëren',
      inTicket:
        'Offertes worden in het ticket aangevraagd: kopieer de aanvraag en voeg die daar toe.',
      reply: 'Per e-mail toevoegen',
      openTicket: 'Ticket openen in het portaal',
    },
  },
}
