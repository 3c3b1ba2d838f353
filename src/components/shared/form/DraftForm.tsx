import type { ComponentProps, FormEvent, ReactNode, RefObject } from 'react'
import type { SubmitResult } from '../../../model/submission/submitResult.ts'
import type { DraftState } from '../draft/draftState.ts'
import type { DraftStore } from '../draft/draftStore.ts'
import { useIsHydrated } from '../state/useIsHydrated.ts'
import { Corrections } from './Corrections.tsx'
import { canSend } from './SendButtons.tsx'
import { useCorrections } from './useCorrections.tsx'

/** What a form is drawn with. */
export interface DraftFormParts<Field extends string> {
  /** What is wrong with each field. */
  readonly errors: Readonly<Partial<Record<Field, ReactNode>>>
  /** Lists the fields that need a correction. */
  readonly corrections: ReactNode
  /** What all text fields have in common. */
  readonly control: (name: Field, value: string) => TextControl
}

interface TextControl {
  readonly name: string
  readonly value: string
  readonly readOnly: boolean
  readonly onInput: (event: { currentTarget: { value: string } }) => void
}

interface DraftFormProps<Draft extends object, Field extends string>
  extends Omit<
    ComponentProps<'form'>,
    'children' | 'form' | 'ref' | 'onSubmit' | 'onChange' | 'noValidate'
  > {
  form: RefObject<HTMLFormElement | null>
  store: DraftStore<Draft>
  state: DraftState<Draft>
  /** All fields, in the order they are asked. */
  fields: readonly Field[]
  labels: Readonly<Record<Field, string>>
  /**
   * The fields that the reader can correct.
   * @default all
   */
  correctable?: readonly Field[]
  /** What is wrong with each field, in words. */
  problems: Readonly<Partial<Record<Field, string>>>
  onType: (name: Field, value: string) => void
  /** Sends the draft, which is right, and resolves with the result. */
  onSend: (event: FormEvent) => Promise<SubmitResult<keyof Draft & string> | undefined> | undefined
  children: (parts: DraftFormParts<Field>) => ReactNode
}

/** The form of a draft: checks it, sends it once, and shows what needs a correction. */
export function DraftForm<Draft extends object, Field extends string>({
  form,
  store,
  state,
  fields,
  labels,
  correctable = fields,
  problems,
  onType,
  onSend,
  children,
  ...rest
}: DraftFormProps<Draft, Field>) {
  const isHydrated = useIsHydrated()
  const { result, discarded, isSending } = state
  const { errors, ...corrections } = useCorrections({ form, fields, problems, result, discarded })

  const submit = async (event: FormEvent) => {
    if (canSend(store) && corrections.check()) corrections.take(await onSend(event))
    else event.preventDefault()
  }

  return (
    <form
      {...rest}
      ref={form}
      noValidate
      data-busy={isSending ? 'true' : undefined}
      onSubmit={submit}
    >
      {children({
        errors,
        corrections: (
          <Corrections
            fields={correctable}
            labels={labels}
            errors={errors}
            onSelect={corrections.focus}
          />
        ),
        control: (name, value) => ({
          name,
          value,
          // What is typed before the page is hydrated would be gone.
          readOnly: isSending || !isHydrated,
          // Not `onChange`, which is something else without React.
          onInput: ({ currentTarget }) => onType(name, currentTarget.value),
        }),
      })}
    </form>
  )
}
