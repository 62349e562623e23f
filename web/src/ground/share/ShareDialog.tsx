import { lazy, Suspense, type ReactNode } from 'react'

const Window = lazy(() => import('./Window'))

interface Props {
  /** The thing, `kind:id`. */
  of: string
  /** What the thing's own slice lets those choose who may share it. */
  reach?: ReactNode
  onClose: () => void
}

/** The one window that says who reaches a thing and changes it, for every kind; loaded when it opens. */
export const ShareDialog = (props: Props) => (
  <Suspense>
    <Window {...props} />
  </Suspense>
)
