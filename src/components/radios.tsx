import type { ReactNode, Ref } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { describedBy, HintAndError, type FieldProps } from './field.tsx'
import styles from './radios.module.css'

type Choice = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Set apart from those before it by ‘or’: not enough known, cannot say. */
  readonly apart?: boolean
}

type Props = FieldProps & {
  readonly legend: ReactNode
  /** How the legend is set: as the page’s heading, a section’s, a plain label, or a statement’s text. */
  readonly legendAs?: 'h1' | 'h2' | 'h3' | 'label' | 'text'
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly choices: readonly Choice[]
  readonly registration: UseFormRegisterReturn
  /** `rows`: full sentences, one a row. `inline`: short words side by side where there is room. */
  readonly layout?: 'stacked' | 'rows' | 'inline'
  /** Stands between the legend and the choices. */
  readonly children?: ReactNode
}

/**
 * One choice of several. Nothing is chosen beforehand, and native inputs do the work.
 * The first input carries `id`, so that the error summary can lead to it.
 */
export function Radios(props: Props) {
  const {
    id,
    legend,
    legendAs = 'label',
    headingRef,
    hint,
    error,
    choices,
    registration,
    layout = 'stacked',
  } = props
  const Heading = legendAs === 'h1' || legendAs === 'h2' || legendAs === 'h3' ? legendAs : null
  return (
    <fieldset
      className={`${styles.fieldset} ${error === undefined ? '' : styles.failed}`}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={styles[legendAs]}>
        {Heading === null ? (
          legend
        ) : (
          <Heading ref={headingRef} tabIndex={legendAs === 'h1' ? -1 : undefined} className={styles.heading}>
            {legend}
          </Heading>
        )}
      </legend>
      {props.children}
      <div className={styles.group}>
        <HintAndError id={id} hint={hint} error={error} />
        <div className={styles[layout]}>
          {choices.map((choice, index) => {
            const choiceId = index === 0 ? id : `${id}-${choice.value}`
            return (
              <div key={choice.value} className={`${styles.choice} ${choice.apart ? styles.apart : ''}`}>
                <input
                  id={choiceId}
                  type="radio"
                  value={choice.value}
                  className={styles.input}
                  aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-hint`}
                  {...registration}
                  // On leaving a group with no choice the form library would write null where nothing was said.
                  onBlur={undefined}
                />
                <label htmlFor={choiceId} className={styles['choice-label']}>
                  {choice.label}
                </label>
                {choice.hint !== undefined && (
                  <span id={`${choiceId}-hint`} className={styles['choice-hint']}>
                    {choice.hint}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      </div>
    </fieldset>
  )
}
