import { X } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../../ground/api'
import { cache } from '../../../ground/cache'
import { Avatar } from '../../../ground/ui/Avatar'
import { ComboBox } from '../../../ground/ui/ComboBox'
import { IconButton } from '../../../ground/ui/IconButton'
import { done, wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { PROJECT, type ProjectView } from '../../data/projects'
import { ChipSelect } from '../marks'
import css from './settings.module.css'

const ROLES = ['view', 'comment', 'edit', 'manage'] as const
type Role = (typeof ROLES)[number]
type Choice = Role | 'add'

const roleOf = (member: { role: string | null }): Choice => ROLES.find((one) => one === member.role) ?? 'add'

/** Who may do what in the project. */
export function Members({ view }: { view: ProjectView }) {
  const { project, members } = view
  const may = project.may.includes('tasks.share')
  const [turn, setTurn] = useState(0)
  const refetch = () => void cache.invalidateQueries({ queryKey: [PROJECT] })
  const path = (party: string) => ({ params: { path: { project: project.id, party } } })
  const put = (party: string, choice: Choice) =>
    ok<unknown>(
      api.PUT('/api/tasks/projects/{project}/members/{party}', {
        ...path(party),
        body: choice === 'add' ? { role: null, adds: true } : { role: choice, adds: false },
      }),
    )
  const give = (party: string, choice: Choice, name: string, before?: Choice) =>
    void put(party, choice).then(
      () => {
        refetch()
        done(
          t('tasks.members.given', { name, role: t(`tasks.role.${choice}`) }),
          before ? () => void put(party, before).then(refetch, wrong) : undefined,
        )
      },
      (error: unknown) => {
        refetch()
        wrong(error)
      },
    )
  const take = (party: string, name: string, before: Choice) =>
    void ok<unknown>(api.DELETE('/api/tasks/projects/{project}/members/{party}', path(party))).then(() => {
      refetch()
      done(t('tasks.members.taken', { name }), () => void put(party, before).then(refetch, wrong))
    }, wrong)
  return (
    <div className="m-stack">
      {may ? (
        <ComboBox
          key={turn}
          label={t('tasks.members.add')}
          hint={t('tasks.members.hint')}
          value={null}
          search={async (text, signal) => {
            const found = await ok(
              api.GET('/api/parties', {
                params: { query: { q: text, kinds: 'person,unit,site,group', most: 20 } },
                signal,
              }),
            )
            return found.items
              .filter((one) => !members.some((member) => member.party === one.id))
              .map((one) => ({
                id: one.id,
                label: one.name,
                detail: one.label,
                start: <Avatar id={one.id} fn={one.name} />,
              }))
          }}
          onChange={(choice) => {
            if (!choice) return
            give(choice.id, 'edit', choice.label)
            setTurn(turn + 1)
          }}
        />
      ) : null}
      <ul className={css.list}>
        {members.map((member) => (
          <li key={member.party} className={css.row}>
            <span className="m-row">
              <Avatar id={member.party} fn={member.fn} />
              <span className="m-cut">{member.kind === 'everyone' ? t('tasks.everyone') : member.fn}</span>
            </span>
            {may ? (
              <>
                <ChipSelect
                  label={t('tasks.members.role', { name: member.fn })}
                  value={roleOf(member)}
                  options={[...ROLES, 'add' as const].map((one) => ({
                    value: one,
                    label: t(`tasks.role.${one}`),
                  }))}
                  onChange={(choice) => give(member.party, choice, member.fn, roleOf(member))}
                />
                <IconButton
                  icon={X}
                  label={t('ground.remove', { name: member.fn })}
                  onClick={() => take(member.party, member.fn, roleOf(member))}
                />
              </>
            ) : (
              <span className="m-soft">{t(`tasks.role.${roleOf(member)}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
