import { t } from '../words'
import { Checkbox } from './Checkbox'
import { Dialog } from './Dialog'

interface Props {
  columns: readonly { id: string; head: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  onClose: () => void
}

/** Which columns a table shows; at least one stays. */
export default function ChooseColumns({ columns, chosen, onChange, onClose }: Props) {
  return (
    <Dialog title={t('ground.table.columns')} open onClose={onClose} size="small">
      <div>
        {columns.map((column) => {
          const on = chosen.includes(column.id)
          return (
            <Checkbox
              key={column.id}
              checked={on}
              disabled={on && chosen.length === 1}
              onChange={(next) =>
                onChange(next ? [...chosen, column.id] : chosen.filter((id) => id !== column.id))
              }
            >
              {column.head}
            </Checkbox>
          )
        })}
      </div>
    </Dialog>
  )
}
