/** Binds the places of the app to their screens, which are fetched when first gone to. */
import { patterns } from '../screens/addresses.ts'
import type { AssessmentScreenProps } from '../screens/with-assessment.tsx'
import type { Closing } from './assessment-page.tsx'
import { fetched, type Fetched } from './fetched.ts'

type Route<Props> = Fetched<Props> & { readonly pattern: string }

/** A screen shows and changes a record until something closes it; `open` names what does not. */
type AssessmentRoute = Route<AssessmentScreenProps> & { readonly open?: readonly Closing[] }

/** Screens of one assessment on which people describe and answer: one chunk, together with the page around them. */
const answeringRoutes: readonly AssessmentRoute[] = [
  {
    pattern: patterns.taskList,
    open: ['final'],
    ...fetched(async () => (await import('../screens/task-list/task-list-screen.tsx')).TaskListScreen),
  },
  {
    pattern: patterns.role,
    ...fetched(async () => (await import('../screens/role/role-screen.tsx')).RoleScreen),
  },
  {
    pattern: patterns.contribution,
    ...fetched(
      async () => (await import('../screens/contribution/contribution-screen.tsx')).ContributionScreen,
    ),
  },
  {
    pattern: patterns.question,
    ...fetched(async () => (await import('../screens/question/question-screen.tsx')).QuestionScreen),
  },
  {
    pattern: patterns.dimension,
    ...fetched(async () => (await import('../screens/dimension/dimension-screen.tsx')).DimensionScreen),
  },
]

/** Screens of one assessment: given the record and its standard. */
export const assessmentRoutes: readonly AssessmentRoute[] = [
  ...answeringRoutes,
  {
    pattern: patterns.duties,
    ...fetched(async () => (await import('../screens/duties/duties-screen.tsx')).DutiesScreen),
  },
  {
    pattern: patterns.sources,
    ...fetched(async () => (await import('../screens/sources/sources-screen.tsx')).SourcesScreen),
  },
  {
    pattern: patterns.source,
    ...fetched(async () => (await import('../screens/sources/source-screen.tsx')).SourceScreen),
  },
  {
    pattern: patterns.removeSource,
    ...fetched(async () => (await import('../screens/sources/remove-source-screen.tsx')).RemoveSourceScreen),
  },
  {
    pattern: patterns.result,
    ...fetched(async () => (await import('../screens/result/result-screen.tsx')).ResultScreen),
  },
  {
    pattern: patterns.verification,
    ...fetched(
      async () => (await import('../screens/verification/verification-screen.tsx')).VerificationScreen,
    ),
  },
  {
    pattern: patterns.wholeOfStandard,
    ...fetched(
      async () =>
        (await import('../screens/whole-of-standard/whole-of-standard-screen.tsx')).WholeOfStandardScreen,
    ),
  },
  {
    pattern: patterns.recommendation,
    ...fetched(
      async () => (await import('../screens/recommendation/recommendation-screen.tsx')).RecommendationScreen,
    ),
  },
  {
    pattern: patterns.review,
    open: ['hidden'],
    ...fetched(async () => (await import('../screens/review/review-screen.tsx')).ReviewScreen),
  },
  {
    pattern: patterns.blindReview,
    open: ['hidden'],
    ...fetched(async () => (await import('../screens/review/review-screen.tsx')).ReviewScreen),
  },
  {
    pattern: patterns.ratings,
    open: ['hidden'],
    ...fetched(async () => (await import('../screens/review/ratings-screen.tsx')).RatingsScreen),
  },
  {
    pattern: patterns.decision,
    open: ['final'],
    ...fetched(async () => (await import('../screens/decision/decision-screen.tsx')).DecisionScreen),
  },
  {
    pattern: patterns.checkDecision,
    ...fetched(
      async () => (await import('../screens/decision/check-decision-screen.tsx')).CheckDecisionScreen,
    ),
  },
  {
    pattern: patterns.report,
    open: ['final'],
    ...fetched(async () => (await import('../screens/report/report-screen.tsx')).ReportScreen),
  },
  {
    pattern: patterns.next,
    open: ['final'],
    ...fetched(async () => (await import('../screens/next/next-screen.tsx')).NextScreen),
  },
  {
    pattern: patterns.conditions,
    open: ['final'],
    ...fetched(async () => (await import('../screens/next/conditions-screen.tsx')).ConditionsScreen),
  },
  {
    pattern: patterns.nextPrint,
    open: ['final'],
    ...fetched(async () => (await import('../screens/next/next-print-screen.tsx')).NextPrintScreen),
  },
  {
    pattern: patterns.moveRelease,
    ...fetched(
      async () => (await import('../screens/move-release/move-release-screen.tsx')).MoveReleaseScreen,
    ),
  },
]

