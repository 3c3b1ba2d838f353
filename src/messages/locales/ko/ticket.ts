import type { TicketMessages } from '../../catalogue/ticket.ts'

/** Korean texts of the ticket widget. */
export const koTicket: TicketMessages = {
  locale: 'ko',
  ticket: {
    titleWithApp: '{app} 티켓',
    titleWithoutApp: '티켓',
    tickets: '내 티켓',
    unreadable: { other: '티켓 {count}개를 읽을 수 없습니다.' },
    statuses: {
      open: '열림',
      'waiting-on-you': '고객님의 답변 대기 중',
      'waiting-on-us': '지원팀의 답변 대기 중',
      escalated: '전문가에게 에스컬레이션됨',
      resolved: '해결됨',
      closed: '종료됨',
    },
    next: {
      open: '아직 답변이 없습니다. 그동안 알게 된 내용이 있으면 티켓에 추가하세요.',
      'waiting-on-you': '지원팀이 고객님께 질문했습니다. 답변하시면 계속 진행됩니다.',
      'waiting-on-us': '지원팀이 고객님의 답변을 받았으며, 다음은 지원팀이 답변할 차례입니다.',
      escalated: '전문가가 작업하고 있으며, 고객님께 직접 연락할 수도 있습니다.',
      resolved: '지원팀이 해결된 것으로 보고 있으며, 더 이상 활성 티켓이 아닙니다.',
      closed: '더 이상 작업하는 사람이 없으며, 활성 티켓이 아닙니다.',
    },
    reference: '티켓',
    level: 'Level {level}',
    opened: '생성일: {date}',
    updated: '마지막 변경일: {date}',
    reply: '이메일로 답장',
    keepSubject:
      '어떤 메일 프로그램을 사용하든 제목에 있는 {reference} 부분은 그대로 두세요. 그래야 답장이 이 티켓에 전달됩니다.',
    openInPortal: '포털에서 열기',
    reopen: '포털에서 티켓 재개',
    followUp: '이 건으로 다른 티켓 만들기',
    copySubject: '제목 복사',
    copyReference: '티켓 번호 복사',
    askForQuote: 'Level III 견적 요청',
    open: '티켓 만들기',
    openAnother: '다른 티켓 만들기',
    notEligible: {
      'not-offered': 'ClearCenter는 이 앱에 전문 지원을 제공하지 않습니다.',
      'not-registered': '이 시스템이 등록되지 않아 아직 티켓을 만들 수 없습니다.',
      'no-subscription': '이 시스템의 구독에는 티켓이 포함되어 있지 않습니다.',
      'no-incident-ticket':
        '이 시스템은 인시던트별로 요금을 지불합니다. 먼저 티켓을 구매해야 합니다.',
    },
    eligibilityUnknown: {
      'policy-unknown': 'ClearCenter가 이 앱에 전문 지원을 제공하는지 알 수 없습니다.',
      'entitlement-unknown':
        '이 시스템에서 티켓을 만들 수 있는지 알 수 없습니다. 포털에서 결정됩니다.',
    },
    instead: '대신 할 수 있는 일',
    nothingInstead: '이 앱에 대해 도움을 받을 수 있는 다른 방법은 알려져 있지 않습니다.',
    fields: {
      subject: '제목',
      happened: '발생한 문제',
      expected: '원래 기대한 결과',
      severity: '심각도',
      contact: '이메일 주소',
    },
    hints: {
      subject: '알맞은 담당자가 맡을 수 있도록 간단히 적어 주세요.',
      happened:
        '무엇을 했는지, 무엇을 보았는지, 언제부터인지 적어 주세요. 오류 메시지는 그대로 옮겨 적어 주세요.',
      expected: '어떻게 되었어야 하는지 적어 주세요.',
      contact: '답변을 받을 주소입니다.',
    },
    severities: { low: '낮음', normal: '보통', high: '높음', critical: '심각' },
    severityHints: {
      low: '질문이거나 급하지 않은 문제',
      normal: '무언가가 제대로 작동하지 않음',
      high: '많은 사람이 업무를 할 수 없음',
      critical: '시스템이 중단됨',
    },
    missing: {
      subject: '무엇에 관한 것인지 간단히 입력하세요.',
      happened: '발생한 문제를 입력하세요.',
      contact: '답변을 받을 이메일 주소를 입력하세요.',
    },
    facts: '함께 전송되는 정보',
    factsPurpose:
      '지원팀이 필요한 내용을 처음부터 알 수 있고, 해당 문제를 전문으로 다루는 담당자에게 티켓을 배정하는 데 도움이 됩니다.',
    factNames: { app: '앱', edition: '에디션', refersTo: '이전 티켓' },
    withoutRefersTo: '이전 티켓 참조 안 함',
    login: '티켓은 고객 포털에서 만들며, 포털에서 로그인을 요청합니다.',
    prepare: '티켓 준비',
    send: '티켓 보내기',
    accepted: '{reference} 티켓이 생성되었습니다.',
    acceptedWithoutReference: '티켓이 접수되었습니다. 번호는 포털에서 확인할 수 있습니다.',
    changed:
      '처음 보낸 후에 변경한 내용은 도착하지 않았을 수도 있습니다. 변경한 내용을 다른 티켓으로 보내거나 삭제하세요.',
    handOver: {
      title: '포털에 제출할 티켓이 준비되었습니다',
      copied: '내용을 복사했습니다. 포털에 로그인하여 티켓을 만들고 거기에 붙여 넣으세요.',
      notCopied: '이 내용을 복사한 다음 포털에 로그인하여 티켓을 만들고 거기에 붙여 넣으세요.',
      text: '티켓 내용',
      copy: '내용 복사',
      back: '내용 변경',
      done: '티켓을 만들었습니다',
    },
  },
}
