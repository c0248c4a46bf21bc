import { useLocation } from 'wouter'
import { Button } from '../../components/button.tsx'
import type { Standard } from '../../domain/content/standard.ts'
import type { AssessmentRecord } from '../../domain/record/schema.ts'
import type { QuestionsPerPage } from '../../store/preferences.ts'
import { usePreferences } from '../../store/context.tsx'
import { sectionAddress, type Section } from '../sections.ts'
import styles from './mode-switch.module.css'

type Props = {
  readonly record: AssessmentRecord
  readonly standard: Standard
  readonly section: Section
  readonly mode: QuestionsPerPage
}

/** Between one question a page and one section a page. The answers are the same ones. */
export function ModeSwitch({ record, standard, section, mode }: Props) {
  const [, navigate] = useLocation()
  const setQuestionsPerPage = usePreferences((state) => state.setQuestionsPerPage)
  const other = mode === 'one' ? 'dimension' : 'one'
  return (
    <section className={styles.switch} aria-label="How questions are shown">
      <p>
        {mode === 'one'
          ? 'You see one question at a time. If you know the standard, you can answer the 3 questions of a section on one page.'
          : 'You see the 3 questions of this section together. You can also take one question at a time, with more help beside it.'}
      </p>
      <Button
        kind="secondary"
        onClick={() => {
          setQuestionsPerPage(other)
          navigate(sectionAddress(standard, record, section, other))
        }}
      >
        {mode === 'one' ? 'Show this section on one page' : 'Show one question at a time'}
      </Button>
    </section>
  )
}
