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
    stop: '그만 기다리기',
  },
}
