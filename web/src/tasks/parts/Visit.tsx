import { useQuery } from '@tanstack/react-query'
import { Shown } from '../../ground/ui/states'
import { Prose } from '../../ground/ui/Prose'
import { Tag } from '../../ground/ui/Tag'
import { taskOf } from '../data/tasks'
import { Due, People } from './marks'

/** What somebody who comes by a share link sees of a task. */
export default function Visit({ id }: { id: string }) {
  const found = useQuery(taskOf(id))
  return (
    <Shown query={found}>
      {({ task, body }) => (
        <div className="m-stack">
          <div className="m-row m-wrap">
            <Tag>{task.state.name}</Tag>
            <Due row={task} />
            {task.assignees.length > 0 ? <People people={task.assignees} named /> : null}
          </div>
          {body ? <Prose text={body} /> : null}
        </div>
      )}
    </Shown>
  )
}
