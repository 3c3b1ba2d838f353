import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Polish texts about Level III support. */
export const plLevelThree: LevelThreeMessages = {
  locale: 'pl',
  levelThree: {
    title: 'Czym jest wsparcie Level III',
    purpose:
      'To eskalacja aktywnego zgłoszenia, przeznaczona dla incydentów, których czas obsługi trudno określić lub które wymagają wyjątkowych umiejętności: coś jest zepsute albo coś jest po prostu nie tak.',
    course:
      'Gdy wyrazisz na to zgodę, zgłoszenie trafia do inżyniera z zespołu administracji systemami, zespołu tworzenia oprogramowania lub od zaufanego partnera. Inżynier współpracuje bezpośrednio z tobą, aż obie strony uznają, że problem jest rozwiązany.',
    cost: 'Opłata jest naliczana za godziny pracy. Stawka godzinowa wynosi {range}, zależnie od szacowanego czasu i złożoności. Stawka, szacunek i termin ukończenia są podawane przed rozpoczęciem jakichkolwiek prac.',
    withoutTicket: 'Jeśli nie masz zgłoszenia, skontaktuj się z działem sprzedaży.',
    examples: 'Przykłady',
    driver: 'Zbudowanie sterownika dla określonego jądra systemu',
    certificate: 'Certyfikat do poczty e-mail podpisany przez urząd certyfikacji',
    disk: 'Odbudowa uszkodzonego dysku w macierzy RAID 1',
    ask: 'Poproś o wycenę',
  },
}
