import type { Messages } from '../catalogue.ts'

/** Korean. */
export const ko: Messages = {
  locale: 'ko',
  channels: {
    'public-forum': {
      title: '공개 포럼 – 비정기',
      promise:
        '개발자 또는 조직이 ClearFoundation 포럼이나 이 앱에 지정된 다른 공개 포럼을 가끔 살펴보고 도움을 줄 수도 있습니다.',
      limits:
        '무료로 답변하겠다는 약속이나 그렇게 할 의무는 누구에게도 없으며, 응답 시간은 일정하지 않습니다.',
    },
    'dedicated-forum': {
      title: 'ClearFoundation 포럼 – 앱 전용',
      promise:
        '개발자 또는 조직이 ClearFoundation 포럼의 이 앱 전용 게시판에서 도움을 드리기 위해 최선의 노력을 다합니다.',
      limits: '응답 시간은 약속하지 않습니다.',
    },
    developer: {
      title: '개발자 / ISV',
      promise:
        '개발자 또는 조직이 웹이나 이메일로 지원 티켓을 제출하고 추적할 수 있는 서비스를 운영합니다.',
      limits:
        '지원 범위, 조건, 지원 시간, 응답 시간은 앱 세부 정보에 나온 내용을 따르며, 그 밖의 사항은 약속하지 않습니다.',
    },
    professional: {
      title: 'ClearCenter 전문 지원',
      promise:
        'ClearCenter가 이 시스템의 유료 구독 조건에 따라 전문 지원을 제공합니다. 모든 새 인시던트는 ClearCARE 인시던트 보고서로 시작됩니다.',
      limits: '구독이나 인시던트별 티켓이 없으면 아무것도 약속하지 않습니다.',
    },
    consulting: {
      title: 'ClearCenter 컨설팅',
      promise:
        'ClearCenter 엔지니어링 팀이 컨설팅 방식으로 이 앱에 대해 도움을 드릴 수도 있습니다. 요청 범위를 정리하여 영업팀에 문의하세요.',
      limits: '요청을 맡는다고 약속하지는 않습니다.',
    },
  },
  status: {
    available: '이용 가능',
    conditions: {
      'vendor-terms': '개발자의 조건에 따라 이용 가능',
      subscription: '구독 또는 인시던트별 티켓이 있으면 이용 가능',
      'incident-report': '이용 가능: 이 시스템의 구독에 포함됨',
      'live-ticket': '활성 티켓의 인시던트에 대해 이용 가능',
      'sales-agreement': '영업팀과 합의하여 이용 가능',
    },
    unavailable: {
      'not-offered': '이 앱에는 제공되지 않음',
      'not-registered': '이용할 수 없음: 이 시스템이 등록되지 않음',
      'no-subscription': '이용할 수 없음: 이 시스템의 구독에 포함되지 않음',
      'no-incident-ticket': '인시던트별 티켓이 없으면 이용할 수 없음',
    },
    unknown: {
      'policy-unknown': '알 수 없음',
      'entitlement-unknown': '제공되지만 이 시스템의 이용 자격은 알 수 없음',
    },
  },
  actions: {
    'visit-forum': '포럼 방문',
    'open-service': '개발자의 지원 서비스 열기',
    'write-mail': '{email} 주소로 이메일 보내기',
    'open-incident': 'ClearCARE 인시던트 보고서 작성',
    upgrade: '업그레이드에 포함된 내용 보기',
    'buy-ticket': '인시던트별 티켓 구매',
    register: '이 시스템 등록',
    'contact-sales': '영업팀에 문의',
  },
  states: {
    loading: '지원 정책을 불러오는 중입니다.',
    absent: '이 앱의 지원에 대해 알려진 내용이 없습니다.',
    invalid: '이 앱의 지원 정책을 읽을 수 없어 그 내용을 안내할 수 없습니다.',
    failed: {
      'not-registered': '이 시스템을 등록하면 지원 정책이 표시됩니다.',
      'signed-out': '세션이 종료되었습니다. 지원 정책을 보려면 다시 로그인하세요.',
      connection: 'Marketplace에 연결할 수 없습니다. 연결을 확인하고 다시 시도하세요.',
      service: 'Marketplace에서 응답할 수 없었습니다. 나중에 다시 시도하세요.',
    },
  },
  terms: {
    hours: '지원 시간',
    responseTime: '응답 시간',
    scope: '지원 범위',
    rate: '요금',
    perHour: '시간당 {range}',
    email: '이메일',
    phone: '전화',
  },
  legend: {
    channels: {
      'public-forum': '공개 포럼',
      'dedicated-forum': '전용 포럼',
      developer: '개발자',
      professional: '전문 지원',
      consulting: '컨설팅',
    },
    nameWithApp: '{app} 지원: {summary}',
    nameWithoutApp: '지원: {summary}',
    available: '{total}개 중 {available}개 – {channels}',
    noneAvailable: '{total}개 중 0개',
    withUnknown: { other: '{summary}, 알 수 없음 {count}개' },
    states: {
      loading: '불러오는 중',
      absent: '알 수 없음',
      invalid: '읽을 수 없음',
      failed: '불러올 수 없음',
    },
  },
  key: {
    titleWithApp: '{app} 지원',
    titleWithoutApp: '지원',
    close: '닫기',
    marks: '표시의 의미',
    looks: {
      filled: '이용 가능',
      hollow: '앱에 제공되지 않음',
      struck: '제공되지만 이 시스템에는 이용 자격이 없음',
      small: '알 수 없음',
    },
  },
  panel: {
    nextStep: '다음 단계',
    entering: {
      'visit-forum': '같은 문제를 겪은 사람이 있는지 찾아본 다음 포럼에 질문하세요.',
      'open-service':
        '개발자의 서비스에서 티켓을 만드세요. 무슨 일이 있었는지, 원래 무엇을 기대했는지 적어 주세요.',
      'write-mail':
        '개발자에게 이메일을 보내세요. 무슨 일이 있었는지, 원래 무엇을 기대했는지 적어 주세요.',
      'open-incident':
        '인시던트를 ClearCenter에 신고하세요. 모든 새 인시던트는 ClearCARE 인시던트 보고서로 시작됩니다.',
      'contact-sales':
        '요청 범위를 영업팀에 알려 주세요. 요청을 맡을 수 있는지, 어떤 조건인지 알려 드립니다.',
    },
    obtaining: {
      register: '이 시스템을 등록하세요. 등록하면 이 시스템의 이용 자격을 알 수 있습니다.',
      'buy-ticket':
        '인시던트별 티켓을 구매하면 인시던트 한 건에 대해 전문 지원을 받을 수 있습니다.',
      upgrade: '업그레이드하면 이 시스템의 구독에 전문 지원이 포함됩니다.',
      'contact-sales': '이 시스템에서 전문 지원을 받을 수 있는 방법을 영업팀에 문의하세요.',
    },
    nothingLeft: {
      'not-offered': '이 앱에는 지원이 제공되지 않습니다.',
      'policy-unknown': '이 앱에 대해 도움을 받을 수 있는 방법을 알 수 없습니다.',
      'entitlement-unknown':
        '이 앱에는 전문 지원이 제공됩니다. 이 시스템에 이용 자격이 있는지는 알 수 없습니다.',
    },
    channels: '지원 채널',
    subscriptionEnds: '구독 종료',
    factors: '이 정책을 결정하는 요인',
    factorNames: {
      'technical-knowledge': '소프트웨어에 대한 ClearCenter의 기술 지식',
      stability: '앱의 안정성과 이력',
      'vendor-relationship': '공급업체와의 관계 및 계약',
    },
  },
  levelThree: {
    title: 'Level III 지원이란?',
    purpose:
      '활성 티켓을 에스컬레이션하는 지원입니다. 무언가가 고장 났거나 딱히 설명하기 어려운 이상이 있는 경우 등, 소요 시간을 가늠하기 어렵거나 매우 뛰어난 기술이 필요한 인시던트를 위한 것입니다.',
    course:
      '고객님이 승인하면 인시던트가 시스템 관리 팀이나 소프트웨어 개발 팀 또는 신뢰할 수 있는 파트너의 엔지니어에게 넘어갑니다. 담당 엔지니어는 문제가 해결되었다고 양측이 동의할 때까지 고객님과 직접 협력합니다.',
    cost: '시간 단위로 청구되며, 요금은 예상 소요 시간과 복잡도에 따라 시간당 {range}입니다. 시간당 요금, 예상치, 완료 시점은 모든 작업이 시작되기 전에 알려 드립니다.',
    withoutTicket: '티켓이 없으면 영업팀에 문의하세요.',
    examples: '예',
    driver: '특정 커널용 드라이버 빌드',
    certificate: '인증 기관이 서명한 메일용 인증서',
    disk: 'RAID 1에서 장애가 발생한 디스크 재구성',
    ask: '견적 요청',
  },
  filter: {
    title: '지원',
    apps: { other: '앱 {count}개' },
    unknown: { other: '알 수 없음 {count}개' },
    matchAll: '선택한 채널이 모두 있는 앱만',
    clear: '선택 해제',
  },
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
    sendAgain: '다시 보내기',
    sending: '티켓을 보내는 중…',
    outcome: {
      created: '{reference} 티켓이 생성되었습니다.',
      invalid: '포털에서 이 상태로는 티켓을 접수하지 않았습니다. 수정하여 다시 보내세요.',
      'signed-out':
        '로그아웃된 상태입니다. 다른 탭에서 포털에 로그인한 다음 티켓을 다시 보내세요. 티켓은 여기에 그대로 있습니다.',
      busy: '포털이 혼잡하여 티켓을 접수하지 못했습니다. 잠시 후 다시 보내세요.',
      busyFor: '{wait} 다시 보낼 수 있습니다.',
      failed: {
        offline: '오프라인 상태여서 티켓이 전송되지 않았습니다. 연결된 후 다시 보내세요.',
        connection:
          '연결이 끊어졌습니다. 티켓이 도착했을 수도 있으니 다시 보내기 전에 내 티켓을 확인하세요.',
        timeout:
          '포털에서 제시간에 응답하지 않았습니다. 티켓이 도착했을 수도 있으니 다시 보내기 전에 내 티켓을 확인하세요.',
        stopped:
          '응답을 기다리지 않았습니다. 티켓이 도착했을 수도 있으니 다시 보내기 전에 내 티켓을 확인하세요.',
        service: '포털에서 티켓을 접수할 수 없었습니다. 내 티켓을 확인하고 나중에 다시 보내세요.',
        reply:
          '포털의 응답을 읽을 수 없습니다. 티켓이 도착했을 수도 있으니 다시 보내기 전에 내 티켓을 확인하세요.',
      },
      changed:
        '처음 보낸 후에 변경한 내용은 {reference} 티켓에 포함되지 않았을 수도 있습니다. 변경한 내용은 여기에 보관되어 있으니 다른 티켓으로 보내거나 삭제하세요.',
      unanswered:
        '이 티켓은 전송되었지만 응답이 없었습니다. 도착했을 수도 있으니 다시 보내기 전에 내 티켓을 확인하세요.',
    },
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
    sending: '보내는 중…',
    sendAgain: '다시 보내기',
    back: '돌아가기',
    outcome: {
      invalid: '포털에서 이 상태로는 접수하지 않았습니다.',
      'signed-out':
        '로그아웃된 상태입니다. 다른 탭에서 포털에 로그인한 다음 다시 보내세요. 입력한 내용은 여기에 그대로 있습니다.',
      busy: '포털이 혼잡하여 접수하지 못했습니다. 잠시 후 다시 보내세요.',
      busyFor: '{wait} 다시 보낼 수 있습니다.',
      failed: {
        offline: '오프라인 상태여서 전송되지 않았습니다. 연결된 후 다시 보내세요.',
        connection:
          '연결이 끊어졌습니다. 도착했을 수도 있으니 다시 보내기 전에 내 견적을 확인하세요.',
        timeout:
          '포털에서 제시간에 응답하지 않았습니다. 도착했을 수도 있으니 다시 보내기 전에 내 견적을 확인하세요.',
        stopped:
          '응답을 기다리지 않았습니다. 도착했을 수도 있으니 다시 보내기 전에 내 견적을 확인하세요.',
        service: '포털에서 접수할 수 없었습니다. 내 견적을 확인하고 나중에 다시 보내세요.',
        reply:
          '포털의 응답을 읽을 수 없습니다. 도착했을 수도 있으니 다시 보내기 전에 내 견적을 확인하세요.',
      },
      unanswered:
        '전송되었지만 응답이 없었습니다. 도착했을 수도 있으니 다시 보내기 전에 내 견적을 확인하세요.',
    },
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
      created: '{reference} 견적 요청이 접수되었습니다.',
      changed:
        '처음 보낸 후에 변경한 내용은 {reference} 견적에 포함되지 않았을 수도 있습니다. 변경한 내용은 여기에 보관되어 있으니 다른 요청으로 보내거나 삭제하세요.',
      copy: '요청 복사',
      inTicket: '견적은 티켓에서 요청합니다. 요청을 복사하여 티켓에 추가하세요.',
      reply: '이메일로 추가',
      openTicket: '포털에서 티켓 열기',
    },
  },
}
