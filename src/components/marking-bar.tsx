import styles from './marking-bar.module.css'

type Props = {
  /** As the author chose it; empty while none is chosen. */
  readonly marking: string
  readonly place: 'top' | 'bottom'
}

/** The protective marking, top and bottom of what it covers, as spelled in the framework. */
export function MarkingBar({ marking, place }: Props) {
  return (
    <p className={`${styles.bar} ${marking === '' ? styles.none : ''}`} data-place={place}>
      <span className="visually-hidden">Protective marking: </span>
      {marking === '' ? 'No protective marking chosen yet' : marking}
    </p>
  )
}
