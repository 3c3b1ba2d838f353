import { useId, useState } from 'react'
import { fillMessage } from '../../../messages/format.ts'
import { levelThreeRates } from '../../../model/policy/levelThreeRates.ts'
import type { SupportPolicy } from '../../../model/policy/supportPolicy.ts'
import { estimateCost } from '../../../model/values/money.ts'
import { useQuoteMessages } from '../../SupportKitProvider/useQuoteMessages.ts'
import { Field } from '../../shared/form/Field.tsx'
import { FieldError } from '../../shared/form/FieldError.tsx'
import * as fields from '../../shared/form/form.css.ts'
import * as text from '../../shared/text/text.css.ts'
import * as styles from '../quote.css.ts'
import { useQuoteFormat } from '../useQuoteFormat.ts'

/** Hours nobody guesses more than. */
const mostHours = 1_000

/** What some hours would cost at the rates of the policy: to know before asking, and no quote. */
export function CostEstimate({ policy }: { policy: SupportPolicy }) {
  const { quote: messages } = useQuoteMessages()
  const { money, duration, durations } = useQuoteFormat()
  const errorId = useId()
  const [typed, setTyped] = useState('')
  // Only the browser knows of what is no number: there is no value then.
  const [isWrong, setIsWrong] = useState(false)
  const { request } = messages
  const rates = levelThreeRates(policy)
  const minutes = minutesOf(typed)
  const cost =
    minutes === undefined || rates === undefined
      ? undefined
      : estimateCost(rates, { min: minutes, max: minutes })
  return (
    <div data-part="estimate" className={fields.frame}>
      <Field label={request.hours} hint={request.hoursHint} error={undefined}>
        {(described) => (
          <input
            {...described}
            aria-invalid={isWrong}
            aria-describedby={
              isWrong
                ? `${errorId} ${described['aria-describedby']}`
                : described['aria-describedby']
            }
            type="number"
            name="hours"
            inputMode="decimal"
            min={0}
            max={mostHours}
            step="any"
            value={typed}
            className={fields.shortInput}
            onInput={({ currentTarget: { value, validity } }) => {
              setTyped(value)
              setIsWrong(!validity.valid)
            }}
            // It is not sent: it must not send the rest either.
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        )}
      </Field>
      <div role="status" className={styles.estimated}>
        {/* Announced: nobody sends it, so that no other moment comes to say it. */}
        <FieldError id={errorId}>
          {isWrong && durations({ min: 0, max: mostHours * 60 })}
        </FieldError>
        {cost !== undefined && minutes !== undefined && rates !== undefined && (
          <div className={text.title}>
            {fillMessage(request.cost, {
              total: money(cost),
              time: duration(minutes),
              rate: money(rates),
            })}
          </div>
        )}
      </div>
      <div className={text.muted}>{request.noQuote}</div>
    </div>
  )
}

/** Whole minutes of some hours; nothing where that is no time. */
function minutesOf(hours: string): number | undefined {
  const value = Number(hours)
  const minutes = Math.round(value * 60)
  return hours.trim() !== '' && value > 0 && value <= mostHours && minutes > 0 ? minutes : undefined
}
