import type { PanelMessages } from '../../catalogue/panel.ts'

/** Korean texts of the panel. */
export const koPanel: PanelMessages = {
  locale: 'ko',
  panel: {
    nextAction: '다음 단계',
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
}
