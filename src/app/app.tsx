import { Fragment, Suspense, useState, type ReactNode } from 'react'
import { Route, Router, Switch, useLocation, type BaseLocationHook, type DefaultParams } from 'wouter'
import { ArrivalContext, type Arrival } from '../components/arrival.ts'
import { patterns } from '../screens/addresses.ts'
import { NotFoundScreen } from '../screens/not-found/not-found-screen.tsx'
import { StartScreen } from '../screens/start/start-screen.tsx'
import { Waiting, WaitingUnseen } from '../screens/waiting.tsx'
import type { Stores } from '../store/context.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { componentOf } from './component-of.ts'
import * as routes from './routes.ts'
import { Shell } from './shell.tsx'

type Props = { readonly stores: Stores | Promise<Stores>; readonly locationHook: BaseLocationHook }

const Provided = componentOf(routes.provided)
const KeptAssessments = componentOf(routes.keptAssessments)
const AssessmentPage = componentOf(routes.assessmentPage)
const AllScreens = componentOf(routes.allScreens)
const OneState = componentOf(routes.oneState)
const otherRoutes = routes.otherRoutes.map((route) => ({ ...route, Screen: componentOf(route) }))
const assessmentRoutes = routes.assessmentRoutes.map((route) => ({ ...route, Screen: componentOf(route) }))

/** The whole app: routes, and what a change of route brings with it. */
export function App({ stores, locationHook }: Props) {
  return (
    <Router hook={locationHook}>
      <Arrivals>
        <Routes stores={stores} />
      </Arrivals>
    </Router>
  )
}

/** Knows of each page whether it was gone to, and from where. Each location is a page of its own, mounted anew. */
function Arrivals({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation()
  const [arrival, setArrival] = useState<Arrival & { readonly at: string }>({
    at: location,
    moved: false,
    from: null,
  })
  if (arrival.at !== location) setArrival({ at: location, moved: true, from: arrival.at })
  return (
    <ArrivalContext value={arrival}>
      <Fragment key={location}>{children}</Fragment>
    </ArrivalContext>
  )
}

function Routes({ stores }: { readonly stores: Stores | Promise<Stores> }) {
  return (
    <Switch>
      <Route path={patterns.start}>
        <Shell wide>
          <StartScreen
            stores={stores}
            kept={
              <Ready stores={stores} fallback={<WaitingUnseen />}>
                <KeptAssessments />
              </Ready>
            }
          />
        </Shell>
      </Route>
      {otherRoutes.map(({ pattern, Screen }) => (
        <Route key={pattern} path={pattern}>
          <Shell>
            <Ready stores={stores}>
              <Screen />
            </Ready>
          </Shell>
        </Route>
      ))}
      {assessmentRoutes.map(({ pattern, Screen, open = [] }) => (
        <Route key={pattern} path={pattern}>
          {({ id = '' }: DefaultParams) => (
            <Ready stores={stores} bare>
              <AssessmentPage id={id} Screen={Screen} open={open} />
            </Ready>
          )}
        </Route>
      ))}
      <Route path={patterns.allScreens}>
        <Shell>
          <Ready stores={stores}>
            <AllScreens />
          </Ready>
        </Shell>
      </Route>
      <Route path={patterns.oneState}>
        {({ state = '' }: DefaultParams) => (
          <Suspense fallback={<Waiting />}>
            <OneState state={state} App={App} />
          </Suspense>
        )}
      </Route>
      <Route>
        <Shell>
          <NotFoundScreen />
        </Shell>
      </Route>
    </Switch>
  )
}

type ReadyProps = Pick<Props, 'stores'> & {
  readonly children: ReactNode
  readonly fallback?: ReactNode
  /** What is waited for brings its own shell, so that waiting and failing need one meanwhile. */
  readonly bare?: boolean
}

/** Waits for the stores and for the screen, and catches what fails on the way. */
function Ready({ stores, children, fallback = <Waiting />, bare = false }: ReadyProps) {
  return (
    <ErrorBoundary frame={bare ? Shell : Fragment}>
      <Suspense fallback={bare ? <Shell>{fallback}</Shell> : fallback}>
        <Provided stores={stores}>{children}</Provided>
      </Suspense>
    </ErrorBoundary>
  )
}
