import { useId } from 'react'
import { findParties } from '../../ground/parties'
import { Avatar } from '../../ground/ui/Avatar'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'

const MOST = 20

interface Props {
  chosen: readonly Choice[]
  onChange: (chosen: readonly Choice[]) => void
}

/** Several people, by name or initial consonants. */
export function Choose({ chosen, onChange }: Props) {
  const key = useId()
  const search = async (text: string, signal: AbortSignal): Promise<readonly Choice[]> =>
    text
      ? (await findParties(text, 'person', MOST, signal))
          .filter((one) => !chosen.some((each) => each.id === one.id))
          .map((one) => ({
            id: one.id,
            label: one.name,
            detail: one.label,
            start: <Avatar id={one.id} fn={one.name} size={28} />,
          }))
      : []
  return (
    <div className="m-stack">
      <ComboBox
        key={`${key}-${chosen.length}`}
        label={t('messenger.choose')}
        hint={t('messenger.choose.hint')}
        value={null}
        onChange={(one) => (one ? onChange([...chosen, one]) : undefined)}
        search={search}
      />
      {chosen.length > 0 ? (
        <div className="m-row m-wrap">
          {chosen.map((one) => (
            <Tag
              key={one.id}
              name={one.label}
              onRemove={() => onChange(chosen.filter((each) => each.id !== one.id))}
            >
              {one.label}
            </Tag>
          ))}
        </div>
      ) : null}
    </div>
  )
}
