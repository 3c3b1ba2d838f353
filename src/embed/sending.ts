export { submitFields } from '../components/private/form/submitFields.ts'
export { submitForm } from '../components/TicketWidget/submitForm.ts'
