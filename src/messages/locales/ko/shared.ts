import type { SharedMessages } from '../../catalogue/shared.ts'

/** Korean texts that several components show. */
export const koShared: SharedMessages = {
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
}
