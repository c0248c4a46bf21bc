/** The choice of the protective marking: in the form about the role, and before anything is printed. */
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Notice } from '../../components/notice.tsx'
import { Radios } from '../../components/radios.tsx'

/** The choice that is offered in order to be refused. It never enters the record. */
export const protectedOrAbove = 'protected-or-above'

export const markingProblems = {
  missing: 'Select a protective marking',
  refused: 'Select OFFICIAL or OFFICIAL: Sensitive, as this tool refuses PROTECTED and above',
} as const

type Props = {
  readonly id: string
  /** The value chosen so far. */
  readonly chosen: string
  readonly error: string | undefined
  readonly registration: UseFormRegisterReturn
}

export function MarkingFields({ chosen, ...field }: Props) {
  return (
    <>
      <Radios
        legend="Protective marking of this assessment"
        hint="It is printed at the top and bottom of every page. An assessment that tells of a restructure not yet announced, or of a person, is usually OFFICIAL: Sensitive."
        choices={[
          { value: 'OFFICIAL', label: 'OFFICIAL' },
          { value: 'OFFICIAL: Sensitive', label: 'OFFICIAL: Sensitive' },
          { value: protectedOrAbove, label: 'PROTECTED or above' },
        ]}
        {...field}
      />
      {chosen === protectedOrAbove && (
        <Notice tone="attention" heading="This tool refuses PROTECTED information and above" urgent>
          <p>
            It keeps what you type in this browser, which is not a system for security classified information.
            This choice was not stored.
          </p>
          <p>
            Take anything above OFFICIAL: Sensitive out of this assessment, and record it in a system approved
            for it.
          </p>
        </Notice>
      )}
    </>
  )
}
