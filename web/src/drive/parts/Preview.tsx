import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ground/ui/states'
import type { Entry } from '../data/entries'
import css from './Preview.module.css'

const Viewer = lazy(() => import('../../ground/viewer/Viewer'))

/** The contents of a file, as large as the room it has. */
export function Preview({ entry }: { entry: Entry }) {
  return (
    <div className={css.stage}>
      <Suspense fallback={<Skeleton rows={6} />}>
        <Viewer file={entry.id} />
      </Suspense>
    </div>
  )
}
