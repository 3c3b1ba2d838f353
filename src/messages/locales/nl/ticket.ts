import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Dutch texts of the ticket widget. */
export const nlTicket: TicketMessages = {
  locale: 'nl',
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
    accepted: 'Uw ticket {reference} is aangemaakt.',
    acceptedWithoutReference: 'Uw ticket is aangekomen. Het nummer staat in het portaal.',
    changed:
      'Wat u na de eerste verzending hebt gewijzigd, is mogelijk niet aangekomen. Verzend het als nieuw ticket of verwijder het.',
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
}
