/** Binds the places of the app to their screens. Each screen is a chunk of its own, fetched when first gone to. */
import { lazy, type ComponentType } from 'react'
import { patterns } from '../screens/addresses.ts'
import type { AssessmentScreenProps } from '../screens/with-assessment.tsx'

type Route<Props> = { readonly pattern: string; readonly Screen: ComponentType<Props> }

/** Screens of one assessment: given the record and its standard. */
export const assessmentRoutes: readonly Route<AssessmentScreenProps>[] = [
  {
    pattern: patterns.taskList,
    Screen: lazy(async () => ({
      default: (await import('../screens/task-list/task-list-screen.tsx')).TaskListScreen,
    })),
  },
  {
    pattern: patterns.role,
    Screen: lazy(async () => ({ default: (await import('../screens/role/role-screen.tsx')).RoleScreen })),
  },
  {
    pattern: patterns.contribution,
    Screen: lazy(async () => ({
      default: (await import('../screens/contribution/contribution-screen.tsx')).ContributionScreen,
    })),
  },
  {
    pattern: patterns.question,
    Screen: lazy(async () => ({
      default: (await import('../screens/question/question-screen.tsx')).QuestionScreen,
    })),
  },
  {
    pattern: patterns.dimension,
    Screen: lazy(async () => ({
      default: (await import('../screens/dimension/dimension-screen.tsx')).DimensionScreen,
    })),
  },
  {
    pattern: patterns.result,
    Screen: lazy(async () => ({
      default: (await import('../screens/result/result-screen.tsx')).ResultScreen,
    })),
  },
  {
    pattern: patterns.verification,
    Screen: lazy(async () => ({
      default: (await import('../screens/verification/verification-screen.tsx')).VerificationScreen,
    })),
  },
  {
    pattern: patterns.report,
    Screen: lazy(async () => ({
      default: (await import('../screens/report/report-screen.tsx')).ReportScreen,
    })),
  },
  {
    pattern: patterns.moveRelease,
    Screen: lazy(async () => ({
      default: (await import('../screens/move-release/move-release-screen.tsx')).MoveReleaseScreen,
    })),
  },
]

/** Screens that belong to no one assessment. */
export const otherRoutes: readonly Route<object>[] = [
  {
    pattern: patterns.examples,
    Screen: lazy(async () => ({
      default: (await import('../screens/examples/examples-screen.tsx')).ExamplesScreen,
    })),
  },
  {
    pattern: patterns.openCode,
    Screen: lazy(async () => ({
      default: (await import('../screens/open-code/open-code-screen.tsx')).OpenCodeScreen,
    })),
  },
  {
    pattern: patterns.check,
    Screen: lazy(async () => ({
      default: (await import('../screens/check/check-screen.tsx')).CheckScreen,
    })),
  },
]

/** The part of the start page that reads what is kept. */
export const KeptAssessments = lazy(async () => ({
  default: (await import('../screens/start/kept-assessments.tsx')).KeptAssessments,
}))

export const AllScreensScreen = lazy(async () => ({
  default: (await import('../screens/all-screens/all-screens-screen.tsx')).AllScreensScreen,
}))

export const OneStateScreen = lazy(async () => ({
  default: (await import('../screens/all-screens/one-state-screen.tsx')).OneStateScreen,
}))

/** Everything that touches the stores comes with them: what is needed to paint the start page does not. */
export const Provided = lazy(async () => ({ default: (await import('./provided.tsx')).Provided }))

export const AssessmentPage = lazy(async () => ({
  default: (await import('./assessment-page.tsx')).AssessmentPage,
}))
