import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** Spanish texts about Level III support. */
export const esLevelThree: LevelThreeMessages = {
  locale: 'es',
  levelThree: {
    title: 'Qué es el soporte Level III',
    purpose:
      'El escalado de un ticket activo, para incidentes cuya duración es difícil de calcular o que requieren conocimientos excepcionales: algo se ha averiado o, sencillamente, algo no va bien.',
    course:
      'Con su aprobación, el incidente pasa a un ingeniero del equipo de administración de sistemas o de desarrollo de software, o de un socio de confianza, que trabaja directamente con usted hasta que ambas partes acuerden que el problema está resuelto.',
    cost: 'Se factura por horas, a {range} según la duración estimada y la complejidad. La tarifa, la estimación y la fecha de finalización se comunican antes de que comience cualquier trabajo.',
    withoutTicket: 'Si no tiene un ticket, póngase en contacto con el equipo de ventas.',
    examples: 'Ejemplos',
    driver: 'Compilar un controlador para un kernel determinado',
    certificate: 'Un certificado firmado por una autoridad de certificación, para el correo',
    disk: 'Reconstruir un disco averiado de un RAID 1',
    ask: 'Solicitar un presupuesto',
  },
}