/** Screens that belong to no one assessment. */
export const otherRoutes: readonly Route<object>[] = [
  {
    pattern: patterns.examples,
    ...fetched(async () => (await import('../screens/examples/examples-screen.tsx')).ExamplesScreen),
  },
  {
    pattern: patterns.openCode,
    ...fetched(async () => (await import('../screens/open-code/open-code-screen.tsx')).OpenCodeScreen),
  },
  {
    pattern: patterns.register,
    ...fetched(async () => (await import('../screens/register/register-screen.tsx')).RegisterScreen),
  },
  {
    pattern: patterns.openFiles,
    ...fetched(async () => (await import('../screens/register/open-files-screen.tsx')).OpenFilesScreen),
  },
  {
    pattern: patterns.bin,
    ...fetched(async () => (await import('../screens/register/bin-screen.tsx')).BinScreen),
  },
  {
    pattern: patterns.check,
    ...fetched(async () => (await import('../screens/check/check-screen.tsx')).CheckScreen),
  },
  {
    pattern: patterns.forms,
    ...fetched(async () => (await import('../screens/forms/forms-screen.tsx')).FormsScreen),
  },
  {
    pattern: patterns.interviewForm,
    ...fetched(async () => (await import('../screens/forms/interview-form-screen.tsx')).InterviewFormScreen),
  },
  {
    pattern: patterns.streamOverview,
    ...fetched(
      async () => (await import('../screens/forms/stream-overview-screen.tsx')).StreamOverviewScreen,
    ),
  },
  {
    pattern: patterns.standard,
    ...fetched(async () => (await import('../screens/standard/standard-screen.tsx')).StandardScreen),
  },
  {
    pattern: patterns.standardEntry,
    ...fetched(async () => (await import('../screens/standard/entry-screen.tsx')).StandardEntryScreen),
  },
  {
    pattern: patterns.coverage,
    ...fetched(async () => (await import('../screens/coverage/coverage-screen.tsx')).CoverageScreen),
  },
  {
    pattern: patterns.official,
    ...fetched(async () => (await import('../screens/official/official-screen.tsx')).OfficialScreen),
  },
  {
    pattern: patterns.replay,
    ...fetched(async () => (await import('../screens/replay/replay-screen.tsx')).ReplayScreen),
  },
  {
    pattern: patterns.releases,
    ...fetched(async () => (await import('../screens/releases/releases-screen.tsx')).ReleasesScreen),
  },
  {
    pattern: patterns.release,
    ...fetched(async () => (await import('../screens/releases/release-screen.tsx')).ReleaseScreen),
  },
  {
    pattern: patterns.privacy,
    ...fetched(async () => (await import('../screens/privacy/privacy-screen.tsx')).PrivacyScreen),
  },
  {
    pattern: patterns.erase,
    ...fetched(async () => (await import('../screens/privacy/erase-screen.tsx')).EraseScreen),
  },
  {
    pattern: patterns.erased,
    ...fetched(async () => (await import('../screens/privacy/erased-screen.tsx')).ErasedScreen),
  },
  {
    pattern: patterns.about,
    ...fetched(async () => (await import('../screens/about/about-screen.tsx')).AboutScreen),
  },
]

/** The part of the start page that reads what is kept. */
export const keptAssessments = fetched(
  async () => (await import('../screens/start/kept-assessments.tsx')).KeptAssessments,
)

export const allScreens = fetched(
  async () => (await import('../screens/all-screens/all-screens-screen.tsx')).AllScreensScreen,
)

export const oneState = fetched(
  async () => (await import('../screens/all-screens/one-state-screen.tsx')).OneStateScreen,
)

/** Everything that touches the stores comes with them: what is needed to paint the start page does not. */
export const provided = fetched(async () => (await import('./provided.tsx')).Provided)

export const assessmentPage = fetched(async () => (await import('./assessment-page.tsx')).AssessmentPage)
