import type { QuoteMessages } from '../../catalogue/quote.ts'

/** Korean texts of the quote widget. */
export const koQuote: QuoteMessages = {
  locale: 'ko',
  quote: {
    titleWithApp: '{app} Level III 지원',
    titleWithoutApp: 'Level III 지원',
    quotes: '내 견적',
    unreadable: { other: '견적 {count}개를 읽을 수 없습니다.' },
    reference: '견적',
    ticket: '관련 티켓: {reference}',
    revision: '버전 {revision}',
    statuses: {
      requested: '요청됨',
      quoted: '고객님의 답변 대기 중',
      'changes-requested': '변경 요청됨',
      approved: '승인됨',
      declined: '거절됨',
      withdrawn: '철회됨',
      superseded: '다른 버전으로 대체됨',
      'in-progress': '진행 중',
      completed: '완료됨',
      cancelled: '취소됨',
      expired: '기한 만료',
    },
    next: {
      requested:
        '담당 팀이 비용, 소요 시간, 완료 시점을 알려 드리거나 요청을 맡을 수 없다고 알려 드립니다. 고객님이 승인하기 전에는 작업이 시작되지 않으며 비용도 청구되지 않습니다.',
      quoted: '고객님이 승인하기 전에는 작업이 시작되지 않습니다.',
      'changes-requested':
        '담당 팀이 요청 사항을 받았으며, 다시 견적을 제시하거나 제시할 수 없는 이유를 알려 드립니다. 이 조건은 더 이상 승인할 수 없습니다.',
      approved: '이제 담당 엔지니어가 작업을 시작할 수 있으며, 고객님과 직접 협력합니다.',
      declined: '작업은 시작되지 않았으며 비용도 청구되지 않습니다.',
      withdrawn: '담당 팀이 더 이상 이 견적을 제공하지 않습니다. 다시 요청할 수 있습니다.',
      superseded: '다른 버전으로 대체되었습니다. 이 조건은 더 이상 승인할 수 없습니다.',
      'in-progress':
        '문제가 해결되었다고 양측이 동의할 때까지 담당 엔지니어가 고객님과 함께 작업합니다.',
      completed: '문제가 해결되었다고 양측이 동의했습니다.',
      cancelled: '더 이상 작업이 진행되지 않습니다.',
      expired: '승인 기한이 지났습니다. 여전히 원하시면 다시 요청하세요.',
    },
    scope: '요청한 내용',
    offeredScope: '수행할 작업',
    tried: '이미 시도한 방법',
    wishedCompletion: '희망 완료일',
    figures: {
      rate: '시간당 요금',
      estimate: '예상 시간',
      total: '예상 총액',
      completion: '완료 기한',
      validUntil: '승인 기한',
      assignee: '작업 담당자',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': '시스템 관리',
      'software-development': '소프트웨어 개발',
      partner: '신뢰할 수 있는 파트너',
    },
    former: '이전: {value}',
    remarkBy: '의견({name})',
    remark: '의견',
    openInPortal: '포털에서 견적 열기',
    answers: {
      approve: '확인 후 승인',
      'request-changes': '변경 요청',
      decline: '거절',
    },
    answerInPortal: '이 견적에는 포털에서 답변하세요.',
    answerInTicket: '이 견적에는 {reference} 티켓에서 답변하세요.',
    obstacles: {
      'no-live-ticket':
        '{reference} 티켓이 고객님의 활성 티켓에 없으므로 견적을 승인할 수 없습니다.',
      'other-currency':
        '이 견적의 통화가 지원 정책의 통화와 달라 승인할 수 없습니다. 변경을 요청하세요.',
      'rate-outside-policy':
        '시간당 요금이 지원 정책에서 약속한 시간당 {range} 범위를 벗어나므로 견적을 승인할 수 없습니다. 변경을 요청하세요.',
    },
    confirm: {
      title: '{reference} 견적을 승인하시겠습니까?',
      agreed: '동의하는 내용',
      terms:
        '고객님이 승인하면 {reference} 티켓의 작업을 시작할 수 있습니다. 작업에 걸린 시간은 이 시간당 요금으로 청구되며, 총액은 예상 금액입니다. 담당 엔지니어는 문제가 해결되었다고 양측이 동의할 때까지 고객님과 직접 협력합니다.',
      name: '이름',
      nameHint: '승인과 함께 기록됩니다.',
      nameMissing: '이름을 입력하세요.',
      consent: '이 조건을 읽었으며 이에 동의합니다.',
      consentMissing: '동의하면 체크하세요. 체크하지 않으면 작업이 시작되지 않습니다.',
      approve: '{total} 금액으로 승인',
      back: '승인하지 않고 돌아가기',
    },
    remarks: {
      'request-changes': {
        title: '{reference} 견적 변경 요청',
        label: '변경을 원하는 사항',
        hint: '작업 범위, 시간, 날짜, 담당자 등을 적어 주세요. 담당 팀이 새 버전으로 답변합니다.',
        missing: '변경을 원하는 사항을 입력하세요.',
        send: '이 변경 요청',
      },
      decline: {
        title: '{reference} 견적 거절',
        label: '거절 이유',
        hint: '다음에 더 나은 제안을 할 수 있도록 간단히 적어 주세요.',
        missing: '이유를 간단히 입력하세요.',
        send: '견적 거절',
      },
    },
    back: '돌아가기',
    recorded: {
      approve: '{reference} 견적에 대한 고객님의 승인이 기록되었습니다.',
      'request-changes': '담당 팀이 {reference} 견적에 대한 요청 사항을 받았습니다.',
      decline: '{reference} 견적이 거절되었습니다.',
    },
    news: {
      expired: '{reference} 견적의 기한이 지나 더 이상 승인할 수 없습니다.',
      withdrawn: '{reference} 견적이 철회되어 더 이상 승인할 수 없습니다.',
      revised:
        '{reference} 견적의 새 버전이 나왔습니다. 새 조건을 읽어 보세요. 이전 조건은 더 이상 승인할 수 없습니다.',
      changed: '{reference} 견적이 변경되었습니다.',
    },
    approvedBy: '승인자',
    progress: {
      used: '사용한 시간',
      usedOf: '{estimate} 중 {used}',
      counted: '{date} 기준',
      costSoFar: '현재까지의 비용',
      cost: '비용',
      warnings: {
        near: '예상 시간의 대부분을 사용했습니다. 남은 시간으로 충분한지 지금 문의하세요.',
        over: '예상보다 많은 시간을 사용했습니다. 앞으로 어떻게 진행되는지 티켓에서 문의하세요.',
      },
    },
    question: 'Level III에 해당합니까?',
    ticketFirst:
      'Level III는 활성 티켓을 에스컬레이션하는 지원이지만, 이 앱에 대한 활성 티켓이 확인되지 않습니다. 먼저 티켓을 만드세요.',
    openTicket: '티켓 만들기',
    noTicketPossible:
      'Level III는 활성 티켓을 에스컬레이션하는 지원이지만, 이 시스템에서는 이 앱에 대한 티켓을 만들 수 없습니다. 대신 영업팀에 문의하세요.',
    notOffered: 'ClearCenter가 이 앱에 컨설팅을 제공하지 않으므로 견적을 요청할 수 없습니다.',
    offerUnknown:
      'ClearCenter가 이 앱에 컨설팅을 제공하는지 알 수 없습니다. 영업팀에 문의하면 알 수 있습니다.',
    request: {
      title: '견적 요청',
      another: '다른 견적 요청',
      fields: {
        ticket: '티켓',
        scope: '필요한 작업',
        tried: '이미 시도한 방법',
        wishedCompletion: '희망 완료일',
      },
      hints: {
        ticket: '에스컬레이션할 활성 티켓입니다.',
        scope: '최종적으로 무엇이 작동해야 하는지, 어떤 시스템과 어떤 버전인지 함께 적어 주세요.',
        tried: '처음부터 다시 시작하지 않도록 적어 주세요.',
        wishedCompletion: '희망하는 날짜입니다. 가능한 날짜는 담당 팀이 알려 드립니다.',
      },
      missing: {
        ticket: '티켓을 선택하세요.',
        scope: '필요한 작업을 입력하세요.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: '선택하세요',
      hours: '작업에 걸릴 수 있는 시간(시간 단위)',
      hoursHint: '비용이 얼마나 될지 가늠해 보기 위한 고객님의 추측이며, 전송되지 않습니다.',
      cost: '{time} 기준 {total}(시간당 {rate})',
      noQuote:
        '이것은 견적이 아닙니다. 담당 팀이 먼저 시간당 요금, 소요 시간, 완료 시점을 알려 드리며, 고객님이 승인하기 전에는 작업이 시작되지 않습니다.',
      send: '견적 요청',
      accepted: '{reference} 견적 요청이 접수되었습니다.',
      acceptedWithoutReference: '요청이 접수되었습니다. 번호는 포털에서 확인할 수 있습니다.',
      changed:
        '처음 보낸 후에 변경한 내용은 도착하지 않았을 수도 있습니다. 변경한 내용을 다른 요청으로 보내거나 삭제하세요.',
      copy: '요청 복사',
      inTicket: '견적은 티켓에서 요청합니다. 요청을 복사하여 티켓에 추가하세요.',
      reply: '이메일로 추가',
      openTicket: '포털에서 티켓 열기',
    },
  },
}
