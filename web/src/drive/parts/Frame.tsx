import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Panes } from '../../ground/shell/Page'
import { t } from '../../ground/words'
import { followFiles, type Entry } from '../data/entries'
import { unfinished } from '../data/unfinished'
import { Details, Several } from './Details'
import { useLook } from './look'
import { Nav } from './Nav'
import { showPanel } from './standing'

/** Lists follow the facts of files while any screen of the drive is open; half-sent files are offered again. */
function useDrive(): void {
  useEffect(() => {
    if (unfinished().length > 0) showPanel()
    return followFiles()
  }, [])
}

interface Props {
  /** Title of the page. */
  title: string
  /** Ids on the way to what is open. */
  way?: readonly string[]
  /** What is selected, for the details beside it. */
  chosen?: readonly Entry[]
  /** What the details say while nothing is selected. */
  standing?: ReactNode
  placeOf?: (entry: Entry) => string
  children: ReactNode
}

/** The frame of every list of the drive: drives to the left, the list, details when they are wanted. */
export function Frame({ title, way, chosen = [], standing, placeOf, children }: Props) {
  const navigate = useNavigate()
  const look = useLook()
  useDrive()
  const [only] = chosen
  const side = !look.details ? undefined : chosen.length > 1 ? (
    <Several entries={chosen} />
  ) : only ? (
    <Details key={only.id} entry={only} place={placeOf?.(only)} />
  ) : (
    (standing ?? <p className="m-soft">{t('drive.details.none')}</p>)
  )
  return (
    <Panes
      title={t('drive.menu')}
      list={<Nav way={way} />}
      wide
      thingTitle={title}
      onBack={() => void navigate({ to: '/drive/places' })}
      side={side}
      thing={children}
    />
  )
}

/** What is selected on a screen, and how its list says so. */
export function useChosen(): [readonly Entry[], (entries: readonly Entry[]) => void] {
  const [chosen, setChosen] = useState<readonly Entry[]>([])
  const set = useCallback(
    (entries: readonly Entry[]) =>
      setChosen((before) => (before.length === 0 && entries.length === 0 ? before : entries)),
    [],
  )
  return [chosen, set]
}
