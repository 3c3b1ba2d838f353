import type { Messages } from '../catalogue.ts'

/** Dutch. */
export const nl: Messages = {
  locale: 'nl',
  channels: {
    'public-forum': {
      title: 'Openbaar forum – vrijblijvend',
      promise:
        'Het kan zijn dat de ontwikkelaar of organisatie af en toe meeleest op het ClearFoundation-forum, of op een ander openbaar forum dat voor de app is vermeld, en daar helpt.',
      limits:
        'Niemand heeft zich ertoe verbonden of is verplicht om gratis te antwoorden, en de reactietijden verschillen.',
    },
    'dedicated-forum': {
      title: 'ClearFoundation-forum – eigen gedeelte',
      promise:
        'De ontwikkelaar of organisatie spant zich naar beste vermogen in om te helpen in een gedeelte van het ClearFoundation-forum dat speciaal voor deze app is bestemd.',
      limits: 'Er wordt geen reactietijd toegezegd.',
    },
    developer: {
      title: 'Ontwikkelaar / ISV',
      promise:
        'De ontwikkelaar of organisatie heeft een dienst waarmee u supporttickets kunt indienen en volgen, op het web of per e-mail.',
      limits:
        'Voor omvang, voorwaarden, supporttijden en reactietijden geldt wat in de details van de app staat; daarbuiten wordt niets toegezegd.',
    },
    professional: {
      title: 'Professionele support van ClearCenter',
      promise:
        'ClearCenter biedt professionele support onder de voorwaarden van het betaalde abonnement van dit systeem. Elk nieuw incident begint met het ClearCARE-incidentrapport.',
      limits: 'Zonder abonnement of ticket per incident wordt niets toegezegd.',
    },
    consulting: {
      title: 'Consultancy van ClearCenter',
      promise:
        'Mogelijk helpt het engineeringteam van ClearCenter op consultancybasis bij deze app. Neem contact op met de verkoopafdeling en beschrijf wat uw aanvraag omvat.',
      limits: 'Er wordt niet toegezegd dat een aanvraag in behandeling wordt genomen.',
    },
  },
  status: {
    available: 'Beschikbaar',
    conditions: {
      'vendor-terms': 'Beschikbaar onder de voorwaarden van de ontwikkelaar',
      subscription: 'Beschikbaar met een abonnement of een ticket per incident',
      'incident-report': 'Beschikbaar: inbegrepen in het abonnement van dit systeem',
      'live-ticket': 'Beschikbaar voor het incident van uw lopende ticket',
      'sales-agreement': 'Beschikbaar na overeenstemming met de verkoopafdeling',
    },
    unavailable: {
      'not-offered': 'Niet aangeboden voor deze app',
      'not-registered': 'Niet beschikbaar: dit systeem is niet geregistreerd',
      'no-subscription': 'Niet beschikbaar: niet inbegrepen in het abonnement van dit systeem',
      'no-incident-ticket': 'Niet beschikbaar zonder ticket per incident',
    },
    unknown: {
      'policy-unknown': 'Onbekend',
      'entitlement-unknown': 'Aangeboden, maar het is niet bekend waar dit systeem recht op heeft',
    },
  },
  actions: {
    'visit-forum': 'Naar het forum gaan',
    'open-service': 'Supportdienst van de ontwikkelaar openen',
    'write-mail': 'E-mail schrijven naar {email}',
    'open-incident': 'ClearCARE-incidentrapport aanmaken',
    upgrade: 'Bekijken wat een upgrade omvat',
    'buy-ticket': 'Ticket per incident kopen',
    register: 'Dit systeem registreren',
    'contact-sales': 'Contact opnemen met de verkoopafdeling',
  },
  states: {
    loading: 'Het supportbeleid wordt geladen.',
    absent: 'Er is niets bekend over de support voor deze app.',
    invalid:
      'Het supportbeleid van deze app kan niet worden gelezen. Er kan niets over worden gezegd.',
    failed: {
      'not-registered': 'Het supportbeleid wordt weergegeven zodra dit systeem is geregistreerd.',
      'signed-out': 'Uw sessie is beëindigd. Meld u opnieuw aan om het supportbeleid te bekijken.',
      connection:
        'De Marketplace is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.',
      service: 'De Marketplace kon niet antwoorden. Probeer het later opnieuw.',
    },
  },
  terms: {
    hours: 'Supporttijden',
    responseTime: 'Reactietijd',
    scope: 'Omvang',
    rate: 'Tarief',
    perHour: '{range} per uur',
    email: 'E-mail',
    phone: 'Telefoon',
  },
  legend: {
    channels: {
      'public-forum': 'openbaar forum',
      'dedicated-forum': 'eigen forumgedeelte',
      developer: 'ontwikkelaar',
      professional: 'professionele support',
      consulting: 'consultancy',
    },
    nameWithApp: 'Support voor {app}: {summary}',
    nameWithoutApp: 'Support: {summary}',
    available: '{available} van {total} – {channels}',
    noneAvailable: 'geen van de {total}',
    withUnknown: {
      one: '{summary}; {count} onbekend',
      other: '{summary}; {count} onbekend',
    },
    states: {
      loading: 'wordt geladen',
      absent: 'onbekend',
      invalid: 'kan niet worden gelezen',
      failed: 'laden mislukt',
    },
  },
  key: {
    titleWithApp: 'Support voor {app}',
    titleWithoutApp: 'Support',
    close: 'Sluiten',
    marks: 'Weergave van de symbolen',
    looks: {
      filled: 'Beschikbaar',
      hollow: 'Niet aangeboden voor de app',
      struck: 'Aangeboden, maar dit systeem heeft er geen recht op',
      small: 'Onbekend',
    },
  },
  panel: {
    nextStep: 'Uw volgende stap',
    entering: {
      'visit-forum':
        'Kijk of anderen het probleem ook hebben gehad en stel daarna uw vraag op het forum.',
      'open-service':
        'Maak een ticket aan bij de ontwikkelaar. Beschrijf wat er is gebeurd en wat u in plaats daarvan had verwacht.',
      'write-mail':
        'Schrijf de ontwikkelaar een e-mail. Beschrijf wat er is gebeurd en wat u in plaats daarvan had verwacht.',
      'open-incident':
        'Meld het incident bij ClearCenter. Elk nieuw incident begint met het ClearCARE-incidentrapport.',
      'contact-sales':
        'Beschrijf voor de verkoopafdeling wat uw aanvraag omvat. U krijgt te horen of en onder welke voorwaarden die in behandeling kan worden genomen.',
    },
    obtaining: {
      register: 'Registreer dit systeem. Daarna is bekend waar het recht op heeft.',
      'buy-ticket':
        'Met een ticket per incident betaalt u voor professionele support bij één incident.',
      upgrade:
        'Met een upgrade is professionele support inbegrepen in het abonnement van dit systeem.',
      'contact-sales':
        'Vraag de verkoopafdeling hoe dit systeem professionele support kan krijgen.',
    },
    nothingLeft: {
      'not-offered': 'Voor deze app wordt geen support aangeboden.',
      'policy-unknown': 'Het is niet bekend hoe u hulp bij deze app kunt krijgen.',
      'entitlement-unknown':
        'Voor deze app wordt professionele support aangeboden. Of dit systeem er recht op heeft, is niet bekend.',
    },
    channels: 'Manieren om hulp te krijgen',
    subscriptionEnds: 'Abonnement eindigt',
    factors: 'Waarvan dit beleid afhangt',
    factorNames: {
      'technical-knowledge': 'Technische kennis van de software bij ClearCenter',
      stability: 'Stabiliteit en geschiedenis van de app',
      'vendor-relationship': 'Relatie en afspraken met de leverancier',
    },
  },
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
  filter: {
    title: 'Support',
    apps: { one: '{count} app', other: '{count} apps' },
    unknown: { one: '{count} onbekend', other: '{count} onbekend' },
    matchAll: 'Alleen apps met al deze soorten support',
    clear: 'Selectie wissen',
  },
  form: {
    optional: '(optioneel)',
    problems: {
      'too-long': 'Dit is te lang: maximaal {limit} tekens.',
      'not-an-address':
        'Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: name@example.com.',
      'not-a-date': 'Dit is geen datum. Een datum ziet er zo uit: 2026-12-04.',
      past: 'Deze dag is al voorbij.',
    },
    corrections: {
      one: '{count} veld moet worden gecorrigeerd',
      other: '{count} velden moeten worden gecorrigeerd',
    },
    kept: {
      tab: 'Wat u typt, wordt op dit tabblad bewaard totdat het wordt verzonden of verwijderd, of totdat het tabblad wordt gesloten.',
      days: 'Wat u typt, wordt {days} op dit apparaat bewaard. Verwijder het als ook anderen het apparaat gebruiken.',
      elsewhere: 'Wat u typt, wordt bewaard totdat het wordt verzonden of verwijderd.',
      nowhere: 'Deze browser bewaart niets: wat u typt, gaat verloren als u de pagina verlaat.',
    },
    discard: 'Concept verwijderen',
    discarded: 'De tekst wordt niet meer bewaard.',
    restore: 'Terughalen',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren is niet gelukt. Kopieer deze tekst zelf:',
    stop: 'Niet langer wachten',
  },
  ticket: {
    titleWithApp: 'Tickets voor {app}',
    titleWithoutApp: 'Tickets',
    tickets: 'Uw tickets',
    unreadable: {
      one: '{count} ticket kan niet worden gelezen.',
      other: '{count} tickets kunnen niet worden gelezen.',
    },
    statuses: {
      open: 'Open',
      'waiting-on-you': 'Wacht op u',
      'waiting-on-us': 'Wacht op het supportteam',
      escalated: 'Geëscaleerd naar een specialist',
      resolved: 'Opgelost',
      closed: 'Gesloten',
    },
    next: {
      open: 'Er heeft nog niemand geantwoord. Vul het ticket aan met wat u ondertussen te weten komt.',
      'waiting-on-you':
        'Het supportteam heeft u iets gevraagd. Zodra u hebt geantwoord, gaat het verder.',
      'waiting-on-us': 'Het supportteam heeft uw antwoord en is nu aan zet om te reageren.',
      escalated: 'Een specialist werkt eraan en neemt mogelijk rechtstreeks contact met u op.',
      resolved:
        'Het supportteam beschouwt het probleem als opgelost: dit is geen lopend ticket meer.',
      closed: 'Er werkt niemand meer aan: dit is geen lopend ticket.',
    },
    reference: 'Ticket',
    level: 'Level {level}',
    opened: 'Aangemaakt op {date}',
    updated: 'Laatst gewijzigd op {date}',
    reply: 'Per e-mail antwoorden',
    keepSubject:
      'Laat {reference} in het onderwerp staan, welk e-mailprogramma u ook gebruikt: zo komt uw antwoord bij dit ticket terecht.',
    openInPortal: 'Openen in het portaal',
    reopen: 'Heropenen in het portaal',
    followUp: 'Nieuw ticket hierover aanmaken',
    copySubject: 'Onderwerp kopiëren',
    copyReference: 'Ticketnummer kopiëren',
    askForQuote: 'Level III-offerte aanvragen',
    open: 'Ticket aanmaken',
    openAnother: 'Nog een ticket aanmaken',
    notEligible: {
      'not-offered': 'ClearCenter biedt geen professionele support voor deze app.',
      'not-registered':
        'Dit systeem is niet geregistreerd, dus er kan nog geen ticket worden aangemaakt.',
      'no-subscription': 'In het abonnement van dit systeem zijn geen tickets inbegrepen.',
      'no-incident-ticket':
        'Voor dit systeem wordt per incident betaald: er moet eerst een ticket worden gekocht.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'Het is niet bekend of ClearCenter professionele support voor deze app biedt.',
      'entitlement-unknown':
        'Het is niet bekend of voor dit systeem een ticket kan worden aangemaakt. Het portaal beslist daarover.',
    },
    instead: 'Wat u in plaats daarvan kunt doen',
    nothingInstead: 'Er is geen andere manier bekend om hulp bij deze app te krijgen.',
    fields: {
      subject: 'Onderwerp',
      happened: 'Wat er is gebeurd',
      expected: 'Wat u in plaats daarvan had verwacht',
      severity: 'Ernst',
      contact: 'Uw e-mailadres',
    },
    hints: {
      subject: 'In een paar woorden, zodat de juiste persoon het oppakt.',
      happened: 'Wat u hebt gedaan, wat u zag en sinds wanneer. Foutmeldingen letterlijk.',
      expected: 'Wat er had moeten gebeuren.',
      contact: 'Antwoorden worden hierheen gestuurd.',
    },
    severities: { low: 'Laag', normal: 'Normaal', high: 'Hoog', critical: 'Kritiek' },
    severityHints: {
      low: 'Een vraag, of iets wat kan wachten',
      normal: 'Iets werkt niet zoals het zou moeten',
      high: 'Veel mensen kunnen hun werk niet doen',
      critical: 'Het systeem is uitgevallen',
    },
    missing: {
      subject: 'Geef in een paar woorden aan waar het over gaat.',
      happened: 'Beschrijf wat er is gebeurd.',
      contact: 'Voer het e-mailadres in waar antwoorden naartoe gaan.',
    },
    facts: 'Wordt meegestuurd',
    factsPurpose:
      'Hierdoor weet het supportteam meteen wat het moet weten en kan het ticket gemakkelijker worden toegewezen aan iemand die in het probleem is gespecialiseerd.',
    factNames: { app: 'App', edition: 'Editie', refersTo: 'Vervolg op ticket' },
    withoutRefersTo: 'Verwijzing weglaten',
    login: 'Tickets worden aangemaakt in het klantportaal, waar u zich moet aanmelden.',
    prepare: 'Ticket voorbereiden',
    send: 'Ticket verzenden',
    sendAgain: 'Opnieuw verzenden',
    sending: 'Het ticket wordt verzonden…',
    outcome: {
      created: 'Uw ticket {reference} is aangemaakt.',
      invalid:
        'Het portaal heeft het ticket zo niet geaccepteerd. Corrigeer het en verzend het opnieuw.',
      'signed-out':
        'U bent afgemeld. Meld u op een ander tabblad aan bij het portaal en verzend het ticket daarna opnieuw: het staat hier nog.',
      busy: 'Het portaal is bezet en heeft het ticket niet aangenomen. Verzend het over een tijdje opnieuw.',
      busyFor: 'U kunt het {wait} opnieuw verzenden.',
      failed: {
        offline:
          'U bent offline en het ticket is niet verzonden. Verzend het opnieuw zodra u verbinding hebt.',
        connection:
          'De verbinding is verbroken. Mogelijk is het ticket aangekomen: kijk bij uw tickets voordat u het opnieuw verzendt.',
        timeout:
          'Het portaal heeft niet op tijd geantwoord. Mogelijk is het ticket aangekomen: kijk bij uw tickets voordat u het opnieuw verzendt.',
        stopped:
          'U hebt het antwoord niet afgewacht. Mogelijk is het ticket aangekomen: kijk bij uw tickets voordat u het opnieuw verzendt.',
        service:
          'Het portaal kon het ticket niet aannemen. Kijk bij uw tickets en verzend het later opnieuw.',
        reply:
          'Het antwoord van het portaal kan niet worden gelezen. Mogelijk is het ticket aangekomen: kijk bij uw tickets voordat u het opnieuw verzendt.',
      },
      changed:
        'Wat u na de eerste verzending hebt gewijzigd, staat mogelijk niet in ticket {reference}. Het wordt hier bewaard: verzend het als nieuw ticket of verwijder het.',
      unanswered:
        'Dit ticket is verzonden, maar er kwam geen antwoord. Mogelijk is het aangekomen: kijk bij uw tickets voordat u het opnieuw verzendt.',
    },
    handOver: {
      title: 'Uw ticket is klaar voor het portaal',
      copied:
        'De tekst is gekopieerd. Meld u aan bij het portaal, maak een ticket aan en plak de tekst daar.',
      notCopied:
        'Kopieer deze tekst, meld u aan bij het portaal, maak een ticket aan en plak de tekst daar.',
      text: 'Tekst van het ticket',
      copy: 'Tekst kopiëren',
      back: 'Tekst wijzigen',
      done: 'Ik heb het ticket aangemaakt',
    },
  },
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
    sending: 'Wordt verzonden…',
    sendAgain: 'Opnieuw verzenden',
    back: 'Terug',
    outcome: {
      invalid: 'Het portaal heeft dit zo niet geaccepteerd.',
      'signed-out':
        'U bent afgemeld. Meld u op een ander tabblad aan bij het portaal en verzend dit daarna opnieuw: het staat hier nog.',
      busy: 'Het portaal is bezet en heeft dit niet aangenomen. Verzend het over een tijdje opnieuw.',
      busyFor: 'U kunt het {wait} opnieuw verzenden.',
      failed: {
        offline:
          'U bent offline en dit is niet verzonden. Verzend het opnieuw zodra u verbinding hebt.',
        connection:
          'De verbinding is verbroken. Mogelijk is het aangekomen: kijk bij uw offertes voordat u het opnieuw verzendt.',
        timeout:
          'Het portaal heeft niet op tijd geantwoord. Mogelijk is het aangekomen: kijk bij uw offertes voordat u het opnieuw verzendt.',
        stopped:
          'U hebt het antwoord niet afgewacht. Mogelijk is het aangekomen: kijk bij uw offertes voordat u het opnieuw verzendt.',
        service:
          'Het portaal kon dit niet aannemen. Kijk bij uw offertes en verzend het later opnieuw.',
        reply:
          'Het antwoord van het portaal kan niet worden gelezen. Mogelijk is het aangekomen: kijk bij uw offertes voordat u het opnieuw verzendt.',
      },
      unanswered:
        'Dit is verzonden, maar er kwam geen antwoord. Mogelijk is het aangekomen: kijk bij uw offertes voordat u het opnieuw verzendt.',
    },
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
      created: 'Uw aanvraag voor offerte {reference} is aangekomen.',
      changed:
        'Wat u na de eerste verzending hebt gewijzigd, staat mogelijk niet in offerte {reference}. Het wordt hier bewaard: verzend het als nieuwe aanvraag of verwijder het.',
      copy: 'Aanvraag kopiëren',
      inTicket:
        'Offertes worden in het ticket aangevraagd: kopieer de aanvraag en voeg die daar toe.',
      reply: 'Per e-mail toevoegen',
      openTicket: 'Ticket openen in het portaal',
    },
  },
}
