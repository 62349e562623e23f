import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { cardOf } from '../../ground/Card'
import { placeOf } from '../../ground/house'
import { Panes } from '../../ground/shell/Page'
import { useThing } from '../../ground/things/useThing'
import { Shown } from '../../ground/ui/states'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { t } from '../../ground/words'
import { MEETING } from '../data/lists'
import { change, stateOf, type Read } from '../data/meetings'
import { MeetingView } from '../parts/MeetingView'
import { StateTag } from '../parts/marks'

function Whole({ read }: { read: Read }) {
  const { state } = read
  const navigate = useNavigate()
  const of = `${MEETING}:${state.id}`
  const runs = state.may.includes('meetings.run')
  const trashable = runs && (state.state === 'planned' || state.state === 'ended')
  const { acts, more, windows } = useThing(
    of,
    trashable ? () => void navigate({ to: '/meetings' }) : undefined,
  )
  const path = useQuery(cardOf(of)).data?.path ?? []
  return (
    <>
      <ThingHeader
        path={path
          .filter((one, at) => one.title !== path[at - 1]?.title)
          .map((one) => ({ title: one.title, to: placeOf(one.ref) }))}
        title={state.title}
        onTitle={runs && state.state !== 'ended' ? (title) => void change(state, { title }) : undefined}
        state={<StateTag state={state.state} />}
        actions={
          state.about ? (
            <Link to={placeOf(state.about.ref)} className="m-button m-button-plain">
              <span className="m-cut">{t('meetings.about')}</span>
            </Link>
          ) : undefined
        }
        acts={acts}
        more={more}
      />
      <MeetingView of={read} />
      {windows}
    </>
  )
}

/** A meeting over the whole screen, as a room sees it. */
export default function MeetingPage() {
  const { meeting = '' }: { meeting?: string } = useParams({ strict: false })
  const state = useQuery(stateOf(meeting))
  return (
    <Panes
      title={t('meetings.menu')}
      thingTitle={state.data?.state.title}
      wide
      thing={
        <Shown query={state} of={`${MEETING}:${meeting}`}>
          {(read) => <Whole read={read} />}
        </Shown>
      }
    />
  )
}
