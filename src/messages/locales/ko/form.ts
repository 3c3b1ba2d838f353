import type { FormMessages } from '../../catalogue/form.ts'

/** Korean texts that the forms share. */
export const koForm: FormMessages = {
  locale: 'ko',
  form: {
    optional: '(선택 사항)',
    problems: {
      'too-long': '너무 깁니다. 최대 {limit}자까지 입력할 수 있습니다.',
      'not-an-address': '이메일 주소가 아닙니다. name@example.com과 같은 형식으로 입력하세요.',
      'not-a-date': '날짜가 아닙니다. 2026-12-04와 같은 형식으로 입력하세요.',
      past: '이미 지난 날짜입니다.',
    },
    corrections: { other: '수정해야 할 항목 {count}개' },
    kept: {
      tab: '입력한 내용은 보내거나 삭제하거나 탭을 닫을 때까지 이 탭에 보관됩니다.',
      days: '입력한 내용은 {days} 동안 이 기기에 보관됩니다. 다른 사람도 이 기기를 사용한다면 초안을 삭제하세요.',
      elsewhere: '입력한 내용은 보내거나 삭제할 때까지 보관됩니다.',
      nowhere:
        '이 브라우저에는 아무것도 보관되지 않습니다. 페이지를 벗어나면 입력한 내용이 사라집니다.',
    },
    discard: '초안 삭제',
    discarded: '입력한 내용이 더 이상 보관되지 않습니다.',
    restore: '되돌리기',
    copied: '복사됨',
    copyFailed: '복사할 수 없습니다. 다음 내용을 직접 복사하세요.',
    sending: '보내는 중…',
    sendAgain: '다시 보내기',
    stop: '그만 기다리기',
    outcome: {
      invalid: '포털에서 수정을 요청했습니다. 수정하여 다시 보내세요.',
      'signed-out': '로그아웃된 상태입니다. 다른 탭에서 포털에 로그인한 다음 다시 보내세요.',
      stale: '이 페이지가 만료되었습니다. 페이지를 새로 고친 다음 다시 보내세요.',
      refused: '포털에서 이 내용을 접수하지 않았습니다.',
      'too-long': '포털에서 접수하기에는 너무 깁니다. 내용을 줄여서 다시 보내세요.',
      busy: '포털이 혼잡합니다. 나중에 다시 보내세요.',
      busyFor: '{wait} 다시 보낼 수 있습니다.',
      failed: {
        offline: '오프라인 상태인 것 같습니다.',
        connection: '연결이 끊어졌습니다.',
        timeout: '포털에서 제시간에 응답하지 않았습니다.',
        stopped: '응답 대기를 중단했습니다.',
        service: '포털에 문제가 있습니다.',
        response: '포털의 응답을 읽을 수 없습니다.',
      },
      mayHaveArrived: '보낸 내용이 도착했을 수도 있으니 다시 보내기 전에 포털에서 확인하세요.',
      notArrived: '보낸 내용이 도착하지 않았습니다. 다시 보내세요.',
      unanswered: '이 내용을 이전에 보냈지만 응답이 없었습니다.',
    },
  },
}
