import { Component, Fragment, type ComponentType, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'

type Props = {
  readonly children: ReactNode
  /** Stands around the message where nothing else does. */
  readonly frame?: ComponentType<{ children: ReactNode }> | typeof Fragment
}

type State = { readonly problem: string | null }

/** Stands in for a screen that failed. What was typed is in the store by then, so that a reload brings it back. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { problem: null }

  static getDerivedStateFromError(error: unknown): State {
    return { problem: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.problem === null) return this.props.children
    const Frame = this.props.frame ?? Fragment
    return (
      <Frame>
        <PageHeading>This page could not be shown</PageHeading>
        <p>
          What you entered is still there, unless this browser has said that it cannot keep it. Loading the
          page again usually mends this.
        </p>
        <p>
          <Button onClick={() => window.location.reload()}>Load the page again</Button>
        </p>
        <Notice heading="What went wrong, for whoever supports this tool">
          <p>{this.state.problem}</p>
        </Notice>
      </Frame>
    )
  }
}
