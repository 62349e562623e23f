import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useParam, useQueryPart } from '../../ground/place'
import { useMe } from '../../ground/session'
import { Shown, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { drives, folderName, openDriveOf, ownOf } from '../data/drives'
import type { Listing } from '../data/entries'
import { Details } from '../parts/Details'
import { FolderView } from '../parts/FolderView'
import { Frame, useChosen } from '../parts/Frame'

/** One's own drive, opened at the first visit. */
function useOwn(wanted: boolean): { id: string; error: unknown; refetch: () => unknown } {
  const me = useMe()
  const found = useQuery({ ...drives, enabled: wanted })
  const mine = ownOf(found.data?.items ?? [], me.id)
  const [error, setError] = useState<unknown>(null)
  const missing = wanted && found.data !== undefined && !mine
  useEffect(() => {
    if (missing) openDriveOf(me.id).catch(setError)
  }, [missing, me.id])
  return { id: mine?.id ?? '', error: error ?? found.error, refetch: found.refetch }
}

/** A folder of a drive, or one's own drive. */
export default function Folder() {
  const param = useParam('folder')
  const own = useOwn(param === '')
  const id = param || own.id
  const [shown, setShown] = useState<Listing | null>(null)
  const [chosen, setChosen] = useChosen()
  const [file] = useQueryPart('file')
  const here = shown && shown.path.at(-1)?.id === id ? shown : null
  const title = here ? folderName(here.folder, here.drive) : t('drive.menu')
  // Search and mentions name a file by the place it lies in.
  if (file) return <Navigate to={`/drive/f/${file}`} replace />
  return (
    <Frame
      title={title}
      way={here?.path.map((step) => step.id)}
      chosen={chosen}
      standing={here ? <Details key={here.folder.id} entry={here.folder} /> : undefined}
    >
      {id ? (
        <FolderView key={id} id={id} onChosen={setChosen} onListing={setShown} />
      ) : (
        <Shown
          query={{ data: undefined, error: own.error, isPending: !own.error, refetch: own.refetch }}
          skeleton={<Skeleton rows={10} />}
        >
          {() => null}
        </Shown>
      )}
    </Frame>
  )
}
