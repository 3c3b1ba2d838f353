import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Korean texts about Level III support. */
export const koLevelThree: LevelThreeMessages = {
  locale: 'ko',
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
}
