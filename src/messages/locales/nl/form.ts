import type { FormMessages } from '../../catalogue/form.ts'

/** Dutch texts that the forms share. */
export const nlForm: FormMessages = {
  locale: 'nl',
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
    sending: 'Wordt verzonden…',
    sendAgain: 'Opnieuw verzenden',
    stop: 'Niet langer wachten',
    outcome: {
      invalid: 'Het portaal vraagt om een correctie. Corrigeer uw gegevens en verzend ze opnieuw.',
      'signed-out':
        'U bent afgemeld. Meld u op een ander tabblad aan bij het portaal en verzend dit daarna opnieuw.',
      stale: 'Deze pagina is verlopen. Ververs de pagina en verzend dit daarna opnieuw.',
      refused: 'Het portaal heeft dit niet geaccepteerd.',
      'too-long': 'Dit is te lang voor het portaal. Maak het korter en verzend het opnieuw.',
      busy: 'Het portaal is bezet. Verzend dit later opnieuw.',
      busyFor: 'U kunt het {wait} opnieuw verzenden.',
      failed: {
        offline: 'U lijkt offline te zijn.',
        connection: 'De verbinding is verbroken.',
        timeout: 'Het portaal heeft niet op tijd geantwoord.',
        stopped: 'U hebt niet langer op het antwoord gewacht.',
        service: 'Er is een probleem met het portaal.',
        response: 'Het antwoord van het portaal kan niet worden gelezen.',
      },
      mayHaveArrived:
        'Mogelijk is dit toch aangekomen: kijk in het portaal voordat u het opnieuw verzendt.',
      notArrived: 'Dit is niet aangekomen. Verzend het opnieuw.',
      unanswered: 'U hebt dit al eerder verzonden, maar er kwam geen antwoord.',
    },
  },
}
