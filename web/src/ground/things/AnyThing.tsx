import { useNavigate } from '@tanstack/react-router'
import type { Got } from '../api'
import { faces, placeOf } from '../house'
import { Files } from '../files/Files'
import { Follow } from '../inbox/Follow'
import { Panes } from '../shell/Page'
import { Comments } from '../talk/Comments'
import { Tag } from '../ui/Tag'
import { ThingHeader } from '../ui/ThingHeader'
import { t } from '../words'
import { useThing } from './useThing'

/** A thing whose kind has no page of its own: where it lies, its summary, files and talk. */
export default function AnyThing({ thing }: { thing: Got<'/api/things/{id}'> }) {
  const navigate = useNavigate()
  const { acts, more, windows } = useThing(thing.ref, () => void navigate({ to: '/' }))
  const word = faces().get(thing.kind)?.word
  return (
    <Panes
      title={thing.title}
      thingTitle={thing.title}
      thing={
        <div className="m-stack">
          <ThingHeader
            path={thing.path.map((step) => ({ title: step.title, to: placeOf(step.ref) }))}
            title={thing.title}
            state={word ? <Tag>{t(word)}</Tag> : undefined}
            actions={<Follow of={thing.ref} />}
            acts={acts}
            more={more}
          />
          {thing.summary ? <p>{thing.summary}</p> : null}
          <Files of={thing.ref} />
          {windows}
        </div>
      }
      side={<Comments of={thing.ref} />}
    />
  )
}
