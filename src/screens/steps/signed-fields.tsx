import type { ComponentProps } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { DateInput } from '../../components/date-input.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { stepWords as words } from './words.ts'

type Field = Pick<ComponentProps<typeof TextInput>, 'id' | 'error' | 'registration'>

/** Who takes a step, and in what position. */
export function NameAndPosition({ by, role }: { readonly by: Field; readonly role: Field }) {
  return (
    <>
      <TextInput label={words.name} {...by} />
      <TextInput label={words.role} hint={words.roleHint} {...role} />
    </>
  )
}

type StepDateProps = Pick<ComponentProps<typeof DateInput>, 'id' | 'error'> & {
  readonly register: (part: 'on.day' | 'on.month' | 'on.year') => UseFormRegisterReturn
}

/** When a step is taken. */
export function StepDate({ register, ...field }: StepDateProps) {
  return (
    <DateInput
      legend={words.date}
      registration={{ day: register('on.day'), month: register('on.month'), year: register('on.year') }}
      {...field}
    />
  )
}
